import type { Line, Thing } from '../line';
import type { Mention } from '../mention';
import { passToAmending } from './amending';
import { passForceToActors, readForce, readForceBehind, shareForce } from './force';
import { shareInLists } from './lists';
import { readPlacesBefore, readPlacesBehind } from './provisions-around';
import { isSame } from './restated';
import { readTail } from './tail';
import { dayBehind } from './day-behind';
import { titleOf } from './title';

/** Adds to each mention the details around it: day, issuer, provisions, entry into force, title. */
export function readSurroundings(line: Line, found: readonly Mention[]): Mention[] {
  const taken = new Set<Thing>();
  const mentions: Mention[] = [];
  found.forEach((mention, i) => {
    const last = mentions.at(-1);
    if (last && (mention.from < last.tail || isSame(line, last, mention))) return;
    readTail(line, mention, found.slice(i + 1), taken);
    readPlacesBefore(line, mention, taken);
    mentions.push(mention);
    passToAmending(line, mentions);
  });
  mentions.forEach((mention, i) => {
    const end = mentions[i + 1]?.from ?? line.words.length;
    readPlacesBehind(line, mention, end, taken);
    readForce(line, mention, end);
    mention.title = titleOf(line, mention, mentions.slice(i + 1));
    mention.date ??= dayBehind(line, mention, end);
  });
  passForceToActors(line, mentions);
  shareInLists(line, mentions, taken);
  shareForce(line, mentions);
  readForceBehind(line, mentions);
  return mentions;
}
