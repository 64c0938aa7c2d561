import type { Mention } from '../mention';
import type { Kind } from '../tables/kinds';

/** A document as the whole article names it. */
export interface Identity {
  kind: Kind;
  /** Canonical; null for a law known by name and year. */
  number: string | null;
  name: string | null;
  year: number | null;
  /** The day that one of its mentions tells first. */
  date: string | null;
  /** Digits by which it is called for short. */
  digits: string | null;
  aliases: Set<string>;
  nameKeys: Set<string>;
}

/** The year of a mention: its number's, else its day's, else one told beside it. */
export function yearOf({ number, date, year }: Mention): number | null {
  return number?.year ?? (date === null ? year : Number(date.slice(0, 4)));
}
