import type { Line, Thing } from './line';
import { kindOf, mention, type Mention } from './mention';
import { separators, skipNumberSign, YEAR } from './number-sign';
import { isDraft } from './around/drafts';
import { formAt } from '../prose/words';

type NumberThing = Extract<Thing, { type: 'number' }>;
type LawThing = Extract<Thing, { type: 'law' }>;

/** After a year that a comma separates from its law; any other word makes it a year of the sentence. */
const endings = new Set(['', ',', ';', '.', ')']);

/** A law's name, with the number or the years after it: "Luật Doanh nghiệp 2014 và 2020" are two. */
export function lawMentions(line: Line, thing: LawThing): Mention[] | null {
  const { words } = line;
  const { kind, name, from, to } = thing;
  if (isDraft(line, from, to)) return [mention({ sort: 'other', kind, from, to })];
  const law = { sort: 'named' as const, kind, name, from, vague: !thing.capital };
  if (thing.amending > 0) return [mention({ ...law, amending: thing.amending, to })];
  const open = words[to]?.form === '(' ? to + 1 : to;
  const at = skipNumberSign(line, open);
  const number = line.beginsAt.get(at);
  if (number?.type === 'number' && isLawNumber(number, at > open)) {
    const end = number.to + (open > to && words[number.to]?.form === ')' ? 1 : 0);
    const read = kindOf(number.number, kind);
    if (read) return [mention({ ...law, ...read, number: number.number, to: end })];
  }
  const before =
    /^\d{4}$/.test(formAt(words, from - 1)) && words[from - 2]?.form === 'the'
      ? Number(words[from - 1]?.form)
      : null;
  const years = yearsFrom(line, to);
  if (years.length === 0)
    return [mention({ ...law, from: before === null ? from : from - 1, to, year: before })];
  const [only] = years.length === 1 ? years : [];
  const behind = only && numberBehind(line, only.next);
  if (only && behind?.number.year === only.year) {
    const read = kindOf(behind.number, kind);
    if (read) return [mention({ ...law, ...read, number: behind.number, to: behind.to })];
  }
  return years.map(({ year, next }, index) =>
    mention({ ...law, year, from: index === 0 ? from : next - 1, to: next, list: from }),
  );
}

/** "Luật Dược 2016, số 105/2016/QH13", "Luật Dược 2016 số 105/2016/QH13": the number behind the year. */
function numberBehind(line: Line, at: number): NumberThing | null {
  const from = line.words[at]?.form === ',' ? at + 1 : at;
  const number = line.beginsAt.get(skipNumberSign(line, from));
  return number?.type === 'number' && number.from > from && number.number.letters !== null ? number : null;
}

function isLawNumber({ number }: NumberThing, marked: boolean): boolean {
  if (number.letters !== null) return true;
  return number.year !== null ? marked || number.digits.length < 4 : marked;
}

/** "năm 2015", "2014 và 2020", "(2019)", "sửa đổi năm 2020", "(sửa đổi) 2020", ", 2017;". */
export function yearsFrom({ words }: Line, to: number): { year: number; next: number }[] {
  let at = to;
  if (words[at]?.form === '(' || (words[at]?.form === ',' && endings.has(formAt(words, at + 2)))) at += 1;
  if (words[at]?.form === 'sửa' && words[at + 1]?.form === 'đổi') at += 2;
  if (words[at]?.form === ')') at += 1;
  const years: { year: number; next: number }[] = [];
  for (;;) {
    while (['năm', 'các'].includes(formAt(words, at))) at += 1;
    const form = formAt(words, at);
    if (!YEAR.test(form)) return years;
    years.push({ year: Number(form), next: at + 1 });
    at += 1;
    if (!separators.has(formAt(words, at))) return years;
    at += 1;
  }
}
