import type { Identity } from './identity/identity';
import { lawKey } from './law-names';
import type { Mention } from './mention';

/** A key that is equal for two mentions with the same information: "TT 200" and "Thông tư 200". */
export function numberedAs({ kind, number, name }: Mention): string {
  return number === null ? `${kind} ${lawKey(name ?? '')}` : `${kind} ${number.digits}`;
}

/** The number, else name and year. */
export function keyOf({ number, name, year }: Identity): string | null {
  return number ?? (name === null ? null : year === null ? name : `${name} ${year}`);
}

/** A document's name for messages. */
export function nameOf({ kind, number, name, year }: Identity): string {
  return number === null ? `${name ?? kind} ${year ?? ''}`.trim() : `${kind} ${number}`;
}
