import { lineOf, type Line } from '../line';
import type { Run } from '../../prose/outline';
import { ranksAt } from '../mention/ranks';
import { phraseAt, phraseSet } from '../../prose/phrases';
import { recordLabels } from '../tables/leads';
import { formAt } from '../../prose/words';

const labels = phraseSet(recordLabels);

/** Maximum distance, in words, between "phần thưởng" and the colon behind its praise. */
const LONGEST_PRAISE = 8;
/** Maximum length, in characters, of a line that is only an award. */
const LONGEST_BARE = 90;
/** Maximum length, in characters, of a line before a list that ends without a mark. */
const LONGEST_LEAD = 200;
/** "Bảng vàng thành tích": a line before a list, without a colon. */
const ANNOUNCED = /(?:bảng vàng|thành tích|khen thưởng|danh hiệu|phần thưởng|vinh danh)[^.!?;,…]*$/iu;
/** "… được Nhà nước tặng thưởng nhiều danh hiệu cao quý.": a sentence before a list of them. */
const PRAISED = /(?:nhiều|những|các) (?:phần thưởng|danh hiệu|huân chương|bằng khen)[^.;:]{0,60}\.$/iu;

/** "5.1. Giải thưởng Nhà nước" above "Giải thưởng Nhà nước được quy định …": an award that the next text describes. */
export function headsDescription({ text }: Run, next: Run | null): boolean {
  if (next?.role.kind !== 'text' || text.length > LONGEST_BARE) return false;
  const line = lineOf(text);
  const described = lineOf(next.text.slice(0, LONGEST_BARE)).tokens.find(({ kind }) => kind !== 'mark');
  const [only] = line.tokens;
  return (
    isBareAward(line) &&
    only?.kind === 'award' &&
    described?.kind === 'award' &&
    described.from <= 1 &&
    described.name === only.name
  );
}

/** "* Cùng ngày, …", "* Tại xã A, …": the next piece of news, set off by an asterisk. */
const REPORT = /^(?:tại [^:,]{1,60},|cùng ngày|(?:sáng|trưa|chiều|tối)(?: ngày)? \d)/iu;

/** A heading, a run that ends in a colon, or an item that contains items. */
export function isLead({ text, role }: Run, next: Run | null): boolean {
  if (role.kind === 'heading' || text.endsWith(':')) return true;
  if (next?.role.kind !== 'item') return false;
  if (role.kind === 'item' && next.role.depth > role.depth) return true;
  if (text.endsWith('?')) return true;
  const other = role.kind === 'text' || role.list !== next.role.list;
  if (isCaption({ text, role })) return !REPORT.test(next.text);
  if (other && PRAISED.test(text)) return true;
  return other && text.length <= LONGEST_BARE && (ANNOUNCED.test(text) || isBareAward(lineOf(text)));
}

/** "Danh sách được tặng Bằng khen": a line that ends without a mark, before a list or a table. */
export function isCaption({ text, role }: Pick<Run, 'text' | 'role'>): boolean {
  return role.kind === 'text' && text.length <= LONGEST_LEAD && !/[.!?…,;)”"]$/u.test(text);
}

/** "Năm 2008:", "2008 –", "Năm 2019, ": the year at the beginning of an item. */
export function leadYear({ words }: Line): number | null {
  const at = words[0]?.form === 'năm' ? 1 : 0;
  const form = formAt(words, at);
  if (!/^(?:19[3-9]|20\d)\d$/.test(form)) return null;
  const next = words[at + 1]?.form;
  return next === undefined || [':', '-', ',', '|', '.'].includes(next) ? Number(form) : null;
}

/** "2012, 2015 và 2018: …": the years that share what is behind the colon; none if it is fewer than two. */
export function leadYears({ text }: Line): number[] {
  const list =
    /^(?:(?:các )?năm )?((?:19[3-9]|20\d)\d(?:(?:,| và|;)\s*(?:năm )?(?:19[3-9]|20\d)\d)+)\s*(?::|[-–]\s)/iu.exec(
      text,
    );
  return (list?.[1]?.match(/\d{4}/gu) ?? []).map(Number);
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

/** "Huân chương Hồ Chí Minh (năm 2006)": an item that begins with an award and its year, as only records do. */
export function isDatedAward(line: Line): boolean {
  const award = line.tokens.find(({ kind }) => kind === 'award');
  return award !== undefined && beginsWithAward(line) && isDated(line.words, award.to);
}

/** "… năm 2023", "… (2023)", "… (năm 2023)": a year right behind an award. */
function isDated(words: Line['words'], at: number): boolean {
  const from = words[at]?.form === '(' && words[at + 1]?.form === 'năm' ? at + 1 : at;
  return /^[(]$|^năm$/u.test(formAt(words, from)) && /^(?:19|20)\d\d$/.test(formAt(words, from + 1));
}

/** "Phần thưởng: Huân chương …": the label of what somebody has received, before an award that no contest gives. */
export function isLabelled({ words, tokens }: Line): boolean {
  const label = phraseAt(labels, words, 0);
  const first = tokens.find(({ kind }) => kind === 'award');
  if (first?.kind !== 'award' || words[first.from - 1]?.form !== ':') return false;
  const state = first.award.state === true || first.award.party === true;
  if (label?.next === first.from - 1) return state || isDated(words, first.to);
  return isDated(words, first.to) && isPraised({ words, tokens }, first.from - 1);
}

/** "Chặng đường ấy được ghi dấu bằng những phần thưởng xứng đáng:": what is listed behind the colon, without a verb of giving. */
function isPraised({ words, tokens }: Pick<Line, 'words' | 'tokens'>, colon: number): boolean {
  if (tokens.some(({ kind, from }) => from < colon && /^(?:verb|unreal|people)$/.test(kind))) return false;
  for (let at = Math.max(0, colon - LONGEST_PRAISE); at < colon; at += 1)
    if (phraseAt(labels, words, at)) return true;
  return false;
}
