import { phraseAt, phraseSet } from '../../prose/phrases';
import type { Line } from '../line';
import type { Mention } from '../mention';
import { forceLinks, forces } from '../tables/around';

const forceBook = phraseSet(forces);
const forceLinkBook = phraseSet(forceLinks);

/** "có hiệu lực thi hành kể từ ngày 1/6/2014" before the next document. */
export function readForce(line: Line, mention: Mention, end: number): void {
  for (let at = mention.to; at < end; at += 1) {
    const thing = line.beginsAt.get(at);
    const force = thing ? null : phraseAt(forceBook, line.words, at);
    if (force && isOfPart(line, at)) return;
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

/** "một số điều có hiệu lực từ …", "riêng Điều 5 có hiệu lực từ …": applies only to a part. */
function isOfPart({ words, endsAt }: Line, at: number): boolean {
  return endsAt.get(at)?.type === 'places' || ['điều', 'khoản', 'điểm'].includes(words[at - 1]?.form ?? '');
}
