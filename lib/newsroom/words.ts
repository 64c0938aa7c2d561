import type { Article } from '../article/article';
import { en } from './words/en';
import { vi, type Words } from './words/vi';

export type { Words };

/** The words of the interface, by the language of the page. */
export const words: Record<Article['lang'], Words> = { vi, en };
