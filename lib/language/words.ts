import type { Language } from './languages';
import { en } from './words/en';
import { vi, type Words } from './words/vi';

export type { Words };

/** The interface's texts, by the page's language. */
export const words: Record<Language, Words> = { vi, en };
