import { z } from 'zod';
import { articleSchema } from '../../article/article';
import { readArticle, type ArticleFile, type Reading } from '../../article/read';
import { diagnose, diagnosticSchema } from '../../report/diagnostic';

const readingSchema = z.object({ article: articleSchema.nullable(), diagnostics: z.array(diagnosticSchema) });

/**
 * Reads an article into the form in which readings are cached and pass between threads. A fault of the reader, or a
 * result of the wrong shape, becomes a diagnostic: no file may stop the others.
 */
export function readToJson(file: ArticleFile): string {
  try {
    return JSON.stringify(readingSchema.parse(readArticle(file)));
  } catch (error) {
    return JSON.stringify(withoutArticle('reader-failed', error));
  }
}

/** @throws SyntaxError or ZodError if the text does not come from {@link readToJson}. */
export function parseReading(json: string): Reading {
  return readingSchema.parse(JSON.parse(json));
}

/** The reading of a file that could not be had, and why. */
export function withoutArticle(code: 'file-unreadable' | 'reader-failed', error: unknown): Reading {
  const reason = error instanceof Error ? error.message : String(error);
  return { article: null, diagnostics: [diagnose(code, { line: 1, column: 1 }, { reason })] };
}
