import type { Act, Gift } from './acts';
import { phraseAt, phraseSet } from './phrases';
import { merits } from './tables/cues';
import type { Word } from './words';

const YEAR = /^(?:19[3-9]|20\d)\d$/;
/** 20/8/2020, 8/2020, 20-8-2020, 20.8.2020. */
const DATE = /^(?:\d{1,2}[/.-]){1,2}((?:19[3-9]|20\d)\d)$/;
const PERIOD = new Set(['giai', 'từ', 'nhiệm', 'đến', '-']);

/**
 * The years that the words of a sentence state for what happened in it. A period ("giai đoạn 2016-2020", "từ năm
 * 2015 đến năm 2019") is no year.
 */
export function yearsIn(words: readonly Word[], from: number, to: number): number[] {
  const years: number[] = [];
  for (let at = from; at < to; at += 1) {
    const form = words[at]?.form ?? '';
    const dated = DATE.exec(form)?.[1];
    const year = dated ?? (YEAR.test(form) && isStated(words, at) ? form : null);
    if (year === null || inPeriod(words, at)) continue;
    if (!years.includes(Number(year))) years.push(Number(year));
  }
  return years;
}

/** "năm 2015", "các năm 2015, 2017 và 2019", "(2015)". */
function isStated(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 8); before -= 1) {
    const form = words[before]?.form ?? '';
    if (form === 'năm' || form === '(' || form === '|') return true;
    if (!YEAR.test(form) && ![',', 'và', ';'].includes(form)) return false;
  }
  return false;
}

function inPeriod(words: readonly Word[], at: number): boolean {
  const around = [at - 3, at - 2, at - 1].map((i) => words[i]?.form ?? '');
  const behind = words[at + 1]?.form ?? '';
  return around.some((form) => PERIOD.has(form)) || (PERIOD.has(behind) && behind !== 'từ');
}

const meritBook = phraseSet(merits);

/** The years of a gift: those told behind it, one entry each; else the one year of the circumstances before the verb. */
export function yearsOf(words: readonly Word[], act: Act, gift: Gift): (number | null)[] {
  const behind = yearsIn(words, gift.behind.from, beforeMerit(words, gift.behind.from, gift.behind.to));
  if (behind.length > 0) return behind;
  const before = yearsIn(words, act.subject.from, beforeMerit(words, act.subject.from, act.verb.from));
  return [before.length === 1 ? (before[0] ?? null) : null];
}

function beforeMerit(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (phraseAt(meritBook, words, at)) return at;
  return to;
}
