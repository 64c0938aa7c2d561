import type { Line, Thing } from '../line';
import type { Mention } from '../mention';
import { formAt } from '../../prose/words';

/** Words between a provision and its document. */
const leads = new Set([
  'của',
  'tại',
  'trong',
  'theo',
  ',',
  'ban',
  'hành',
  'kèm',
  'thuộc',
  'of',
  'in',
  'under',
  'to',
  'the',
  '-',
  '–',
  '(',
  'cùng',
  'các',
]);
/** Words between a document and a provision after it. */
const follows = new Set([
  ',',
  'các',
  'the',
  '(',
  'tại',
  'và',
  'quy',
  'định',
  'ở',
  ':',
  '-',
  '–',
  'nêu',
  'rõ',
  'cụ',
  'thể',
  'theo',
]);
const FARTHEST_LEAD = 6;

/** "Điều 5 Thông tư …": provisions before the document that belong to it. */
export function readPlacesBefore(line: Line, mention: Mention, taken: Set<Thing>): void {
  for (let at = mention.from; at > Math.max(0, mention.from - FARTHEST_LEAD); at -= 1) {
    const form = formAt(line.words, at - 1);
    // "Điều 9 (được sửa đổi bởi …) Nghị định A".
    const end = form === ')' ? openingOf(line, at) : at;
    const thing = line.endsAt.get(end);
    if (thing?.type === 'places' && !taken.has(thing)) {
      const all = withCoordinated(line, thing, taken);
      for (const each of all) taken.add(each);
      mention.places.push(...all.flatMap(({ places }) => places));
      return;
    }
    if (!leads.has(form)) return;
  }
}

type Places = Extract<Thing, { type: 'places' }>;

/** "bãi bỏ khoản 3 Điều 45 và sửa đổi Điều 60 của Luật A": the provisions of each verb before the document, in order. */
function withCoordinated(line: Line, last: Places, taken: ReadonlySet<Thing>): Places[] {
  const found = [last];
  for (;;) {
    const verb = line.endsAt.get(found[0]?.from ?? 0);
    const mark = formAt(line.words, (verb?.from ?? 0) - 1);
    if (verb?.type !== 'act' || ![',', ';', 'và', 'and'].includes(mark)) return found;
    const before = line.endsAt.get(verb.from - 1);
    if (before?.type !== 'places' || taken.has(before)) return found;
    if (line.endsAt.get(before.from)?.type !== 'act') return found;
    found.unshift(before);
  }
}

function openingOf({ words }: Line, at: number): number {
  return words.findLastIndex(({ form }, index) => index < at && form === '(');
}

/**
 * "Thông tư …, khoản 2 Điều 5", "Thông tư … Điều 5".
 * @param end the index of the next document
 */
export function readPlacesBehind(line: Line, mention: Mention, end: number, taken: Set<Thing>): void {
  let at = mention.tail;
  while (at < end && at < mention.tail + FARTHEST_LEAD && follows.has(formAt(line.words, at))) at += 1;
  const thing = line.beginsAt.get(at);
  if (thing?.type !== 'places' || taken.has(thing)) return;
  taken.add(thing);
  const [article] = /^Điều \d+[a-zđ]?/u.exec(mention.places.at(-1) ?? '') ?? [];
  const isInside = article !== undefined && thing.places.every((place) => /^(?:khoản|điểm)/u.test(place));
  mention.places.push(...(isInside ? thing.places.map((place) => `${article} ${place}`) : thing.places));
}
