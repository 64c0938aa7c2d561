import type { Line, Thing } from '../line';
import type { Mention } from '../mention';
import { issues, otherDays } from '../tables/around';
import { formAt } from '../../prose/words';

const issueForms = new Set(issues.map((issue) => issue.split(' ').at(-1) ?? ''));
const ands = new Set(['và', 'lẫn', 'and']);
const alike = new Set(['cùng', 'đều', 'both']);
const FARTHEST_DAY = 25;

/** Applies to all of a list what is stated once: the issuer at its end, the day and the issuer in front of it. */
export function shareInLists(line: Line, mentions: readonly Mention[], taken: ReadonlySet<Thing>): void {
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
    const one = list.filter(
      (mention) => mention.kind === list.at(-1)?.kind && mayShare(mention, list.at(-1)),
    );
    const day = front.day ?? sharedDay(line, list.at(-1));
    for (const mention of list) {
      mention.date ??= day;
      if (mention.agencies.length === 0 && one.includes(mention)) mention.agencies = [...issuer];
      mention.front = front.agency;
    }
  }
}

/** Whether the letters of a number leave its issuer open, or are those of the list's last: "TT-BTC" is no circular of another ministry. */
function mayShare(mention: Mention, last: Mention | undefined): boolean {
  const own = issuersIn(mention);
  return own === '' || (last !== undefined && own === issuersIn(last));
}

function issuersIn({ number }: Mention): string {
  const { issuers = [], text = '', sort = null } = number?.letters ?? {};
  return sort === 'assembly' ? text.replace(/\d+$/u, '') : issuers.join('-');
}

/** "Nghị định A và Nghị định B cùng ngày 5/1/2024": the day behind the last of a list, if it is said to be that of all. */
function sharedDay({ words }: Line, last: Mention | undefined): string | null {
  const behind = last ? words.slice(last.to, last.tail) : [];
  return last && behind.some(({ form }) => alike.has(form)) ? last.date : null;
}

/** Whether two mentions are in one list: only separators, days, issuers and provisions between. */
function isNext(line: Line, last: Mention, next: Mention): boolean {
  const isBare = line.beginsAt.get(next.from)?.type === 'number';
  let separated = false;
  for (let at = last.tail; at < next.from; at += 1) {
    const thing = line.beginsAt.get(at);
    // "Decree A and the Government's Decree B".
    if (thing?.type === 'agency' && line.words[thing.to + 1]?.form === 's') {
      at = thing.to + 1;
      continue;
    }
    const form = formAt(line.words, at);
    // "Điều 1 Nghị định A và Điều 2 Nghị định B", but "Theo Điều 1 Nghị định A, Điều 2 Nghị định B bị bãi bỏ".
    const joint = line.words[at - 1]?.form === 'các' ? at - 2 : at - 1;
    if (thing?.type === 'places' && ands.has(formAt(line.words, joint))) {
      at = thing.to - 1;
      continue;
    }
    if ([',', 'và', 'hoặc', 'lẫn', 'cùng', 'and', '&'].includes(form) || (form === ';' && isBare))
      separated = true;
    else if (!['các', 'số', 'the', 'với', 'của'].includes(form)) return false;
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
  while (verb > from - 3 && ['các', 'hai', 'the', ':', 'thêm'].includes(formAt(words, verb))) verb -= 1;
  if (!issueForms.has(formAt(words, verb))) return { day: null, agency: null };
  let day: string | null = null;
  let agency: string | null = null;
  for (let at = verb; at > Math.max(0, verb - FARTHEST_DAY); at -= 1) {
    if (words[at - 1]?.form === ';') break;
    const thing = line.endsAt.get(at);
    if (thing && taken.has(thing)) break;
    if (thing?.type === 'number' || thing?.type === 'kind' || thing?.type === 'law') break;
    if (thing?.type === 'agency') agency ??= thing.name;
    if (thing?.type === 'date' && !otherDays.has(formAt(words, thing.from - 1))) day ??= thing.day;
  }
  return { day, agency };
}
