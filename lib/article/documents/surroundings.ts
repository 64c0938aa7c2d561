import { phraseAt, phraseSet } from '../prose/phrases';
import { textOf, type Line, type Thing } from './line';
import type { Mention } from './mention';
import {
  definitions,
  forceLinks,
  forces,
  issues,
  otherDays,
  tails,
  titleBegins,
  titleEnds,
} from './tables/cues';

const tailBook = phraseSet(tails);
const definitionBook = phraseSet(definitions);
const forceBook = phraseSet(forces);
const forceLinkBook = phraseSet(forceLinks);
const titleBook = phraseSet(titleBegins);
const issueForms = new Set(issues.map((issue) => issue.split(' ').at(-1) ?? ''));
/** Between a place and the document that it is cited in. */
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
/** Between a document and a place behind it. */
const follows = new Set([',', '(', 'tại', 'và', 'quy', 'định', 'ở', ':', '-', '–', 'nêu', 'theo']);
const FARTHEST_LEAD = 6;
const FARTHEST_DAY = 25;
const LONGEST_TITLE = 240;

/** Adds to each mention what stands around it: day, issuer, places, coming into force, title. */
export function readSurroundings(line: Line, found: readonly Mention[]): Mention[] {
  const taken = new Set<Thing>();
  const mentions: Mention[] = [];
  found.forEach((mention, i) => {
    const last = mentions.at(-1);
    if (last && (mention.from < last.tail || isSame(line, last, mention))) return;
    readTail(line, mention, found[i + 1]?.from ?? line.words.length, taken);
    if (last?.amending && last.to === mention.from && mention.number === null && mention.year === null) {
      [last.date, mention.date] = [mention.date, null];
    }
    readPlacesBefore(line, mention, taken);
    mentions.push(mention);
  });
  mentions.forEach((mention, i) => {
    const end = mentions[i + 1]?.from ?? line.words.length;
    readPlacesBehind(line, mention, end, taken);
    readForce(line, mention, end);
    mention.title = titleOf(line, mention, end);
  });
  shareInLists(line, mentions, taken);
  return mentions;
}

/**
 * Whether a mention only says again what the one right before it named, which then takes over what it adds: "Luật Quản lý
 * thuế (Luật số 38/2019/QH14)", "Luật số 54/2014/QH13 về hải quan", "Nghị định 95/2013/NĐ-CP (Nghị định 95)".
 */
function isSame(line: Line, last: Mention, next: Mention): boolean {
  const form = (at: number) => line.words[at]?.form ?? '';
  const between = next.from - last.to;
  const bracket = form(last.to) === '(' && between === 1;
  if (last.sort !== 'named' || next.sort !== 'named' || (last.kind !== next.kind && next.name === null))
    return false;
  if (last.number !== null && next.number !== null) {
    if (!bracket || last.number.digits !== next.number.digits || next.number.letters !== null) return false;
  } else if (last.name !== null && last.number === null && next.number !== null && next.name === null) {
    if (!bracket) return false;
    last.number = next.number;
  } else if (last.name === null && next.name !== null && next.number === null && next.year === null) {
    if (!(bracket || (between === 1 && ['-', '–'].includes(form(last.to))))) return false;
    last.name = next.name;
  } else return false;
  last.to = last.tail = next.to + (bracket && form(next.to) === ')' ? 1 : 0);
  return true;
}

/** "ngày 31/3/2014 của Bộ Tài chính (sau đây gọi tắt là Thông tư 39)": goes on as long as it finds something. */
function readTail(line: Line, mention: Mention, end: number, taken: Set<Thing>): void {
  const { words } = line;
  for (let at = mention.to; at < words.length;) {
    const found = skipTo(line, at, end);
    const definition = words[found.at]?.form === '(' ? definitionAt(line, found.at) : null;
    if (definition) {
      mention.alias = definition.digits;
      mention.tail = at = definition.next;
      continue;
    }
    if (found.at >= end) return;
    const thing = line.beginsAt.get(found.at);
    const year =
      mention.number !== null && words[found.at - 1]?.form === 'năm' ? words[found.at]?.form : undefined;
    if (thing?.type === 'date' && mention.date === null) mention.date = thing.day;
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

/** Where behind `at`, past "của", "do", "ban hành", a comma or a bracket, something may stand that belongs to the document. */
function skipTo({ words }: Line, start: number, end: number): { at: number; led: boolean; opened: boolean } {
  let at = start;
  let led = false;
  let opened = false;
  for (;;) {
    const form = words[at]?.form ?? '';
    const tail = phraseAt(tailBook, words, at);
    if (form === '(' && !opened) {
      if (at < end && phraseAt(definitionBook, words, at + 1)) return { at, led, opened };
      opened = true;
    } else if (form === 'năm' || (form === ',' && at === start)) led ||= false;
    else if (tail) led = true;
    else return { at, led, opened };
    at = tail?.next ?? at + 1;
  }
}

/** "(sau đây gọi tắt là Thông tư 39)": to the bracket that closes. */
function definitionAt({ words }: Line, open: number): { digits: string | null; next: number } | null {
  const said = phraseAt(definitionBook, words, open + 1);
  if (!said) return null;
  let digits: string | null = null;
  for (let at = said.next; at < Math.min(words.length, said.next + 20); at += 1) {
    const form = words[at]?.form ?? '';
    if (form === ')') return { digits, next: at + 1 };
    digits ??= /\d{1,4}$/.exec(form)?.[0].padStart(2, '0') ?? null;
  }
  return null;
}

function readPlacesBefore(line: Line, mention: Mention, taken: Set<Thing>): void {
  for (let at = mention.from; at > Math.max(0, mention.from - FARTHEST_LEAD); at -= 1) {
    const thing = line.endsAt.get(at);
    if (thing?.type === 'places' && !taken.has(thing)) {
      taken.add(thing);
      mention.places.push(...thing.places);
      return;
    }
    if (!leads.has(line.words[at - 1]?.form ?? '')) return;
  }
}

function readPlacesBehind(line: Line, mention: Mention, end: number, taken: Set<Thing>): void {
  let at = mention.tail;
  while (at < end && at < mention.tail + FARTHEST_LEAD && follows.has(line.words[at]?.form ?? '')) at += 1;
  const thing = line.beginsAt.get(at);
  if (at === mention.tail || thing?.type !== 'places' || taken.has(thing)) return;
  taken.add(thing);
  mention.places.push(...thing.places);
}

/** "có hiệu lực thi hành kể từ ngày 1/6/2014", said before the next document is named. */
function readForce(line: Line, mention: Mention, end: number): void {
  for (let at = mention.to; at < end; at += 1) {
    const thing = line.beginsAt.get(at);
    const force = thing ? null : phraseAt(forceBook, line.words, at);
    if (!force) {
      if (line.words[at]?.form === ';') return;
      at = (thing?.to ?? at + 1) - 1;
      continue;
    }
    let next = force.next;
    for (
      let link = phraseAt(forceLinkBook, line.words, next);
      link;
      link = phraseAt(forceLinkBook, line.words, next)
    )
      next = link.next;
    while (
      [':', 'là', 'ngày'].includes(line.words[next]?.form ?? '') &&
      line.beginsAt.get(next)?.type !== 'date'
    )
      next += 1;
    const date = line.beginsAt.get(next);
    if (date?.type === 'date') mention.inForceFrom = date.day;
    return;
  }
}

function titleOf(line: Line, mention: Mention, end: number): string | null {
  if (mention.sort !== 'named' || mention.number === null) return null;
  const at = line.words[mention.tail]?.form === ',' ? mention.tail + 1 : mention.tail;
  if (at >= end || !phraseAt(titleBook, line.words, at)) return null;
  const rest = textOf(line, at, line.words.length).slice(0, LONGEST_TITLE + 1);
  const stop = titleEnds.exec(rest)?.index ?? rest.length;
  const title = rest.slice(0, stop).replace(/[\s,.]+$/u, '');
  return title.length > LONGEST_TITLE || title.split(' ').length < 3 ? null : title;
}

/** What is said once for a list: the issuer at its end, the day and the issuer in front of it. */
function shareInLists(line: Line, mentions: readonly Mention[], taken: ReadonlySet<Thing>): void {
  const lists = new Map<number, Mention[]>();
  let open: Mention[] = [];
  mentions.forEach((mention, i) => {
    const last = mentions[i - 1];
    if (!last || !isNext(line, last, mention)) open = [];
    open.push(mention);
    lists.set(open[0]?.from ?? mention.from, open);
    mention.list = open[0]?.from ?? mention.from;
  });
  for (const list of lists.values()) {
    const front = inFront(line, list[0]?.from ?? 0, taken);
    const issuer = list.at(-1)?.agencies ?? [];
    const one = list.filter(({ kind }) => kind === list.at(-1)?.kind);
    for (const mention of list) {
      mention.date ??= front.day;
      if (mention.agencies.length === 0 && one.includes(mention)) mention.agencies = [...issuer];
      mention.front = front.agency;
    }
  }
}

/** Whether two mentions stand in one list: only separators, days and issuers between. */
function isNext(line: Line, last: Mention, next: Mention): boolean {
  const isBare = line.beginsAt.get(next.from)?.type === 'number';
  let separated = false;
  for (let at = last.tail; at < next.from; at += 1) {
    const form = line.words[at]?.form ?? '';
    if ([',', 'và', 'hoặc', 'and', '&'].includes(form) || (form === ';' && isBare)) separated = true;
    else if (!['các', 'số', 'the', 'cùng', 'với'].includes(form)) return false;
  }
  return separated;
}

/** "Ngày 2/6/2020, Chính phủ ban hành …": the day and the body before the verb. */
function inFront(
  line: Line,
  from: number,
  taken: ReadonlySet<Thing>,
): { day: string | null; agency: string | null } {
  const { words } = line;
  let verb = from - 1;
  while (verb > from - 3 && ['các', 'hai', 'the', ':', 'thêm'].includes(words[verb]?.form ?? '')) verb -= 1;
  if (!issueForms.has(words[verb]?.form ?? '')) return { day: null, agency: null };
  let day: string | null = null;
  let agency: string | null = null;
  for (let at = verb; at > Math.max(0, verb - FARTHEST_DAY); at -= 1) {
    if (words[at - 1]?.form === ';') break;
    const thing = line.endsAt.get(at);
    if (thing && taken.has(thing)) break;
    if (thing?.type === 'number' || thing?.type === 'kind' || thing?.type === 'law') break;
    if (thing?.type === 'agency') agency ??= thing.name;
    if (thing?.type === 'date' && !otherDays.has(words[thing.from - 1]?.form ?? '')) day ??= thing.day;
  }
  return { day, agency };
}
