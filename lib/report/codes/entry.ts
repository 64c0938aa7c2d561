import type { Severity } from '../severity';

export type Language = 'vi' | 'en';

/** In plain words, for people who write articles, not programs. `{names}` are filled from a diagnostic's params. */
interface Message {
  /** What was seen. */
  what: string;
  /** What to do about it. */
  remedy: string;
}

/** A note is also counted, a folder a line: “byline missing (12)”. */
interface Note extends Message {
  /** What was seen, in a few words without params. */
  brief: string;
}

/** One kind of diagnostic. */
export type Entry =
  | ({ severity: Exclude<Severity, 'info'> } & Record<Language, Message>)
  | ({ severity: 'info' } & Record<Language, Note>);
