import { diagnose, type Diagnostic } from '../report/diagnostic';
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

/** Reads an article. Never throws. A stand-in until the steps are there: title and slug alone. */
export function readArticle(file: ArticleFile): Reading {
  const title = new TextDecoder().decode(file.bytes).split('\n')[0]?.replace(/^#+/, '').trim() ?? '';
  const slug = file.path
    .replace(/^.*\//, '')
    .replace(/\.md$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (title === '' || slug === '') {
    return { article: null, diagnostics: [diagnose('title-missing', { line: 1, column: 1 }, {})] };
  }
  const nothing = {
    topic: null,
    source: null,
    dateline: null,
    lede: null,
    hero: null,
    via: null,
    published: null,
  };
  const none = { sections: [], authors: [], photographers: [], honours: [], words: 0 };
  return { article: { file: file.path, slug, lang: 'vi', title, ...nothing, ...none }, diagnostics: [] };
}
