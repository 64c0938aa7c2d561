import type { Severity } from '../severity';

/** The languages of messages to editors: fewer than a site may be written in. */
export const messageLanguages = ['vi', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/**
 * A message in plain words, for people who write articles, not programs. `{names}` are replaced by a diagnostic's
 * params.
 */
interface Message {
  /** What was found. */
  what: string;
  /** What to do about it. */
  remedy: string;
}

/** A note is also counted, one line per folder: “byline missing (12)”. */
interface Note extends Message {
  /** What was found, in a few words without params. */
  brief: string;
}

/** One kind of diagnostic. */
export type Entry =
  | ({ severity: Exclude<Severity, 'info'> } & Record<MessageLanguage, Message>)
  | ({ severity: 'info' } & Record<MessageLanguage, Note>);
