import { capitalised } from '../../language/text';
import type { Prose } from '../prose/prose';
import { wordsOf } from '../prose/words';
import { agencyAt } from './agencies';
import { dateAt } from './dates';
import { kindOfCell } from './columns';
import { kindOf } from './mention';
import { numberAt, type WrittenNumber } from './number';
import { localWords } from './tables/issuers';
import type { Kind } from './tables/kinds';

/** Signs that the page reproduces a document's own text. */
export interface SubjectSign {
  kind: Kind;
  number: WrittenNumber;
  /** The day after its place of issue: "Hà Nội, ngày …"; null if there is none in this form. */
  date: string | null;
  /** The provincial body in the page's heading: "UBND tỉnh Sơn La"; null if there is none. */
  agency: string | null;
  /** Anchors of its preamble's paragraphs, "Căn cứ …". */
  preamble: ReadonlySet<string>;
}

const NUMBER_LINE = /^(?:[^.;]{0,100}\s)?số\s?:\s?(?=\d)/iu;
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

/** Whether the page contains a document's own text: its number on a line, and its preamble or first article below. */
export function subjectSign(prose: readonly Prose[]): SubjectSign | null {
  const first = prose.findIndex(
    ({ text }) => PREAMBLE.test(text) || FIRST_ARTICLE.test(text) || ADDRESSEE.test(text),
  );
  if (first < 0) return null;
  for (let at = 0; at < prose.length; at += 1) {
    const text = prose[at]?.text ?? '';
    const line = text.length > LONGEST_NUMBER_LINE ? null : NUMBER_LINE.exec(text);
    if (!line) continue;
    const number = numberAt(text, line[0].length);
    const body = prose.slice(at + 1);
    if (!number || number.whole === null || number.letters?.sort === 'unknown') continue;
    if (
      !body.some(
        ({ text: below }) => PREAMBLE.test(below) || FIRST_ARTICLE.test(below) || ADDRESSEE.test(below),
      )
    )
      continue;
    const heading = body.slice(0, AROUND).map(({ text: below }) => kindOfCell(below));
    const read = kindOf(number, heading.find((kind) => kind !== null) ?? null);
    if (read)
      return {
        kind: read.kind,
        number,
        date: dayAround(prose, at),
        agency: issuerAbove(prose, at),
        preamble: preambleOf(prose.slice(Math.max(0, at - AROUND), at), body),
      };
  }
  return null;
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
