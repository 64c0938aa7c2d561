import type { Line } from './line';
import type { WrittenNumber } from './number';
import { kindLetters, type Kind } from './tables/kinds';

/**
 * How a sentence names a document: `named` by number or name, `back` for one before ("Thông tư này"), `other` for a
 * draft or a document that cannot be identified.
 */
type Sort = 'named' | 'back' | 'other';

/** A document as named at one place of a sentence, with the details around it. */
export interface Mention {
  sort: Sort;
  kind: Kind;
  /** Set if the letters of its number contradict the word before it: the kind of the word. */
  against: Kind | null;
  number: WrittenNumber | null;
  /** A law's name, as written. */
  name: string | null;
  /** A year beside the number: "Nghị định 28 năm 2015". */
  year: number | null;
  date: string | null;
  agencies: string[];
  /** The issuer before it: "Bộ Y tế ban hành Thông tư …". */
  front: string | null;
  places: string[];
  title: string | null;
  inForceFrom: string | null;
  /** A short name in brackets: the digits of "gọi tắt là Thông tư 39". */
  alias: string | null;
  /** The number of laws with which its name ends and which it amends; they are mentioned next. */
  amending: number;
  /** Whether it may be no document at all: "luật hải quan". */
  vague: boolean;
  /** Word indexes: of its name, and the end of the day and issuer after it. */
  from: number;
  to: number;
  tail: number;
  /** The first mention of its list; itself outside a list. */
  list: number;
  /**
   * The number of documents it refers back to: two for "hai Thông tư này", null for all of a list ("các Thông tư này").
   */
  back: number | null;
  /** Whether it refers back to the document whose issuing the text reports: "Thông tư mới". */
  recent: boolean;
}

/** A mention with only its name known. */
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
    recent: false,
    ...parts,
  };
}

const assembled: ReadonlySet<Kind> = new Set<Kind>(['Luật', 'Bộ luật', 'Nghị quyết', 'Pháp lệnh']);
const circulars: ReadonlySet<Kind> = new Set<Kind>(['Thông tư', 'Thông tư liên tịch']);

/** The kind of a number: from its letters, or the word before it; null if it is no document's. */
export function kindOf(
  number: WrittenNumber,
  word: Kind | null,
): { kind: Kind; against: Kind | null } | null {
  const { letters } = number;
  if (letters === null) return word === null ? null : { kind: word, against: null };
  if (letters.sort === 'strange') return null;
  if (/(?:^|-)(?:UBT?V?)?QH(?:\d|$)/.test(letters.text)) {
    const role = letters.text.startsWith('UBTV') ? 'Nghị quyết' : 'Luật';
    return { kind: word !== null && assembled.has(word) ? word : (letters.kind ?? role), against: null };
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

/** "4943/TCT-KK": an issuer and its unit, with no other meaning of such letters. */
function isOfficial({ letters, year }: WrittenNumber): boolean {
  return year === null && letters !== null && letters.sort === 'whole' && letters.text.includes('-');
}

/** The letters of a kind, to complete a number. */
export function lettersOf(kind: Kind): string | null {
  return kindLetters.find(([, each]) => each === kind)?.[0] ?? null;
}

/** Companies, associations and banks also issue letters and decisions, which are no documents of the state. */
const PRIVATE =
  /^(?:của|do) (?:các |chủ tịch |(?:tổng )?giám đốc |hội đồng (?:quản trị|thành viên) )?(?:(?:tổng )?công ty|cty|tập đoàn|cổ đông|đại hội (?:đồng )?cổ đông|hiệp hội|liên đoàn(?! lao động)|hội(?! đồng (?:nhân|bộ|nhà|thẩm)| nghị)|ngân hàng tmcp|doanh nghiệp|trường(?! hợp)|bệnh viện|hợp tác xã)(?!\p{L})/iu;
const neverPrivate: ReadonlySet<Kind> = new Set<Kind>([
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
]);

/** Whether a company or the like issued the document ending at word `at`, whose number names no body of the state. */
export function isPrivate(line: Line, at: number, kind: Kind, number: WrittenNumber): boolean {
  // "CT" is Cục Thuế, but also a company's chairman.
  const bodies = number.letters?.issuers.filter((letters) => letters !== 'CT') ?? [];
  if (neverPrivate.has(kind) || bodies.length > 0) return false;
  const word = line.words[at];
  return word !== undefined && PRIVATE.test(line.text.slice(word.start, word.start + 40));
}
