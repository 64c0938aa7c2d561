import type { Act, Gift } from './acts';
import { findWord, isMark, tokensIn, type Line } from './line';
import { isBody, isHonorific, isOffice } from './names/kinds';
import { phraseAt, phraseSet, type PhraseBook } from '../prose/phrases';
import { giverHeads, handingOver } from './tables/givers';
import { countries, foreign, notGivers } from './tables/strangers';
import { formAt, type Word, wordsOf } from '../prose/words';

const strangers = phraseSet([...notGivers, ...foreign]);
const foreigners = phraseSet(foreign);
const heads = phraseSet(giverHeads);
const deputies = phraseSet(handingOver);
const countryBook = phraseSet(countries);
const states = phraseSet(['chủ tịch nước', 'nhà nước', 'chính phủ', 'thủ tướng', 'đại sứ']);
const foreignStates = phraseSet(['nước', 'nhà nước', 'chính phủ', 'chủ tịch nước']);
const ministries = phraseSet(['bộ', 'bộ trưởng', 'quốc hội', 'đại sứ quán']);
/** Maximum distance in words between a state's office and the state. */
const FARTHEST_COUNTRY = 6;
/** "nước Cộng hòa dân chủ nhân dân cách mạng Lào": maximum length in words of a state's full name. */
const LONGEST_STATE = 10;
/** Maximum distance in words between an award and the "của" of an explanation behind it. */
const FARTHEST_OF = 8;

/** Whether another state, a company or an association gives it. */
export function isStrange(line: Line, act: Act, giver: string | null, state: boolean): boolean {
  if (giver !== null) return isStranger(wordsOf(giver), 0, strangers) || isOfCountry(giver);
  if (act.role !== 'give') return isUnknown(line.words, act.agent);
  const book = state ? foreigners : strangers;
  const commas = tokensIn(line.tokens, act.subject).filter((token) => isMark(token, ','));
  return [act.subject.from, ...commas.map(({ to }) => to)].some((at) => isStranger(line.words, at, book));
}

function isHead(words: readonly Word[], at: number): boolean {
  return phraseAt(heads, words, at) !== null || phraseAt(deputies, words, at) !== null;
}

/** "được EVN tặng Cờ thi đua", "được Liên minh A tặng": an agent that is neither an office, a body nor a person. */
function isUnknown(words: readonly Word[], agent: Act['agent']): boolean {
  if (agent === null || !words[agent.from]?.capital) return false;
  return ![isHead, isBody, isHonorific, isOffice].some((known) => known(words, agent.from));
}

/** "… của Lào", "Thay mặt Chủ tịch nước CHDCND Lào, …": an order of another state with the same name as one of ours. */
export function isForeign({ text, words }: Line, { role, subject }: Act, { award, behind }: Gift): boolean {
  if (award.award.state !== true) return false;
  const { giver } = award;
  // "Nghệ sĩ Nhân dân Liên Xô"
  if (award.award.title === true && isCountry(text, words, award.to)) return true;
  if (giver !== null && namesCountry(giver, wordsOf(giver))) return true;
  // "Huân chương Độc lập - Huân chương cao quý nhất của nước Cộng hòa … Lào"
  const of = findWord(
    words,
    { from: behind.from, to: Math.min(behind.to, behind.from + FARTHEST_OF) },
    'của',
  );
  const state = of < 0 ? null : phraseAt(foreignStates, words, of + 1);
  if (state && namesCountry(text, words.slice(state.next, Math.min(behind.to, state.next + LONGEST_STATE))))
    return true;
  if (role !== 'give') return false;
  for (let at = subject.from; at < subject.to; at += 1) {
    const head = phraseAt(states, words, at);
    if (!head) continue;
    const near = words.slice(head.next, Math.min(subject.to, head.next + FARTHEST_COUNTRY));
    const comma = near.findIndex(({ form }) => form === ',');
    if (namesCountry(text, comma < 0 ? near : near.slice(0, comma))) return true;
  }
  return false;
}

/** "Thủ tướng Nhật Bản", "Bộ Y tế Lào", but neither "UBND huyện Nga Sơn" nor "Đại sứ quán Việt Nam tại Lào". */
function isOfCountry(giver: string): boolean {
  const words = wordsOf(giver);
  const office = phraseAt(states, words, 0) ?? phraseAt(ministries, words, 0);
  if (!office) return false;
  const country = words.findIndex((_, at) => at >= office.next && isCountry(giver, words, at));
  return country >= 0 && !/^(?:tại|ở|sang)$/.test(formAt(words, country - 1));
}

function namesCountry(text: string, words: readonly Word[]): boolean {
  return words.some((_, at) => isCountry(text, words, at));
}

/** A capital, but no part of a person's name: "Lào", but neither "giải pháp" nor "Trần Đức Lương". */
function isCountry(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const inName = before !== undefined && /^\p{Lu}\p{Ll}/u.test(text.slice(before.start, before.end));
  return words[at]?.capital === true && !inName && phraseAt(countryBook, words, at) !== null;
}

function isStranger(words: readonly Word[], at: number, book: PhraseBook<true>): boolean {
  const stranger = phraseAt(book, words, at);
  return stranger !== null && (phraseAt(heads, words, at)?.next ?? 0) < stranger.next;
}
