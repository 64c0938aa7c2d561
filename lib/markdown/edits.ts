import type { Place } from '../report/diagnostic';

/** Text that may have been repaired, and still knows where each of its characters stood in the file. */
export interface Source {
  readonly text: string;
  /** The place in the file as it lies on disk of an offset in `text`; offsets beyond it give its end. */
  readonly place: (offset: number) => Place;
}

/** Puts `text` where `start` to `end` (offsets, UTF-16 units) stood. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The file as it was decoded, before any repair. A line ends with LF, CRLF or CR. */
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

/** `source` with `edits` made, which must be in order and apart. Text that an edit put in stands where the edit began. */
export function applyEdits(source: Source, edits: readonly Edit[]): Source {
  if (edits.length === 0) return source;
  const pieces: string[] = [];
  // Where each run of untouched or new text begins, after the edits and before them.
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

/** Index of the last of `sorted` (never empty, beginning at 0) that is not above `value`. */
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
