import type { Name } from './name';
import { nameOf } from './name-of';
import { formAt, type Word, wordsOf } from '../../prose/words';
import { type Item, pastLead, type Segment, segmentsOf, type Text, textOf } from './segments';
import { bracketed } from './brackets';
import { eachOf } from './each-of';
import { jointOf, standsFor } from './joints';
import { wholesOf } from './parts';
import { endOfUnit, peopleAt } from './people';
import { endsInPlaces, isOfSeveral, listsPlaces } from './territories';
import { endOfHonorific, isBody, isGeneric, isHonorific, isKin, withSpacedTitles } from './kinds';
import { endsName } from './name-ends';

/** "1- Hội A; 2- Hội B", "(1) ông A, (2) bà B": the numbers of a list within a sentence. */
const NUMBERED = /(^|[;:,+]\s*|\s(?:gồm|và)\s+)\(?(?:\d{1,2}|[a-eđ])\s?[-–.)/]\s*(?=\p{Lu}|\p{Ll}+ \p{Lu})/gu;
/** "con gái anh là em A", "vợ ông Nam là bà B": whose relative the person is. */
const KIN =
  /(^|[;:,]\s*|\s(?:và|cùng)\s+)(?:con (?:gái|trai|dâu|rể)|con|vợ|chồng|em (?:gái|trai)|anh trai|chị gái|cháu)(?:(?: của)?(?: (?:ông|bà|anh|chị|cô|chú))(?: \p{Lu}\p{L}*)*)? là\s+(?=\p{L})/gu;
/** ", có hai con liệt sĩ là A và B": a mother's children, up to the next mother. */
const CHILDREN =
  /,? (?:có|mẹ của) (?:(?:\d+|một|hai|ba|bốn) )?(?:người )?con(?: trai| gái| đẻ)?(?: duy nhất)?(?: đều)?(?: là)? liệt [sS][ĩỹ][^;()]*?(?=;|\)|,? (?:và )?(?:mẹ|bà|cụ) \p{Lu}|$)/giu;
/** "công trình “…” của nhóm tác giả A", "“…” của B": a work, which its authors follow. */
const WORK =
  /(^|[;:,]\s*|\svà\s+)(?:(?:cụm |các |hai |\d+ )?(?:công trình|tác phẩm|cụm tác phẩm|bộ sách|tập thơ|tập truyện|tiểu thuyết|bài báo|ca khúc|vở diễn|vở|phim|bộ phim|đề tài|sáng kiến|giải pháp|dự án|loạt bài)\s+)?[“"«][^”"»]{2,300}[”"»],?\s+(?:của|do)\s+(?:các\s+|nhóm\s+|hai\s+)*(?:(?:đồng\s+)?tác giả\s+)?/giu;

/** The names of a list, and whether the text contains nothing else. */
export interface List {
  names: Name[];
  whole: boolean;
}

/** The names in a list, in order: "A; B; C", "A, B và C", "ông A, Giám đốc X, và bà B". */
export function namesIn(text: string): Name[] {
  return readList(text).names;
}

/**
 * The names of a list, and whether the whole text is such a list.
 * @param item whether the text is an item of a list, where a larger body is that of the one before it
 */
export function readList(written: string, item = false): List {
  const text = withSpacedTitles(withoutMeans(written.replace(NUMBERED, '$1')));
  const words = wordsOf(text);
  const segments = segmentsOf(text, words);
  const list: Text = {
    text,
    words,
    strong: isStrong(words, segments),
    item,
    inside: bracketed(words),
    wholes: wholesOf(text, words, segments, item),
  };
  const { items, whole } = itemsOf(list, segments);
  const names: Name[] = [];
  let skipped = false;
  for (const item of items) {
    const from = pastLead(words, item.from, item.to);
    const name = from < item.to ? nameOf(textOf(list, from, item.to)) : null;
    const each = isOfSeveral(words, from, item.to) ? eachOf(textOf(list, from, item.to)) : [];
    if (name) names.push(forAnother(words, item, name));
    else if (each.length > 0) names.push(...each);
    else if (isPassable(list, item)) continue;
    else if (!list.strong || isSentence(list, item)) return { names, whole: false };
    else skipped = true;
  }
  return { names, whole: whole && !skipped };
}

/** The list without the works and the relatives by which it names persons. */
function withoutMeans(text: string): string {
  const named = /[“"«]/u.test(text) ? text.replace(WORK, '$1') : text;
  const childless = named.includes(' con ') ? named.replace(CHILDREN, '') : named;
  return childless.includes(' là ') ? childless.replace(KIN, '$1') : childless;
}

/** "bà A; ông B: Nghề thủ công": the colon after a person's name introduces a description. */
function isDescribing(list: Text, { from, to }: Item): boolean {
  const start = pastLead(list.words, from, to);
  return nameOf(textOf(list, start, to))?.person === true;
}

/** "A; B", but not "A, B; và 12 cá nhân", "A, B; các nghệ sĩ: C, D", in which a semicolon only sets off a group. */
function isStrong(words: readonly Word[], segments: readonly Segment[]): boolean {
  const apart = segments.filter(({ mark }) => mark === ';' || mark === '|');
  return apart.length > 1
    ? !apart.every(({ from }) => isGroup(words, from))
    : apart.some(({ from }) => !isCounted(words, from) && !isGroup(words, from));
}

/** "và 12 cá nhân" */
function isCounted(words: readonly Word[], from: number): boolean {
  return peopleAt(words, /^(?:và|cùng)$/.test(formAt(words, from)) ? from + 1 : from) !== null;
}

/** "các nghệ sĩ:", "cá nhân:": the kind of those whom a colon introduces. */
function isGroup(words: readonly Word[], from: number): boolean {
  const start = words[from]?.form === 'các' ? from + 1 : from;
  const end = endOfUnit(words, start) ?? endOfHonorific(words, start);
  return end !== null && (words[end]?.form ?? ':') === ':';
}

function itemsOf(list: Text, segments: readonly Segment[]): { items: Item[]; whole: boolean } {
  const items: Item[] = [];
  let item: Item | null = null;
  let closing = false;
  for (const segment of segments) {
    const places = item !== null && segment.mark === ':' && endsInPlaces(list.words, item.to);
    if (item && !places && segment.mark === ':' && listsPlaces(list.words, item.to))
      return { items: [...items, item], whole: false };
    if (!item || (segment.mark === ':' && !places && !isDescribing(list, item))) {
      closing = false;
      item = { ...segment, described: false };
      continue;
    }
    const joint = places ? 'joins' : jointOf(list, item, segment, closing);
    if (joint === 'ends') return { items: [...items, item], whole: false };
    if (joint === 'joins') item = { ...item, to: segment.to };
    else if (joint === 'describes') item = standsFor(list, segment) ?? { ...item, described: true };
    else {
      items.push(item);
      item = { ...segment, described: false };
      closing = isLast(list.words, segment) || (closing && segment.mark === ',');
    }
  }
  return { items: item ? [...items, item] : items, whole: true };
}

/** "bà A, mẹ của liệt sĩ B", "ông A là con của mẹ B": a relative's name, marked as such. */
function forAnother(words: readonly Word[], { from, to }: Item, name: Name): Name {
  const child = words.findIndex(({ form }, at) => at > from && at < to && form === 'là') + 1;
  if (child > 0 && words[child]?.form === 'con' && isKin(words, child))
    return { ...name, forAnother: 'child' };
  const near = words.slice(to + 1, to + 5);
  const fallen =
    words[to]?.form === ',' && isKin(words, to + 1) && near.some(({ form }) => /^(?:liệt|cố)$/.test(form));
  return fallen ? { ...name, forAnother: 'kin' } : name;
}

/** "đội tuyển", "nhóm nghiên cứu của tôi": any body of its kind. */
function isUnnamedBody(words: readonly Word[], item: Item): boolean {
  const { to } = item;
  const from = pastLead(words, item.from, to);
  return (
    isBody(words, from) &&
    words.slice(from + 1, to).every(({ capital, form }) => !capital && !/\d/.test(form))
  );
}

/** "A; B; đồng thời ông C đã trao …": the words after the list's end. */
function isSentence({ words, inside }: Text, { from, to }: Item): boolean {
  for (let at = from; at < to; at += 1) if (!inside.has(at) && endsName(words, at)) return true;
  return false;
}

/** "lớp 9A", "tập thể lớp 12 Toán": a school's class, which is no name without its school. */
function isClass(words: readonly Word[], { from, to }: Item): boolean {
  const at = ['tập', 'các'].includes(formAt(words, from)) ? from + 2 : from;
  return to - from <= 5 && (words[from]?.form === 'lớp' || words[at]?.form === 'lớp');
}

/** "A, B và C": the last item of the list, but not "và các anh C, D", "và hai cá nhân là C, D". */
function isLast(words: readonly Word[], { mark, from }: Segment): boolean {
  return mark === 'và' && words[from]?.form !== 'các' && peopleAt(words, from) === null;
}

/** Whether reading may continue after an item without a name: "2 tập thể", "các cá nhân thuộc …". */
function isPassable({ words }: Text, item: Item): boolean {
  return (
    item.to <= item.from ||
    peopleAt(words, item.from) !== null ||
    isGeneric(words, item.from) ||
    endOfUnit(words, item.from) === item.to ||
    isUnnamedBody(words, item) ||
    isOfSeveral(words, item.from, item.to) ||
    isClass(words, item) ||
    isHonorific(words, item.from)
  );
}
