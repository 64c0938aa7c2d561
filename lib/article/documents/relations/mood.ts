import { phraseAt, phraseSet } from '../../prose/phrases';
import { asksWhether } from '../../prose/question';
import { formAt, type Word } from '../../prose/words';
import type { Line } from '../line';
import type { Mention } from '../mention';
import type { Act } from './clause';
import { notUnreal, supposed, unknown, unreal, unrealLeads } from '../tables/moods';

const unrealBook = phraseSet(unreal);
const notUnrealBook = phraseSet(notUnreal);
const unknownBook = phraseSet(unknown);
const leadBook = phraseSet(unrealLeads);
const supposedBook = phraseSet(supposed);
const TAG = /(?:đúng|phải) (?:không|chưa|chứ)\s?\?["”’')]*$/iu;
/** Minimum number of words after a comma in a question of its own. */
const SHORTEST_QUESTION = 4;
/** Maximum number of words of a phrase in front of the acting document. */
const LONGEST_PHRASE = 3;

/** Whether a sentence states nothing as done: "Theo dự thảo, …", "Nếu …", "… thay thế chưa?". */
export function isUnrealThroughout(line: Line, mentions: readonly Mention[]): boolean {
  const { words } = line;
  const isLed = phraseAt(notUnrealBook, words, 0) === null && phraseAt(leadBook, words, 0) !== null;
  return isLed || isAsked(line, mentions) || words.some((_, at) => phraseAt(unknownBook, words, at) !== null);
}

/** "A thay thế B, đúng không?"; in "A thay thế B, doanh nghiệp có phải khai lại không?" only the second clause asks. */
function isAsked({ text, words }: Line, mentions: readonly Mention[]): boolean {
  if (!asksWhether(text)) return TAG.test(text);
  const last = mentions.at(-1)?.tail ?? 0;
  const comma = words.findLastIndex(({ form }, at) => at >= last && [',', ';'].includes(form));
  return comma === -1 || TAG.test(text) || words.length - comma <= SHORTEST_QUESTION;
}

/** Whether words between make it a draft, a wish or a duty, so that nothing is done. */
export function isUnreal({ words }: Line, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const plain = phraseAt(notUnrealBook, words, at);
    if (!plain && phraseAt(unrealBook, words, at)) return true;
    at = plain?.next ?? at + 1;
  }
  return false;
}

/** "Thông tư A (sửa đổi bởi Thông tư B) có cấm … không?": what stands in a bracket of a question is no part of it. */
export function isAside({ text, words }: Line, { from }: Act): boolean {
  const depth = (until: readonly Word[]) =>
    until.filter(({ form }) => form === '(').length - until.filter(({ form }) => form === ')').length;
  return text.endsWith('?') && depth(words.slice(0, from)) > 0 && depth(words) === 0;
}

const denials = new Set(['sai', 'nhầm', 'không', 'chưa']);

/** "“A thay thế B” là sai": whether a quotation around a verb is denied behind it. */
export function isDenied({ words }: Line, { from, to }: Act): boolean {
  const isOpen = words.slice(0, from).filter(({ form }) => form === '"').length % 2 === 1;
  const close = isOpen ? words.findIndex(({ form }, at) => at >= to && form === '"') : -1;
  if (close === -1) return false;
  const next = words[close + 1]?.form === 'là' ? close + 2 : close + 1;
  return denials.has(formAt(words, next));
}

/** "Nhiều người tưởng Thông tư A thay thế Thông tư B": whether a document only acts in somebody's mind. */
export function isSupposed({ words }: Line, { from }: Mention): boolean {
  const end = words[from - 1]?.form === 'các' ? from - 1 : from;
  for (let length = 1; length <= LONGEST_PHRASE; length += 1)
    if (phraseAt(supposedBook, words, end - length)?.next === end) return true;
  return false;
}
