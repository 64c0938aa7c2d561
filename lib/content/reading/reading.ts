import { z } from 'zod';
import { articleSchema } from '../../article/article';
import { readArticle } from '../../article/read';
import type { ArticleFile, Reading } from '../../article/reading';
import { diagnose, diagnosticSchema } from '../../report/diagnostic';
import { countBySeverity, countsSchema } from '../../report/tally';
import { summaryOf, summarySchema } from '../summary';
import { termsOf, type Terms } from '../facts/related-terms';
import { searchTermsOf } from '../facts/search-terms';

const readingSchema = z.object({ article: articleSchema.nullable(), diagnostics: z.array(diagnosticSchema) });

const fileSummarySchema = z.object({
  summary: summarySchema.nullable(),
  /** Of the diagnostics only those of severity `error`. */
  errors: z.array(diagnosticSchema),
  /** Of all diagnostics. */
  counts: countsSchema,
});

/** What the paper as a whole must know of a reading. */
export type FileSummary = z.infer<typeof fileSummarySchema>;

/** A reading and what is made of it at once, in the form in which they are cached and pass between threads. */
export const readingTextsSchema = z.object({
  reading: z.string(),
  /** In one line, and in a second one what {@link Terms} are. */
  summary: z.string(),
  /** See `facts/search-terms.ts`; empty without an article. */
  searchTerms: z.string(),
});
export type ReadingTexts = z.infer<typeof readingTextsSchema>;

/** A file with the key that its reading is kept under. */
export interface KeyedFile extends ArticleFile {
  key: string;
}

/**
 * Reads an article. A fault of the reader, or a result of the wrong shape, becomes a diagnostic: no file may stop the
 * others.
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
    return withoutArticle('reader-failed', error);
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

/** @throws SyntaxError or ZodError if the text does not come from {@link readToTexts}. */
export function parseReading(json: string): Reading {
  return readingSchema.parse(JSON.parse(json));
}

/**
 * A reading in brief, in two lines: its fileSummary, and the terms of its article. A build reads the first line of all articles,
 * and the second one of all only where an article is new to it.
 * @param key of the file that was read
 */
export function summaryText(reading: Reading, key: string): string {
  const terms = reading.article ? termsOf(reading.article) : { title: '', text: '' };
  return `${JSON.stringify(summarise(reading, key))}\n${terms.title} ${terms.text}`;
}

/** @throws SyntaxError or ZodError if the line is not the first of a {@link briefText}. */
export function parseFileSummary(line: string): FileSummary {
  return fileSummarySchema.parse(JSON.parse(line));
}

/** @param line the second of a {@link briefText} */
export function parseTerms(line: string): Terms {
  const [title = '', text = ''] = line.split(' ');
  return { title, text };
}

/** The reading of a file that could not be had, and why. */
export function withoutArticle(code: 'file-unreadable' | 'reader-failed', error: unknown): Reading {
  const reason = code === 'file-unreadable' ? errorCode(error) : messageOf(error);
  return { article: null, diagnostics: [diagnose(code, { line: 1, column: 1 }, { reason })] };
}

/** `ENOENT`, say, which needs no translation; the message of an error that has no code. */
function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : messageOf(error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
