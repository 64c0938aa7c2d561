import { phraseAt, phraseSet } from '../../prose/phrases';
import { textOf, type Line } from '../line';
import type { Mention } from '../mention';
import { titleBegins, titleEnds } from '../tables/around';

const titleBook = phraseSet(titleBegins);
const LONGEST_TITLE = 240;

/** What a document is about, told right behind it; null where nothing is. @param end where the next one is named */
export function titleOf(line: Line, mention: Mention, end: number): string | null {
  if (mention.sort !== 'named' || mention.number === null) return null;
  const at = line.words[mention.tail]?.form === ',' ? mention.tail + 1 : mention.tail;
  if (at >= end || !phraseAt(titleBook, line.words, at)) return null;
  const rest = textOf(line, at, line.words.length).slice(0, LONGEST_TITLE + 1);
  const stop = titleEnds.exec(rest)?.index ?? rest.length;
  const title = rest.slice(0, stop).replace(/[\s,.]+$/u, '');
  return title.length > LONGEST_TITLE || title.split(' ').length < 3 ? null : title;
}
