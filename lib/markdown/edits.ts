import type { Place } from '../report/diagnostic';

/** Text, possibly repaired, that can map each of its characters back to the file. */
export interface Source {
  readonly text: string;
  /** Maps an offset in `text` to the place in the file on disk; offsets past the end give the end of the file. */
  readonly place: (offset: number) => Place;
}

/** Replaces the range from `start` to `end` (offsets in UTF-16 units) by `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The decoded file before any repair. Lines end with LF, CRLF or CR. */
export function original(text: string): Source {
  let starts: number[] | undefined;
  const place = (offset: number): Place => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
    const within = Math.max(0, Math.min(offset, text.length));
    const line = lastAtMost(starts, within);
    return { line: line + 1, column: within - (starts[line] ?? 0) + 1 };
  };
  return { text, place };
}

/**
 * Applies `edits`, which must be in order and must not overlap. The place of inserted text is where its edit
 * begins.
 */
export function applyEdits(source: Source, edits: readonly Edit[]): Source {
  if (edits.length === 0) return source;
  const pieces: string[] = [];
  // The starts of the unchanged and inserted runs, as offsets after and before the edits.
  const after: number[] = [0];
  const before: number[] = [0];
  const fresh: boolean[] = [false];
  let done = 0;
  let length = 0;
  for (const edit of edits) {
    pieces.push(source.text.slice(done, edit.start), edit.text);
    length += edit.start - done;
    if (edit.text !== '') {
      after.push(length);
      before.push(edit.start);
      fresh.push(true);
    }
    length += edit.text.length;
    after.push(length);
    before.push(edit.end);
    fresh.push(false);
    done = edit.end;
  }
  pieces.push(source.text.slice(done));
  const place = (offset: number): Place => {
    const run = lastAtMost(after, Math.max(0, offset));
    const into = fresh[run] === true ? 0 : offset - (after[run] ?? 0);
    return source.place((before[run] ?? 0) + into);
  };
  return { text: pieces.join(''), place };
}

/** Binary search: index of the last element of `sorted` that is at most `value`. `sorted` must begin with 0. */
function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
