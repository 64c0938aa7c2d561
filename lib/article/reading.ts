import type { Diagnostic } from '../report/diagnostic';
import type { Article } from './article';

/** A file as on disk. */
export interface ArticleFile {
  /** Path inside the articles folder, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

/** The result of reading a file; if `article` is null, a diagnostic of severity `error` says why. */
export interface Reading {
  article: Article | null;
  diagnostics: Diagnostic[];
}
