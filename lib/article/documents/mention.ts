import type { Line } from './line';
import type { WrittenNumber } from './number';
import { kindLetters, type Kind } from './tables/kinds';

/**
 * How a sentence names a document: `named` by number or name, `back` to one before ("Thông tư này"), `other` where it is
 * a draft or one without a number that nobody can know.
 */
type Sort = 'named' | 'back' | 'other';

/** A document as one place of a sentence names it, with what stands around it. */
export interface Mention {
  sort: Sort;
  kind: Kind;
  /** The letters of its number say another kind than the word before it does: the word's. */
  against: Kind | null;
  number: WrittenNumber | null;
  /** A law's, as told. */
  name: string | null;
  /** Told beside the number: "Nghị định 28 năm 2015". */
  year: number | null;
  date: string | null;
  agencies: string[];
  /** Who is said before it to have issued it: "Bộ Y tế ban hành Thông tư …". */
  front: string | null;
  places: string[];
  title: string | null;
  inForceFrom: string | null;
  /** Another name that a bracket gives it: the digits of "gọi tắt là Thông tư 39". */
  alias: string | null;
  /** A law whose name ends in those of the laws it amends: how many, which are mentioned next. */
  amending: number;
  /** Written so that it may be none: "luật hải quan". */
  vague: boolean;
  /** Word indexes: of what names it, and the end of the day and issuer behind it. */
  from: number;
  to: number;
  tail: number;
  /** The first of the list that it stands in; itself where it stands alone. */
  list: number;
  /** How many documents it refers back to: two for "hai Thông tư này", null for all of a list ("các Thông tư này"). */
  back: number | null;
}

/** A mention of which nothing is known yet but what names it. */
export function mention(parts: Pick<Mention, 'sort' | 'kind' | 'from' | 'to'> & Partial<Mention>): Mention {
  return {
    against: null,
    number: null,
    name: null,
    year: null,
    date: null,
    agencies: [],
    front: null,
    places: [],
    title: null,
    inForceFrom: null,
    alias: null,
    amending: 0,
    vague: false,
    tail: parts.to,
    list: parts.from,
    back: 1,
    ...parts,
  };
}

const assembled: ReadonlySet<Kind> = new Set<Kind>(['Luật', 'Bộ luật', 'Nghị quyết', 'Pháp lệnh']);
const circulars: ReadonlySet<Kind> = new Set<Kind>(['Thông tư', 'Thông tư liên tịch']);

/** What a number is the number of: its letters tell it, or the word before it; null where it is no document's. */
export function kindOf(
  number: WrittenNumber,
  word: Kind | null,
): { kind: Kind; against: Kind | null } | null {
  const { letters } = number;
  if (letters === null) return word === null ? null : { kind: word, against: null };
  if (letters.sort === 'strange') return null;
  if (/(?:^|-)(?:UBT?V?)?QH(?:\d|$)/.test(letters.text)) {
    const standing = letters.text.startsWith('UBTV') ? 'Nghị quyết' : 'Luật';
    return { kind: word !== null && assembled.has(word) ? word : (letters.kind ?? standing), against: null };
  }
  if (letters.sort === 'unknown' && word === null) return null;
  if (letters.kind === null) {
    if (word === null && !isOfficial(number)) return null;
    return { kind: word ?? 'Công văn', against: null };
  }
  if (word === null && letters.sort === 'cut') return null;
  if (word === null || word === letters.kind || word === 'Công văn')
    return { kind: letters.kind, against: null };
  if (circulars.has(word) && circulars.has(letters.kind))
    return { kind: 'Thông tư liên tịch', against: null };
  return { kind: letters.kind, against: word };
}

/** "4943/TCT-KK": an issuer and its unit, and nothing else that such letters stand for. */
function isOfficial({ letters, year }: WrittenNumber): boolean {
  return year === null && letters !== null && letters.sort === 'whole' && letters.text.includes('-');
}

/** The letters of a kind, for a number that is completed. */
export function lettersOf(kind: Kind): string | null {
  return kindLetters.find(([, each]) => each === kind)?.[0] ?? null;
}

/** Companies, associations and banks write letters and decisions too; those are no documents of the state. */
const PRIVATE =
  /^(?:của|do) (?:các )?(?:công ty|cty|tập đoàn|hiệp hội|hội(?! đồng (?:nhân|bộ|nhà|thẩm)| nghị)|ngân hàng tmcp|doanh nghiệp|trường(?! hợp)|bệnh viện|hợp tác xã)(?: |$)/iu;
const neverPrivate: ReadonlySet<Kind> = new Set<Kind>([
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
]);

/** Whether a company or the like issued what ends at word `at`, in whose number no body of the state stands. */
export function isPrivate(line: Line, at: number, kind: Kind, number: WrittenNumber): boolean {
  if (neverPrivate.has(kind) || (number.letters?.issuers.length ?? 0) > 0) return false;
  const word = line.words[at];
  return word !== undefined && PRIVATE.test(line.text.slice(word.start, word.start + 40));
}
