import { phraseAt, phraseSet } from '../prose/phrases';
import { subjectOpenings } from './tables/givers';
import { anyBody, shortNames, someone } from './tables/referents';
import { formAt, type Word, wordsOf } from '../prose/words';

const recipients = phraseSet([...anyBody, ...shortNames, ...someone]);
const openings = phraseSet(subjectOpenings);
export const YEAR = /^(?:19[3-9]|20\d)\d$/;
/** 20/8/2020, 8/2020, 20-8-2020, 20.8.2020. */
const DATE = /^(?:\d{1,2}[/.-]){1,2}((?:19[3-9]|20\d)\d)$/;
const PERIOD = new Set(['giai', 'từ', 'nhiệm']);

/**
 * The years that a sentence states for its events. A period ("giai đoạn 2016-2020", "từ năm 2015 đến năm 2019") does
 * not count.
 */
export function yearsIn(words: readonly Word[], from: number, to: number, anywhere = false): number[] {
  const years: number[] = [];
  for (let at = from; at < to; at += 1) {
    const form = formAt(words, at);
    const dated = DATE.exec(form)?.[1];
    const year =
      dated ??
      (YEAR.test(form) && (anywhere || isStated(words, at, from) || opensClause(words, at)) ? form : null);
    const isOther = dated === undefined ? isYearOfOther(words, at) : isOfOther(words, at);
    if (year === null || inPeriod(words, at) || isOther) continue;
    if (!years.includes(Number(year))) years.push(Number(year));
  }
  return years;
}

/** "sinh ngày 8/1/1932", "từ trần hồi 5 giờ ngày 7/8/2019": the date of something that is no award. */
function isOfOther(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && MOMENT.test(formAt(words, before))) before -= 1;
  return OTHERS.has(formAt(words, before));
}

/** "Sinh năm 1938", "thành lập vào năm 1975": the year alone of such an event. */
function isYearOfOther(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (/^(?:năm|vào|từ)$/.test(formAt(words, before))) before -= 1;
  return before < at - 1 && OTHERS.has(formAt(words, before));
}

const MOMENT = /^(?:ngày|hồi|vào|lúc|giờ|phút|[:,]|\d+(?:h|g|giờ)?\d*)$/u;
/** Last words of "sinh", "mất", "từ trần", "tạ thế", "hy sinh", "thành lập", "nhập ngũ", "vào Đảng". */
const OTHERS = new Set(['sinh', 'mất', 'trần', 'thế', 'lập', 'ngũ', 'đảng']);

const LEADS = new Set([
  'đó',
  'sang',
  'riêng',
  '(',
  '|',
  ',',
  ';',
  ':',
  '-',
  'vào',
  'trong',
  'các',
  'cuối',
  'đầu',
  'và',
  'là',
  'tặng',
  'trao',
  'phong',
  'nhận',
]);

/** "năm 2015", "các năm 2015, 2017 và 2019", "(2015)": as a circumstance, not "tổng kết phong trào năm 2015". */
function isStated(words: readonly Word[], at: number, from: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 8); before -= 1) {
    const form = formAt(words, before);
    if (form === 'năm')
      return (
        before <= from ||
        LEADS.has(formAt(words, before - 1)) ||
        isMonth(words, before - 1) ||
        isRound(words, before - 1) ||
        endsOpening(words, before) ||
        isNextTime(words, before - 1) ||
        endsName(words, before - 1)
      );
    if (form === '(' || form === '|') return form === '|' || !isBirth(words, at);
    if (!YEAR.test(form) && ![',', 'và', ';'].includes(form)) return false;
  }
  return false;
}

/** "Lê Văn A (1989, trú xã B)": the year of somebody's birth, before where they live. */
function isBirth(words: readonly Word[], at: number): boolean {
  const [open, comma, next] = [words[at - 1], words[at + 1], words[at + 2]];
  return (
    open?.form === '(' &&
    comma?.form === ',' &&
    words[at - 2]?.capital === true &&
    RESIDENCES.has(next?.form ?? '')
  );
}

const RESIDENCES = new Set([
  'trú',
  'ngụ',
  'ở',
  'quê',
  'thường',
  'xã',
  'phường',
  'huyện',
  'quận',
  'thôn',
  'bản',
  'tổ',
  'tỉnh',
]);

/** "cho ông Trần Văn A năm 2015", "cho bà B (phường 5) năm 2016", "cho đơn vị năm 2018": after a recipient, as after a comma. */
function endsName(words: readonly Word[], end: number): boolean {
  const closes = words[end]?.form === ')';
  const at = closes ? words.findLastIndex(({ form }, i) => i < end && form === '(') - 1 : end;
  if (words[at]?.capital) return true;
  return [1, 2].some((length) => phraseAt(recipients, words, at + 1 - length)?.next === at + 1);
}

/** "năm 2007 được tặng A, đến năm 2019 được tặng B": the time of the next clause, and no end of a period. */
function isNextTime(words: readonly Word[], at: number): boolean {
  return words[at]?.form === 'đến' && /^(?:[,;]|và)$/.test(formAt(words, at - 1));
}

/** "…; 2016, được tặng": a year alone between two marks. */
function opensClause(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.form === ';' && words[at + 1]?.form === ',';
}

/** "ngoài ra năm 2017", "trước đó năm 2015": a connective without a comma. */
function endsOpening(words: readonly Word[], at: number): boolean {
  return [2, 3].some((length) => phraseAt(openings, words, at - length)?.next === at);
}

/** "đợt 1 năm 1996", "lần thứ 3 năm 2012" */
function isRound(words: readonly Word[], at: number): boolean {
  return /^\d{1,2}$|^[ivx]+$/.test(formAt(words, at)) && /^(?:đợt|thứ)$/.test(formAt(words, at - 1));
}

/** "ngày 20 tháng 8 năm 2020" */
function isMonth(words: readonly Word[], at: number): boolean {
  return /^\d{1,2}$/.test(formAt(words, at)) && words[at - 1]?.form === 'tháng';
}

function inPeriod(words: readonly Word[], at: number): boolean {
  const around = [at - 3, at - 2, at - 1];
  if (around.some((i) => PERIOD.has(formAt(words, i)) || endsPeriod(words, i))) return true;
  return /^(?:giai|nhiệm|đến|-)$/.test(formAt(words, at + 1));
}

/** "2016 - 2020", "tháng 5 đến năm 2019", but neither "(VOV) - Năm 2024" nor "Đến năm 2015, anh được". */
function endsPeriod(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form;
  if (form === 'đến') return at > 0 && !/^[,;:.|-]$/.test(formAt(words, at - 1));
  return form === '-' && /^\d/.test(formAt(words, at - 1));
}

/** Every year of a text that contains little else. */
export function yearsAnywhere(text: string): number[] {
  const words = wordsOf(text);
  return yearsIn(words, 0, words.length, true);
}
