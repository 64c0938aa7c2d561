import type { Identity } from './identity/identity';
import { lawKey } from './law-names';
import type { Mention } from './mention';

/** The same for two mentions that say no more of a document than each other: "TT 200" and "Thông tư 200". */
export function numberedAs({ kind, number, name }: Mention): string {
  return number === null ? `${kind} ${lawKey(name ?? '')}` : `${kind} ${number.digits}`;
}

/** The number, else name and year. */
export function keyOf({ number, name, year }: Identity): string | null {
  return number ?? (name === null ? null : year === null ? name : `${name} ${year}`);
}

/** How a message calls a document. */
export function nameOf({ kind, number, name, year }: Identity): string {
  return number === null ? `${name ?? kind} ${year ?? ''}`.trim() : `${kind} ${number}`;
}
