import type { Mention } from '../mention';
import type { Kind } from '../tables/kinds';

/** A document, from all its mentions in an article. */
export interface Identity {
  kind: Kind;
  /** Canonical; null for a law known by name and year. */
  number: string | null;
  name: string | null;
  year: number | null;
  /** The day in the first mention that has one. */
  date: string | null;
  /** Digits of its short name. */
  digits: string | null;
  aliases: Set<string>;
  nameKeys: Set<string>;
}

/** The year of a mention: its number's, else its day's, else one beside it. */
export function yearOf({ number, date, year }: Mention): number | null {
  return number?.year ?? (date === null ? year : Number(date.slice(0, 4)));
}
