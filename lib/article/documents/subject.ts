import { capitalised } from '../../language/text';
import type { Prose } from '../prose/prose';
import { isNumberLine } from '../page/letter';
import { wordsOf } from '../prose/words';
import { agencyAt } from './agencies';
import { dateAt } from './dates';
import { kindAtStart, kindOfCell } from './columns';
import { kindOf } from './mention';
import { numberAt, type WrittenNumber } from './number';
import { localWords } from './tables/issuers';
import type { Kind } from './tables/kinds';

/** Signs that the page reproduces a document's own text. */
export interface SubjectSign {
  kind: Kind;
  /** The line of its number, and where the number begins. */
  line: Prose;
  start: number;
  number: WrittenNumber;
  /** The day after its place of issue: "Hà Nội, ngày …"; null if there is none in this form. */
  date: string | null;
  /** The provincial body in the page's heading: "UBND tỉnh Sơn La"; null if there is none. */
  agency: string | null;
  /** Anchors of its preamble's paragraphs, "Căn cứ …". */
  preamble: ReadonlySet<string>;
}

const NUMBER_LINE = /^(?:[^.;]{0,100}\s)?số\s?:\s?(?=\d)/iu;
/** A Party document's number has no colon. */
const PARTY_LINE = /^(?:[\p{Lu}\s*]{0,100}\s)?Số\s(?=\d+-\p{Lu}+\/T[WU]$)/u;
const PREAMBLE = /^(?:[-–*•]\s?)?căn cứ\s/iu;
const FIRST_ARTICLE = /^điều (?:1|i|thứ nhất)(?:\P{L}|$)/iu;
const ADDRESSEE = /^kính gửi/iu;
const LONGEST_NUMBER_LINE = 220;
const SIGNED_AT = /(?:^|[\s,])(?:hà nội|[\p{L}. ]{2,30}), (?=ngày )/iu;
const SYLLABLES = /\p{L}+/gu;
/** A local body with its place. */
const LOCAL = /^(?:UBND|HĐND) \p{L}/u;
/** Number of paragraphs around the number that may contain its heading and day. */
const AROUND = 6;

/**
 * Whether the page contains a document's own text: its number on a line, and below it the name of its kind in capitals,
 * its preamble, its first article or whom it addresses; or its number on a line by itself below a title that begins with a kind.
 */
export function subjectSign(prose: readonly Prose[]): SubjectSign | null {
  const titled = kindAtStart(prose[0]?.text ?? '');
  if (titled === null && !prose.some(opensText)) return null;
  for (const [at, line] of prose.entries()) {
    const { text } = line;
    const head = text.length > LONGEST_NUMBER_LINE ? null : (NUMBER_LINE.exec(text) ?? PARTY_LINE.exec(text));
    const number = head && numberAt(text, head[0].length);
    if (!number || number.whole === null) continue;
    const body = prose.slice(at + 1);
    if (!body.some(opensText) && (titled === null || !isNumberLine(text))) continue;
    const kind = kindBelow(number, body) ?? kindOf(number, titled)?.kind;
    if (!kind) continue;
    return {
      kind,
      line,
      start: head[0].length,
      number,
      date: dayAround(prose, at),
      agency: issuerAbove(prose, at),
      preamble: preambleOf(prose.slice(Math.max(0, at - AROUND), at), body),
    };
  }
  return null;
}

/** The kind in a heading below the number; letters in no table are a letter's where it is addressed to someone. */
function kindBelow(number: WrittenNumber, body: readonly Prose[]): Kind | null {
  const heading = body.slice(0, AROUND).map(({ text }) => kindOfCell(text));
  const named = heading.find((kind) => kind !== null);
  if (named) return kindOf(number, named)?.kind ?? null;
  const isUnknown = number.letters?.sort === 'unknown' && number.letters.kind === null;
  return isUnknown && body.some(({ text }) => ADDRESSEE.test(text)) ? 'Công văn' : null;
}

function opensText({ text }: Prose): boolean {
  const isKind = text === text.toUpperCase() && kindOfCell(text) !== null;
  return isKind || PREAMBLE.test(text) || FIRST_ARTICLE.test(text) || ADDRESSEE.test(text);
}

/** "ỦY BAN NHÂN DÂN" and "TỈNH BẮC GIANG" may be on separate lines. */
function issuerAbove(prose: readonly Prose[], at: number): string | null {
  for (let line = Math.max(0, at - AROUND); line < at; line += 1) {
    const [text = '', below = ''] = [prose[line]?.text, prose[line + 1]?.text];
    for (const whole of [text, `${text} ${below}`]) {
      const name = whole.length > LONGEST_NUMBER_LINE ? null : localIn(whole);
      if (name !== null) return name;
    }
  }
  return null;
}

/** The local body at the beginning of a heading's line, in normal case if the line is in capitals. */
function localIn(text: string): string | null {
  const quiet = text === text.toUpperCase() ? text.toLowerCase().replace(SYLLABLES, withCapital) : text;
  const name = agencyAt(quiet, wordsOf(quiet), 0)?.name ?? null;
  return name !== null && LOCAL.test(name) ? name : null;
}

function withCapital(word: string): string {
  return localWords.has(word) ? word : capitalised(word);
}

function dayAround(prose: readonly Prose[], at: number): string | null {
  for (const { text } of prose.slice(Math.max(0, at - 2), at + AROUND)) {
    const signed = text.length > LONGEST_NUMBER_LINE ? null : SIGNED_AT.exec(text);
    const date = signed && dateAt(text, signed.index + signed[0].length);
    if (date) return date.day;
  }
  return null;
}

/** @param head the prose before the number: the lede may be the preamble's first paragraph */
function preambleOf(head: readonly Prose[], body: readonly Prose[]): ReadonlySet<string> {
  const end = body.findIndex(({ text }) => FIRST_ARTICLE.test(text));
  const before = [...head, ...(end < 0 ? body : body.slice(0, end))];
  return new Set(before.filter(({ text }) => PREAMBLE.test(text)).map(({ anchor }) => anchor));
}
