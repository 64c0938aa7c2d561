import type { Diagnostic } from '../report/diagnostic';
import type { Article } from './article';

/** A file as it lies on disk. */
export interface ArticleFile {
  /** Path inside the articles folder, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

/** What reading a file gives: no article where a diagnostic of severity `error` says why. */
export interface Reading {
  article: Article | null;
  diagnostics: Diagnostic[];
}
