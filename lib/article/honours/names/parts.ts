import { phraseAt, phraseBook } from '../../prose/phrases';
import { fold, formAt, type Word } from '../../prose/words';
import { bodiesBySize, partsOfBodies } from '../tables/kinds-of-bodies';
import { endOfBody, isBody } from './kinds';
import { startsPerson } from './persons';
import { pastLead, type Segment } from './segments';

const partBook = phraseBook(partsOfBodies.map(([part, wholes]) => [part, wholes.map(fold)] as const));
const sizes = phraseBook(bodiesBySize.flatMap((kinds, size) => kinds.map((kind) => [kind, size] as const)));

/** The kind of body named from this word on: "bộ tư lệnh" in "Bộ Tư lệnh Bộ đội Biên phòng". */
export function kindOf(words: readonly Word[], at: number): string {
  return words
    .slice(at, endOfBody(words, at) ?? at + 1)
    .map(({ form }) => form)
    .join(' ');
}

/**
 * Where the bodies begin that contain the body before them: "Đội 3, Công an huyện A và Đội 5, Công an huyện B". None
 * unless every body of the list is in such a pair: "Phòng Tham mưu, Phòng PC02, Công an huyện A" are three.
 * @param item whether the text is an item of a list
 */
export function wholesOf(
  text: string,
  words: readonly Word[],
  segments: readonly Segment[],
  item: boolean,
): ReadonlySet<number> {
  const bodies = segments.flatMap((segment, i) => {
    const before = segments[i - 1];
    // "Đại úy Trần Văn A, Tiểu đoàn 2": the unit of a person.
    const described =
      before && segment.mark === ',' && startsPerson(text, words, pastLead(words, before.from, before.to));
    return !described && isBody(words, startOf(words, segment)) ? [segment] : [];
  });
  const wholes = new Set<number>();
  bodies.forEach((body, i) => {
    if (body.mark === ',' && isPartOf(words, bodies[i - 1], body.from, item)) wholes.add(body.from);
  });
  const alone = bodies.some(({ from }, i) => !wholes.has(from) && !wholes.has(bodies[i + 1]?.from ?? -1));
  return alone ? new Set() : wholes;
}

function isPartOf(words: readonly Word[], part: Segment | undefined, whole: number, item: boolean): boolean {
  if (!part) return false;
  const head = startOf(words, part);
  const size = item ? phraseAt(sizes, words, head)?.value : undefined;
  const larger = size !== undefined && size < (phraseAt(sizes, words, whole)?.value ?? 0);
  return (larger && !isSmall(words, whole)) || isWholeOf(words, head, whole);
}

/** "Đội 3, Công an huyện A": whether the body at `whole` is of a kind that contains the body at `part`. */
export function isWholeOf(words: readonly Word[], part: number, whole: number): boolean {
  const wholes = phraseAt(partBook, words, part)?.value ?? [];
  return !isSmall(words, whole) && wholes.includes(kindOf(words, whole));
}

/** A commune's police have no departments. */
function isSmall(words: readonly Word[], at: number): boolean {
  return ['xã', 'phường'].includes(formAt(words, endOfBody(words, at) ?? at));
}

/** The index after "và" and "tập thể". */
function startOf(words: readonly Word[], { from, to }: Segment): number {
  return pastLead(words, from, to);
}
