import type { Severity } from '../severity';

export type Language = 'vi' | 'en';

/** In plain words, for people who write articles, not programs. `{names}` are filled from a diagnostic's params. */
interface Message {
  /** What was seen. */
  what: string;
  /** What to do about it. */
  remedy: string;
}

/** One kind of diagnostic. */
export interface Entry extends Record<Language, Message> {
  severity: Severity;
}
