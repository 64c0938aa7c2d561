import { mix, textHash } from '../language/syllables';

/**
 * Cuts a list where the hash of an entry's name says so (content-defined chunking, as in backups): an entry added at
 * the end moves no cut, one added in the middle seldom more than one.
 * @param entries oldest first
 * @param length maximum of a piece; the minimum is half of it, except for a single piece
 * @param nameOf a unique name of an entry
 * @returns never empty; the last piece may be half as long again
 */
export function cutByNames<Entry>(
  entries: readonly Entry[],
  length: number,
  nameOf: (entry: Entry) => string,
): Entry[][] {
  const least = Math.ceil(length / 2);
  const oneIn = Math.ceil(length / 4);
  const done: Entry[][] = [];
  let piece: Entry[] = [];
  for (const entry of entries) {
    piece.push(entry);
    const ends = mix(textHash(nameOf(entry))) % oneIn === 0;
    if (piece.length === length || (piece.length >= least && ends)) {
      done.push(piece);
      piece = [];
    }
  }
  const last = piece.length < least ? (done.pop() ?? []) : [];
  return [...done, [...last, ...piece]];
}
