import { phraseAt, phraseSet } from '../../prose/phrases';
import type { Line, Thing } from '../line';
import type { Mention } from '../mention';
import { definitions, tails } from '../tables/around';
import { formAt } from '../../prose/words';

const tailBook = phraseSet(tails);
const definitionBook = phraseSet(definitions);

/** "ngày 31/3/2014 của Bộ Tài chính (sau đây gọi tắt là Thông tư 39)": reads details until none follows. */
export function readTail(line: Line, mention: Mention, later: readonly Mention[], taken: Set<Thing>): void {
  const { words } = line;
  const nextFrom = (start: number) => later.find(({ from }) => from >= start)?.from ?? words.length;
  let end = nextFrom(mention.to);
  for (let at = mention.to; at < words.length;) {
    const found = skipTo(line, at, end);
    const definition = words[found.at]?.form === '(' ? definitionAt(line, found.at) : null;
    if (definition) {
      mention.alias = definition.digits;
      mention.tail = at = definition.next;
      end = nextFrom(at);
      continue;
    }
    if (found.at >= end) return;
    const begin = words[found.at - 1]?.form === 'the' ? found.at - 1 : found.at;
    const thing = line.beginsAt.get(found.at) ?? line.beginsAt.get(begin);
    const year =
      mention.number !== null && words[found.at - 1]?.form === 'năm' ? words[found.at]?.form : undefined;
    if (thing?.type === 'date' && mention.date === null && !isAdverb(line, mention, found.at, thing))
      mention.date = thing.day;
    else if (thing?.type === 'agency' && found.led) mention.agencies.push(thing.name);
    else if (year !== undefined && /^(?:19[4-9]|20\d)\d$/.test(year) && mention.year === null) {
      mention.year = Number(year);
      mention.tail = at = found.at + 1;
      continue;
    } else return;
    taken.add(thing);
    const closes = found.opened && words[thing.to]?.form === ')';
    mention.tail = at = thing.to + (closes ? 1 : 0);
  }
}

/** "Thay thế Nghị định A của năm 2012, ngày 5/1/2026 Chính phủ ban hành …": a day of another year begins a clause. */
function isAdverb(
  { words }: Line,
  mention: Mention,
  at: number,
  { day, to }: Extract<Thing, { type: 'date' }>,
): boolean {
  const isApart = words[at - 1]?.form === ',' || words[at - 2]?.form === ',';
  const year = mention.number?.year ?? mention.year;
  if (!isApart || day === null || year === null || day.startsWith(String(year))) return false;
  return !['', ',', '.', ';', ')', 'của', 'do', 'và'].includes(formAt(words, to));
}

/** The position after `at`, past "của", "do", "ban hành", a comma or a bracket, for the document's next detail. */
function skipTo({ words }: Line, start: number, end: number): { at: number; led: boolean; opened: boolean } {
  let at = start;
  let led = false;
  let opened = false;
  for (;;) {
    const form = formAt(words, at);
    const tail = phraseAt(tailBook, words, at);
    if (form === '(' && !opened) {
      if (at < end && namingFrom(words, at) !== null) return { at, led, opened };
      opened = true;
    } else if (form === 'khóa' && /^[ivx]+$/u.test(formAt(words, at + 1))) at += 1;
    else if (form === 'lần' && words[at + 1]?.form === 'thứ') at += 2;
    else if (form === 'năm' || (form === ',' && at === start)) led ||= false;
    else if (tail) led = true;
    else return { at, led, opened };
    at = tail?.next ?? at + 1;
  }
}

/** The word after the bracket's "sau đây gọi tắt là", or the quotation mark of “(“Decree 39”)”; null if it defines no name. */
function namingFrom(words: Line['words'], open: number): number | null {
  const said = phraseAt(definitionBook, words, open + 1);
  if (said) return said.next;
  const close = words.findIndex(({ form }, at) => at > open && form === ')');
  const isQuoted = words[open + 1]?.form === '"' && close > open + 2 && words[close - 1]?.form === '"';
  return isQuoted ? open + 2 : null;
}

/** "(sau đây gọi tắt là Thông tư 39)": up to the closing bracket. */
function definitionAt({ words }: Line, open: number): { digits: string | null; next: number } | null {
  const start = namingFrom(words, open);
  if (start === null) return null;
  let digits: string | null = null;
  for (let at = start; at < Math.min(words.length, start + 20); at += 1) {
    const form = formAt(words, at);
    if (form === ')') return { digits, next: at + 1 };
    digits ??= /\d{1,4}$/.exec(form)?.[0].padStart(2, '0') ?? null;
  }
  return null;
}
