import { phraseAt, phraseSet } from '../prose/phrases';
import { formAt, type Word } from '../prose/words';
import { ends, lawNameAt } from './law-names';
import type { Kind } from './tables/kinds';
import { beforeNoLaw, codeLetters } from './tables/laws';

/** A law named in a sentence. */
export interface Law {
  type: 'law';
  kind: Kind;
  /** As written, without year and number. */
  name: string;
  capital: boolean;
  /** The number of laws that it amends, with which its name ends and which are read next. */
  amending: number;
  /** Word indexes: the first, and the one after the last. */
  from: number;
  to: number;
}

const kindOf = new Map<string, Kind>([
  ['luật', 'Luật'],
  ['bộ luật', 'Bộ luật'],
  ['pháp lệnh', 'Pháp lệnh'],
]);
const amends = phraseSet([
  'sửa đổi, bổ sung một số điều của',
  'sửa đổi bổ sung một số điều của',
  'sửa đổi, bổ sung một số điều',
  'sửa đổi một số điều của',
  'sửa đổi, bổ sung',
  'sửa đổi',
]);
const amendsInEnglish = phraseSet(
  ['amending and supplementing', 'amending', 'on amendments to', 'on amending and supplementing'].flatMap(
    (verb) => [
      verb,
      `${verb} the`,
      `${verb} a number of articles of the`,
      `${verb} some articles of the`,
      `${verb} several articles of the`,
    ],
  ),
);
const severalLaws = phraseSet(['các Luật về', 'các luật']);
const CODES = new Set(['labor', 'labour', 'civil', 'penal', 'criminal', 'maritime']);
/** First words of everything read here. */
const BEGINS_LAW = new Set([
  ...'luật bộ pháp hiến constitution law ordinance'.split(' '),
  ...CODES,
  ...codeLetters.keys(),
]);
const LONGEST_NAME = 14;
const MOST_AMENDED = 15;

/** The law at word `at`: its kind and its name, without year and number. */
export function lawAt(text: string, words: readonly Word[], at: number): Law | null {
  const word = words[at];
  if (!word) return null;
  if (!BEGINS_LAW.has(word.form)) return datedLawAt(text, words, at);
  const code = codeLetters.get(word.form);
  if (code !== undefined)
    return word.capital ? { ...law(text, words, 'Bộ luật', { from: at, to: at + 1 }), name: code } : null;
  const constitution = constitutionAt(text, words, at);
  if (constitution) return constitution;
  const english = englishAt(text, words, at);
  if (english) return english;
  const two = `${word.form} ${formAt(words, at + 1)}`;
  const kind = kindOf.get(two) ?? kindOf.get(word.form);
  const [first = '', second = ''] = [words[at - 2]?.form, words[at - 1]?.form];
  if (kind === undefined || beforeNoLaw.has(second) || beforeNoLaw.has(`${first} ${second}`)) return null;
  const from = kindOf.has(two) ? at + 2 : at + 1;
  const amending = word.capital ? amendingAt(text, words, at, from, kind) : null;
  if (amending) return amending;
  const name = lawNameAt(text, words, from);
  if (!name || !(word.capital || name.known)) return null;
  return law(text, words, kind, { from: at, to: name.next });
}

function law(
  text: string,
  words: readonly Word[],
  kind: Kind,
  { from, to }: { from: number; to: number },
): Law {
  const capital = words[from]?.capital === true;
  const written = text.slice(words[from]?.start, words[to - 1]?.end);
  const isLoud = written === written.toUpperCase();
  return {
    type: 'law',
    kind,
    name: `${kind}${isLoud ? quiet(written.slice(kind.length)) : written.slice(kind.length)}`,
    capital,
    amending: 0,
    from,
    to,
  };
}

/** A name in capitals in normal case: " QUẢN LÝ THUẾ" is " Quản lý thuế". */
function quiet(name: string): string {
  const lower = name.toLowerCase();
  return lower.replace(/\p{L}/u, (first) => first.toUpperCase());
}

/** "Luật sửa đổi, bổ sung một số điều của Luật X" is a separate law; its name ends before the one that it amends. */
function amendingAt(text: string, words: readonly Word[], at: number, from: number, kind: Kind): Law | null {
  const verb = phraseAt(amends, words, from);
  if (!verb) return null;
  const inner = innerLaws(text, words, verb.next);
  if (inner)
    return {
      ...law(text, words, kind, { from: at, to: verb.next }),
      name: amendingName(text.slice(words[at]?.start, words[inner.to - 1]?.end), kind),
      amending: inner.count,
    };
  const several = phraseAt(severalLaws, words, verb.next);
  if (!several) return null;
  let to = several.next;
  while (to < words.length && to - several.next < LONGEST_NAME && /^\p{L}+$/u.test(formAt(words, to))) {
    if (ends.has(formAt(words, to))) break;
    to += 1;
  }
  return law(text, words, kind, { from: at, to });
}

function amendingName(written: string, kind: Kind): string {
  return written === written.toUpperCase() ? `${kind}${quiet(written.slice(kind.length))}` : written;
}

/**
 * The amended laws: several only if the amending law's number or day follows their list ("…, Luật B và Luật C ngày …").
 */
function innerLaws(text: string, words: readonly Word[], at: number): { to: number; count: number } | null {
  const first = lawAt(text, words, at);
  if (!first) return null;
  let [to, count, last] = [first.to, 1, ''];
  while (count < MOST_AMENDED && [',', 'và'].includes(formAt(words, to))) {
    const next = words[to + 1]?.form === 'luật' ? lawAt(text, words, to + 1) : null;
    if (!next || next.amending > 0) break;
    last = formAt(words, to);
    [to, count] = [next.to, count + 1];
  }
  const closed = ['số', 'ngày', 'năm'].includes(formAt(words, to)) && last === 'và';
  return closed ? { to, count } : { to: first.to, count: 1 };
}

function constitutionAt(text: string, words: readonly Word[], at: number): Law | null {
  const [one, two] = [words[at], words[at + 1]];
  if (!one?.capital) return null;
  const to =
    one.form === 'hiến' && two?.form === 'pháp' ? at + 2 : one.form === 'constitution' ? at + 1 : null;
  if (to === null) return null;
  return { ...law(text, words, 'Hiến pháp', { from: at, to }), name: 'Hiến pháp' };
}

/** "Law on Tax Administration", "Labor Code". */
function englishAt(text: string, words: readonly Word[], at: number): Law | null {
  const [one, two] = [words[at], words[at + 1]];
  if (!one?.capital) return null;
  const name = (to: number, kind: Kind): Law => ({
    ...law(text, words, kind, { from: at, to }),
    name: text.slice(one.start, words[to - 1]?.end),
  });
  if (two?.capital && two.form === 'code' && CODES.has(one.form)) return name(at + 2, 'Bộ luật');
  const amended = one.form === 'law' ? amendingInEnglishAt(text, words, at) : null;
  if (amended) return amended;
  if (!['law', 'ordinance'].includes(one.form) || two?.form !== 'on') return null;
  let to = at + 2;
  let last = to;
  while (to < words.length && to - at < LONGEST_NAME) {
    const word = words[to];
    if (!word || !(word.capital || ['and', 'of', 'in', ','].includes(word.form)) || /^no$/i.test(word.form))
      break;
    to += 1;
    if (word.capital) last = to;
  }
  return last > at + 2 ? name(last, one.form === 'law' ? 'Luật' : 'Pháp lệnh') : null;
}

/** "Law Amending and Supplementing the Law on Tax Administration". */
function amendingInEnglishAt(text: string, words: readonly Word[], at: number): Law | null {
  const verb = phraseAt(amendsInEnglish, words, at + 1);
  const inner = verb && englishAt(text, words, verb.next);
  if (!inner || inner.kind !== 'Luật') return null;
  return {
    ...law(text, words, 'Luật', { from: at, to: verb.next }),
    name: text.slice(words[at]?.start, words[inner.to - 1]?.end),
    amending: 1,
  };
}

/** Words that may begin a sentence before a law's name, and are no part of it. */
const beforeName = new Set(['the', 'this', 'under', 'in', 'see', 'by', 'new', 'old', 'draft', 'amended']);
const LONGEST_BEFORE = 4;

/** "Commercial Law 2005", "the 2014 Enterprise Law", "Tax Administration Law No. 38/2019/QH14": only with its year or number. */
function datedLawAt(text: string, words: readonly Word[], at: number): Law | null {
  const first = words[at];
  if (!first?.capital || beforeName.has(first.form)) return null;
  let to = at;
  while (to < at + LONGEST_BEFORE && words[to]?.capital && /^[a-z]+$/u.test(formAt(words, to))) {
    to += 1;
    if (words[to - 1]?.form === 'law') break;
  }
  const isDated = /^(?:(?:19|20)\d\d|no)$/u.test(formAt(words, to)) || isYearAhead(words, at);
  if (words[to - 1]?.form !== 'law' || !isDated) return null;
  return {
    ...law(text, words, 'Luật', { from: at, to }),
    name: text.slice(first.start, words[to - 1]?.end),
  };
}

function isYearAhead(words: readonly Word[], at: number): boolean {
  return words[at - 2]?.form === 'the' && /^(?:19|20)\d\d$/.test(formAt(words, at - 1));
}
