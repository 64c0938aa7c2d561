import type { MessageLanguage } from '../../base/words/translated-error';
import type { Severity } from '../severity';

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
