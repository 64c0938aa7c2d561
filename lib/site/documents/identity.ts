import { lawKey } from '../../article/documents/law-names';
import type { Citation, Designation } from './citations';

/** "39/2014/TT-BTC": no other document has it. */
const YEARED = /^[^/]+\/\d{4}\/./;
/** "39/2014": its letters are not told. */
const CUT = /^[^/]+\/\d{4}$/;

/** How many of the articles must mean one document by a short form. */
const AGREED = 0.9;

/** Which document of the register a designation means. */
export interface DocumentIdentity {
  /** Key of the document. What is told too shortly has a key of its own, unless the other articles agree on what it means. */
  keyOf: (designation: Designation) => string;
  /** Key of the one document that "Thông tư 200" means; null where articles mean several, or none. */
  completed: (short: Pick<Designation, 'kind' | 'number'>) => string | null;
}

/** How many articles mean a document by a short form: by form, then by key. */
type Meanings = Map<string, Map<string, number>>;

/**
 * Learns from all citations which documents short forms mean.
 * @param settled documents that an editor's table has: a short form that fits one of them alone means it
 */
export function documentIdentity(
  citations: readonly Citation[],
  settled: readonly Designation[] = [],
): DocumentIdentity {
  const meant: Meanings = new Map();
  const fixed: Meanings = new Map();
  for (const { cited } of citations) learn(meant, cited);
  for (const designation of settled) learn(fixed, designation);
  const possible: Meanings = new Map();
  for (const { cited } of citations) if (isPossible(cited)) add(possible, termForm(cited), ownKey(cited));
  const meaning = (form: string): string | null => only(fixed.get(form)) ?? agreed(meant.get(form));
  return {
    keyOf(designation) {
      const key = ownKey(designation);
      const form = ownForm(designation);
      if (form !== null) return meaning(form) ?? key;
      return isPossible(designation) ? key : (only(possible.get(termForm(designation))) ?? key);
    },
    completed: ({ kind, number }) => (number === null ? null : meaning(shortForm(kind, number))),
  };
}

function learn(meanings: Meanings, designation: Designation): void {
  const key = ownKey(designation);
  for (const form of formsOf(designation)) add(meanings, form, key);
}

function add(meanings: Meanings, form: string, key: string): void {
  const counts = meanings.get(form) ?? new Map<string, number>();
  counts.set(key, (counts.get(key) ?? 0) + 1);
  meanings.set(form, counts);
}

/** The first year of the National Assembly's terms from the tenth on, each of which ends as the next begins. */
const terms: ReadonlyMap<string, number> = new Map([
  ['QH10', 1997],
  ['QH11', 2002],
  ['QH12', 2007],
  ['QH13', 2011],
  ['QH14', 2016],
  ['QH15', 2021],
]);
const ASSEMBLY = /^([^/]+)\/(\d{4})\/(QH1\d)$/;

/** Whether the Assembly that a number names sat in its year: "38/2014/QH14" is typed wrong. */
function isPossible({ number }: Designation): boolean {
  const [, , year, term = ''] = ASSEMBLY.exec(number ?? '') ?? [];
  const first = terms.get(term);
  return first === undefined || (Number(year) >= first && Number(year) <= first + 5);
}

/** A law's number without its year: numbers begin again each year, but the term leaves few. */
function termForm({ number }: Designation): string {
  return number?.replace(ASSEMBLY, '$1/$3') ?? '';
}

/** Key of a document by what is told of it alone. */
function ownKey({ kind, number, name, year }: Designation): string {
  if (number === null) return namedForm(name ?? kind, year);
  if (YEARED.test(number)) return number;
  if (CUT.test(number)) return `${family(kind)} ${number}`;
  return year === null ? number : `${number} ${year}`;
}

/** The short form that a designation is; null where it is whole. */
function ownForm({ kind, number, name, year }: Designation): string | null {
  if (number === null) return namedForm(name ?? kind, year);
  if (YEARED.test(number)) return null;
  if (CUT.test(number)) return shortForm(kind, number);
  return year === null ? `số ${number}` : null;
}

/** The short forms of a document that is told in full. */
function formsOf({ kind, number, name, year }: Designation): string[] {
  if (number === null || CUT.test(number)) return [];
  const [digits = ''] = number.split(/[/-]/);
  if (!YEARED.test(number))
    return year === null
      ? []
      : [`số ${number}`, shortForm(kind, digits), shortForm(kind, `${digits}/${year}`)];
  const told = number.split('/').slice(0, 2).join('/');
  const named = name === null ? [] : [namedForm(name, Number(told.slice(-4)))];
  return [shortForm(kind, digits), shortForm(kind, told), ...named];
}

const namedForm = (name: string, year: number | null): string => `${lawKey(name)} ${year ?? ''}`.trim();

const shortForm = (kind: Designation['kind'], number: string): string => `${family(kind)} ${number}`;

/** A joint circular is called a circular for short. */
function family(kind: Designation['kind']): Designation['kind'] {
  return kind === 'Thông tư liên tịch' ? 'Thông tư' : kind;
}

function only(counts: ReadonlyMap<string, number> | undefined): string | null {
  const [key, ...others] = counts?.keys() ?? [];
  return key !== undefined && others.length === 0 ? key : null;
}

function agreed(counts: ReadonlyMap<string, number> | undefined): string | null {
  const all = [...(counts ?? [])];
  const sum = all.reduce((total, [, count]) => total + count, 0);
  return all.find(([, count]) => count >= sum * AGREED)?.[0] ?? null;
}
