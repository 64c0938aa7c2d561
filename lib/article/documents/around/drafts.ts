import { phraseAt, phraseSet } from '../../prose/phrases';
import type { Line } from '../line';
import { drafts } from '../tables/cues';

const draftBook = phraseSet(drafts);
/** Words between "dự thảo" and the kind: "dự thảo lần 2 của Nghị định". */
const between = new Set(['của', 'về', 'lần', 'thứ', 'hai', 'ba', 'cuối', 'các']);
const FARTHEST_DRAFT = 5;

/** Whether a document is only a draft: "dự thảo lần 2 Nghị định …", "Nghị định … (dự thảo)". */
export function isDraft({ words }: Line, from: number, to: number): boolean {
  if (words[to]?.form === '(' && phraseAt(draftBook, words, to + 1)) return true;
  let at = from;
  while (at > from - FARTHEST_DRAFT && isBetween(words[at - 1]?.form)) at -= 1;
  return [2, 1].some((length) => phraseAt(draftBook, words, at - length)?.next === at);
}

function isBetween(form: string | undefined): boolean {
  return form !== undefined && (between.has(form) || /^\d{1,2}$/.test(form));
}
