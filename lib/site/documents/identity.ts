import type { Citation, Designation } from './citations';
import { comparable, lawNameKey } from './number-key';
import { typingErrors } from './typing-errors';

/** "39/2014/TT-BTC": unique to one document. */
const YEARED = /^[^/]+\/\d{4}\/./;
/** "39/2014": without the letters. */
const CUT = /^[^/]+\/\d{4}$/;

/** The share of citations that must agree on the document a short form means. */
const AGREED = 0.9;

/** Resolves designations to documents of the register. */
export interface DocumentIdentity {
  /**
   * Key of the document. An incomplete designation has its own key, unless the other articles agree on what it
   * means.
   */
  keyOf: (designation: Designation) => string;
  /** Key of the one document that "Thông tư 200" means; null if articles mean several, or none. */
  completed: (short: Pick<Designation, 'kind' | 'number'>) => string | null;
}

/** Counts citations by short form, then by the key of the document meant. */
type Meanings = Map<string, Map<string, number>>;

/**
 * Derives from all citations which documents short forms mean.
 * @param settled documents of the editor's table: a short form that fits exactly one of them means it
 */
export function documentIdentity(
  citations: readonly Citation[],
  settled: readonly Designation[] = [],
): DocumentIdentity {
  const designations = citations.map(({ cited }) => comparable(cited));
  const errors = typingErrors(new Map(designations.map((each) => [ownKey(each), each])));
  const rightKey = (designation: Designation): string => {
    const key = ownKey(designation);
    return errors.get(key) ?? key;
  };
  const meant: Meanings = new Map();
  const fixed: Meanings = new Map();
  for (const each of designations) learn(meant, each, rightKey(each));
  for (const row of settled.map(comparable)) learn(fixed, row, rightKey(row));
  const possible: Meanings = new Map();
  for (const each of designations)
    if (isPossible(each)) for (const form of assemblyForms(each)) add(possible, form, rightKey(each));
  const yeared = withYears(citations);
  const meanings = new Map(Array.from(meant, ([form, counts]) => [form, agreed(counts)]));
  for (const [form, counts] of fixed) meanings.set(form, only(counts) ?? meanings.get(form) ?? null);
  const meaning = (form: string): string | null => meanings.get(form) ?? null;
  const keys = new WeakMap<Designation, string>();
  function resolve(written: Designation): string {
    const designation = comparable(written);
    const key = rightKey(designation);
    const form = ownForm(designation);
    if (form !== null) return meaning(form) ?? key;
    const ofYear = assemblyForms(designation).at(-1);
    if (isPossible(designation))
      return yeared.get(key) ?? agreed(possible.get(ofYear ?? '') ?? new Map<string, number>(), MOST) ?? key;
    const meant = assemblyForms(designation).flatMap((each) => only(possible.get(each)) ?? []);
    return new Set(meant).size === 1 ? (meant[0] ?? key) : key;
  }
  return {
    keyOf(designation) {
      const key = keys.get(designation) ?? resolve(designation);
      keys.set(designation, key);
      return key;
    },
    completed: ({ kind, number }) => (number === null ? null : meaning(shortForm(kind, number))),
  };
}

function learn(meanings: Meanings, designation: Designation, key: string): void {
  for (const form of formsOf(designation)) add(meanings, form, key);
}

function add(meanings: Meanings, form: string, key: string): void {
  const counts = meanings.get(form) ?? new Map<string, number>();
  counts.set(key, (counts.get(key) ?? 0) + 1);
  meanings.set(form, counts);
}

/** First year of the National Assembly's terms from the tenth on; each ends in the year the next begins. */
const terms: ReadonlyMap<string, number> = new Map([
  ['QH10', 1997],
  ['QH11', 2002],
  ['QH12', 2007],
  ['QH13', 2011],
  ['QH14', 2016],
  ['QH15', 2021],
  ['QH16', 2026],
]);
/** In the year in which an Assembly follows another, a number belongs to the one that at least these cite. */
const MOST = 0.75;
const ASSEMBLY = /^([^/]+)\/(\d{4})\/(QH[12]\d)$/;

/** Whether the year of a number is within the term of its Assembly: "38/2014/QH14" is a typing error. */
function isPossible({ number }: Designation): boolean {
  const found = ASSEMBLY.exec(number ?? '');
  if (found === null) return true;
  const [, , year, term = ''] = found;
  const first = terms.get(term);
  const next = terms.get(`QH${Number(term.slice(2)) + 1}`) ?? Infinity;
  return first !== undefined && Number(year) >= first && Number(year) <= next;
}

/** A law's number without its year, and without its term: few laws share one. */
function assemblyForms({ number }: Designation): string[] {
  const [, digits, year, term] = ASSEMBLY.exec(number ?? '') ?? [];
  return digits === undefined ? [] : [`${digits}/${term ?? ''}`, `${digits}/${year ?? ''}`];
}

/**
 * The keys of single decisions that other articles cite with a year in the number, as "5269/2020/QĐ-UBND" for
 * "5269/QĐ-UBND" of the same day.
 */
function withYears(citations: readonly Citation[]): ReadonlyMap<string, string> {
  const dated = new Map<string, string>();
  for (const { cited } of citations)
    if (cited.number !== null && cited.date !== null && YEARED.test(cited.number))
      dated.set(`${cited.number.replace(/\/\d{4}\//, '/')} ${cited.date}`, cited.number);
  return new Map(
    citations.flatMap(({ cited }) => {
      const whole = dated.get(`${cited.number ?? ''} ${cited.date ?? ''}`);
      return whole === undefined ? [] : [[ownKey(cited), whole] as const];
    }),
  );
}

/** Key of a document from its designation alone. */
function ownKey({ kind, number, name, year }: Designation): string {
  if (number === null) return namedForm(name ?? kind, year);
  if (YEARED.test(number)) return number;
  if (CUT.test(number)) return `${family(kind)} ${number}`;
  return year === null ? number : `${number} ${year}`;
}

/** The short form of an incomplete designation; null for a complete one. */
function ownForm({ kind, number, name, year }: Designation): string | null {
  if (number === null) return namedForm(name ?? kind, year);
  if (YEARED.test(number)) return null;
  if (CUT.test(number)) return shortForm(kind, number);
  return year === null ? `số ${number}` : null;
}

/** The short forms of a complete designation. */
function formsOf({ kind, number, name, year }: Designation): string[] {
  if (number === null || CUT.test(number)) return [];
  const [digits = ''] = number.split(/[/-]/);
  if (!YEARED.test(number))
    return year === null
      ? []
      : [`số ${number}`, shortForm(kind, digits), shortForm(kind, `${digits}/${year}`)];
  const withYear = number.split('/').slice(0, 2).join('/');
  const named = name === null ? [] : [namedForm(name, Number(withYear.slice(-4)))];
  return [shortForm(kind, digits), shortForm(kind, withYear), ...named];
}

const namedForm = (name: string, year: number | null): string => `${lawNameKey(name)} ${year ?? ''}`.trim();

const shortForm = (kind: Designation['kind'], number: string): string => `${family(kind)} ${number}`;

/** A joint circular is called a circular for short. */
function family(kind: Designation['kind']): Designation['kind'] {
  return kind === 'Thông tư liên tịch' ? 'Thông tư' : kind;
}

function only(counts: ReadonlyMap<string, number> | undefined): string | null {
  const [key, ...others] = counts?.keys() ?? [];
  return key !== undefined && others.length === 0 ? key : null;
}

function agreed(counts: ReadonlyMap<string, number>, share = AGREED): string | null {
  const all = [...counts];
  const sum = all.reduce((total, [, count]) => total + count, 0);
  return all.find(([, count]) => count >= sum * share)?.[0] ?? null;
}
