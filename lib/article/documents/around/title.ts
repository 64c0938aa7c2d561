import { phraseAt, phraseSet } from '../../prose/phrases';
import { textOf, type Line } from '../line';
import type { Mention } from '../mention';
import {
  titleBegins,
  titleClauses,
  titleEnds,
  titleLeftovers,
  titlePassives,
  titleSubjects,
  titleVerbs,
} from '../tables/around';
import { formAt } from '../../prose/words';

const aboutBook = phraseSet(titleBegins);
const verbBook = phraseSet(titleVerbs);
const LONGEST_TITLE = 240;
/** Minimum number of words after the first words of a title. */
const FEWEST_WORDS = 2;

/**
 * A document's title right after it; null if there is none. "Thông tư A quy định rõ …" states a rule, which is no
 * title.
 * @param later the mentions after it, some of which the title may contain
 */
export function titleOf(line: Line, mention: Mention, later: readonly Mention[]): string | null {
  if (mention.sort !== 'named' || mention.number === null) return null;
  const at = line.words[mention.tail]?.form === ',' ? mention.tail + 1 : mention.tail;
  if (at >= (later[0]?.from ?? line.words.length)) return null;
  const about = phraseAt(aboutBook, line.words, at);
  const verb = about ? null : phraseAt(verbBook, line.words, at);
  if (!about && !(verb && isOfWhole(line, mention, verb.next))) return null;
  const rest = textOf(line, at, endOf(line, at, later)).slice(0, LONGEST_TITLE + 1);
  const stop = titleEnds.exec(rest)?.index ?? rest.length;
  const [first = '', ...parts] = rest.slice(0, stop).split(', ');
  // "hướng dẫn, mặt hàng … thuộc loại …" says something else.
  const begin = textOf(line, at, verb?.next ?? at);
  if (verb && first === begin) return null;
  if ((verb && titleClauses.test(` ${first} `)) || titlePassives.test(rest)) return null;
  const over = parts.findIndex((part) => titleClauses.test(` ${part} `) || titleSubjects.test(part));
  const title = [first, ...parts.slice(0, over < 0 ? undefined : over)].join(', ');
  const clean = title.replace(titleLeftovers, '').replace(/^về (?=về )/u, '');
  const least = (about ?? verb ?? { next: at }).next - at + FEWEST_WORDS;
  return clean.length > LONGEST_TITLE || clean.split(' ').length < least ? null : clean;
}

/**
 * "Điều 13 Thông tư A quy định mức …" is the rule of an article, not the document's title; something issued is named
 * with a capital.
 */
function isOfWhole({ words, beginsAt }: Line, { places }: Mention, next: number): boolean {
  if (places.length > 0) return false;
  const issues = words[next - 1]?.form === 'hành';
  return !issues || (words[next]?.capital === true && !beginsAt.has(next));
}

/**
 * The beginning of another document outside the title: after "và" or a comma, of another kind than those in the title.
 */
function endOf({ words, endsAt }: Line, at: number, later: readonly Mention[]): number {
  let held: Mention | undefined;
  for (const next of later) {
    let from = next.from;
    for (let places = endsAt.get(from); places?.type === 'places'; places = endsAt.get(from))
      from = places.from;
    while (['các', 'số', 'của'].includes(formAt(words, from - 1)) && from > next.from - 3) from -= 1;
    const separated = [',', 'và', ';', '-'].includes(formAt(words, from - 1));
    if (separated && from - 1 > at && held?.kind !== next.kind) return from - 1;
    held = next;
  }
  return words.length;
}
