import type { MessageLanguage } from '../codes';
import type { Finding } from '../diagnostic';

/** The line of the file that a finding points at, without its line end; null if there is none. */
export type LineOf = (finding: Finding) => Promise<string | null>;

/** Formats findings, piece by piece. Their `file` is a path that the reader can open. */
export type Report = (
  findings: readonly Finding[],
  language: MessageLanguage,
  lineOf: LineOf,
) => Iterable<string> | AsyncIterable<string>;
