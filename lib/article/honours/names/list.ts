import type { Name } from './name';
import { nameOf } from './name-of';
import { wordsOf } from '../../prose/words';
import { type Item, pastLead, type Segment, segmentsOf, type Text, textOf } from './segments';
import { jointOf, standsFor } from './joints';
import { endOfUnit, peopleAt } from './people';
import { isGeneric, isHonorific } from './kinds';

/** The names of a list, and whether nothing else stands in it. */
export interface List {
  names: Name[];
  whole: boolean;
}

/** The names in a list, in order: "A; B; C", "A, B và C", "ông A, Giám đốc X, và bà B". */
export function namesIn(text: string): Name[] {
  return readList(text).names;
}

/** The same, and whether the text is such a list to its end. */
export function readList(text: string): List {
  const words = wordsOf(text);
  const segments = segmentsOf(words);
  const list: Text = { text, words, strong: segments.some(({ mark }) => mark === ';' || mark === '|') };
  const { items, whole } = itemsOf(list, segments);
  const names: Name[] = [];
  for (const item of items) {
    const from = pastLead(words, item.from, item.to);
    const name = from < item.to ? nameOf(textOf(list, from, item.to)) : null;
    if (name) names.push(name);
    else if (!isPassable(list, item)) return { names, whole: false };
  }
  return { names, whole };
}

function itemsOf(list: Text, segments: readonly Segment[]): { items: Item[]; whole: boolean } {
  const items: Item[] = [];
  let item: Item | null = null;
  let closing = false;
  for (const segment of segments) {
    if (!item || segment.mark === ':') {
      item = { ...segment, described: false };
      continue;
    }
    const joint = jointOf(list, item, segment, closing);
    if (joint === 'ends') return { items: [...items, item], whole: false };
    if (joint === 'joins') item = { ...item, to: segment.to };
    else if (joint === 'describes') item = standsFor(list, segment) ?? { ...item, described: true };
    else {
      items.push(item);
      item = { ...segment, described: false };
      closing = segment.mark === 'và' || (closing && segment.mark === ',');
    }
  }
  return { items: item ? [...items, item] : items, whole: true };
}

/** Whether an item that names nobody is no reason to stop: "2 tập thể", "các cá nhân thuộc …". */
function isPassable({ words }: Text, item: Item): boolean {
  return (
    item.to <= item.from ||
    peopleAt(words, item.from) !== null ||
    isGeneric(words, item.from) ||
    endOfUnit(words, item.from) === item.to ||
    isHonorific(words, item.from)
  );
}
