import type { Severity } from '../severity';

/** The languages in which messages to editors are written: fewer than a site may be written in. */
export const messageLanguages = ['vi', 'en'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

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
  | ({ severity: Exclude<Severity, 'info'> } & Record<MessageLanguage, Message>)
  | ({ severity: 'info' } & Record<MessageLanguage, Note>);
