import type { Line } from '../line';
import { ranksAt } from '../mention/ranks';

/** "Năm 2008:", "2008 –", "Năm 2019, ": the year at the beginning of an item. */
export function leadYear({ words }: Line): number | null {
  const at = words[0]?.form === 'năm' ? 1 : 0;
  const form = words[at]?.form ?? '';
  if (!/^(?:19[3-9]|20\d)\d$/.test(form)) return null;
  const next = words[at + 1]?.form;
  return next === undefined || [':', '-', ',', '|', '.'].includes(next) ? Number(form) : null;
}

/** "Nhà giáo Ưu tú", "2. Bằng khen của Bộ Y tế": only an award. */
export function isBareAward({ words, tokens }: Line): boolean {
  const [only, ...others] = tokens.filter(({ kind }) => kind !== 'mark');
  return only?.kind === 'award' && others.length === 0 && only.from <= 2 && only.to >= words.length - 1;
}

/** Whether only a bullet, a year or "danh hiệu" comes before the first award. */
export function beginsWithAward({ text, words, tokens }: Line): boolean {
  const award = tokens.find(({ kind }) => kind === 'award');
  if (!award) return false;
  const before = text.slice(0, words[award.from]?.start);
  return /^(?:(?:(?:Năm|Ngày|Tháng)?\s*[\d/.-]+(?:\s*(?:,|và|-|–)\s*\d{4})*\s*[:,–-]?)|danh hiệu|được|có|đạt|[^\p{L}\p{N}])*$/iu.test(
    before.replace(/\s+/g, ' ').trim(),
  );
}

/** "Hạng Nhất:", "hạng Ba – 3 tập thể": whether it begins with a rank, of the award above. */
export function beginsWithRank({ text, words }: Line): boolean {
  return words[0]?.form === 'hạng' && ranksAt(text, words, 0) !== null;
}

/** Whether it is only a rank, as a heading inside a list of ranks. */
export function isBareRank(line: Line): boolean {
  const ranks = ranksAt(line.text, line.words, 0);
  return ranks !== null && line.words.slice(ranks.to).every(({ form }) => form === ':');
}
