import { z } from 'zod';
import { articleSchema } from '../../article/article';
import { readArticle } from '../../article/read';
import type { ArticleFile, Reading } from '../../article/reading';
import { diagnose, diagnosticSchema, type Diagnostic } from '../../report/diagnostic';
import { countBySeverity, type Counts } from '../../report/tally';
import { summaryOf, type ArticleSummary } from '../summary';
import { termsOf, writeTerms } from '../facts/related-terms';
import { searchTermsOf } from '../facts/search-terms';

const readingSchema = z.object({ article: articleSchema.nullable(), diagnostics: z.array(diagnosticSchema) });

/** What the site needs to know of a reading. */
export interface FileSummary {
  summary: ArticleSummary | null;
  /** Only diagnostics of severity `error`. */
  errors: Diagnostic[];
  /** Counts of all diagnostics. */
  counts: Counts;
}

/** Not checked: a cache entry has the hash of the code that wrote it and of its bytes, and there are thousands. */
const fileSummarySchema = z.custom<FileSummary>();

/** A reading and its derived data, as cached and passed between threads. */
export const readingTextsSchema = z.object({
  reading: z.string(),
  /** Two lines, see {@link summaryText}. */
  summary: z.string(),
  /** See `facts/search-terms.ts`; empty without an article. */
  searchTerms: z.string(),
});
export type ReadingTexts = z.infer<typeof readingTextsSchema>;

/** A file with the cache key of its reading. */
export interface KeyedFile extends ArticleFile {
  key: string;
}

/**
 * Reads an article. A bug in the reader, or a result of the wrong shape, becomes a diagnostic, so that no file stops
 * the others.
 */
export function readToTexts(file: KeyedFile): ReadingTexts {
  return textsOf(read(file), file.key);
}

/** @param key of the file that was read */
export function textsOf(reading: Reading, key: string): ReadingTexts {
  return {
    reading: JSON.stringify(reading),
    summary: summaryText(reading, key),
    searchTerms: reading.article ? searchTermsOf(reading.article) : '',
  };
}

function read(file: ArticleFile): Reading {
  try {
    return readingSchema.parse(readArticle(file));
  } catch (error) {
    return readerFailed(error);
  }
}

/** @param key of the file that was read */
function summarise({ article, diagnostics }: Reading, key: string): FileSummary {
  return {
    summary: article && summaryOf(article, key),
    errors: diagnostics.filter(({ severity }) => severity === 'error'),
    counts: countBySeverity(diagnostics),
  };
}

/** Whether what failed may succeed next time, although the file is the same: too many were open, a disk was away. */
export function maySucceed({ code }: Pick<Diagnostic, 'code'>): boolean {
  return code === 'reader-failed' || code === 'file-unreadable' || code === 'image-unreadable';
}

/** @throws SyntaxError or ZodError if the text does not come from {@link readToTexts} */
export function parseReading(json: string): Reading {
  return readingSchema.parse(JSON.parse(json));
}

/**
 * A reading in short, in two lines: its {@link FileSummary} and the {@link Terms} of its article. A build reads the
 * first line of every file, the second only for new articles.
 * @param key of the file that was read
 */
export function summaryText(reading: Reading, key: string): string {
  const terms = reading.article ? termsOf(reading.article) : { all: new Uint32Array(), inTitle: 0 };
  return `${JSON.stringify(summarise(reading, key))}\n${writeTerms(terms)}`;
}

/** @param line the first of a {@link summaryText}, from this version's cache */
export function parseFileSummary(line: string): FileSummary {
  return fileSummarySchema.parse(JSON.parse(line));
}

/** The reading of a file that the reader failed on; it may succeed next time. */
export function readerFailed(error: unknown): Reading {
  const reason = error instanceof Error ? error.message : String(error);
  return { article: null, diagnostics: [diagnose('reader-failed', { line: 1, column: 1 }, { reason })] };
}
