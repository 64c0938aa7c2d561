import { mix, textHash } from '../language/syllables';

/**
 * Cuts a list where the name of an entry says so, not where a count does (content-defined chunking, as backups do it):
 * what is added at the end moves no cut, what is added in the middle seldom more than one.
 * @param entries oldest first
 * @param length of a piece at most; half of it at least, but of the only one
 * @param nameOf what no other entry of the list is called
 * @returns never empty; the last piece holds half as many again as the others at most
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
