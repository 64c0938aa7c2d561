import type { MessageLanguage } from '../codes';
import type { Finding } from '../diagnostic';

/** The line of the file that a finding points at, without its end; null where there is none. */
export type LineOf = (finding: Finding) => Promise<string | null>;

/** A way to write findings, piece by piece. Their `file` is a path that the reader of the report can open. */
export type Report = (
  findings: readonly Finding[],
  language: MessageLanguage,
  lineOf: LineOf,
) => Iterable<string> | AsyncIterable<string>;
