import { issuerOf } from '../../article/documents/tables/issuers';
import { kindLetters } from '../../article/documents/tables/kinds';
import type { Designation } from './citations';

/** How many letters may be wrong. */
const MOST = 2;

const heads: ReadonlySet<string> = new Set(kindLetters.map(([letters]) => letters));

/**
 * The keys with letters in no table, "139/2016/Đ-CP", each with the key of the one document of its kind, number and year whose
 * letters differ in one or two and are in the tables.
 * @param keys by designation, in the form that the register compares
 */
export function typingErrors(keys: ReadonlyMap<string, Designation>): ReadonlyMap<string, string> {
  const known = new Map<string, [key: string, letters: string][]>();
  const strange: [key: string, slot: string, letters: string][] = [];
  for (const [key, { kind, number, year }] of keys) {
    const [, digits, letters = ''] = /^(\d+\p{L}?)\/(?:\d{4}\/)?(\p{L}.*)$/u.exec(number ?? '') ?? [];
    if (digits === undefined) continue;
    const slot = `${kind} ${digits} ${year ?? ''}`;
    if (isKnown(letters)) known.set(slot, [...(known.get(slot) ?? []), [key, letters]]);
    else strange.push([key, slot, letters]);
  }
  return new Map(
    strange.flatMap(([key, slot, letters]) => {
      const near = (known.get(slot) ?? []).filter(([, other]) => distance(letters, other) <= MOST);
      const [only, ...others] = near;
      return only && others.length === 0 ? [[key, only[0]] as const] : [];
    }),
  );
}

/** "TT-BTC", "QH14", "TCT-CS": an Assembly, or an issuer of the tables, behind a kind's letters or first. */
function isKnown(letters: string): boolean {
  if (/^(?:UBTV)?QH\d{1,2}$/u.test(letters)) return true;
  const [first = '', second = ''] = letters.split(/[/-]/u);
  return heads.has(first)
    ? issuerOf(second) !== null || /^(?:UBTV)?QH\d/u.test(second)
    : issuerOf(first) !== null;
}

/** How many letters must be changed, added or removed to make one of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1];
    for (const [j, wanted] of Array.from(other).entries())
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === wanted ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
