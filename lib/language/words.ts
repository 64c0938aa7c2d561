import type { Language } from './languages';
import { en } from './words/en';
import { vi, type Words } from './words/vi';

export type { Words };

/** The words of the interface, by the language of the page. */
export const words: Record<Language, Words> = { vi, en };
