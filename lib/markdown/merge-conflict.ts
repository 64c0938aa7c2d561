import { diagnose, type Diagnostic } from '../report/diagnostic';
import { fencedRanges, outside } from './code-ranges';
import type { Source } from './edits';

/** The lines that git puts above and below two versions of a passage. */
const MARK = /^(?:<{7}|>{7})(?: .*)?$/gm;
const BETWEEN = /^={7}$/m;

/** The error for a file with a merge conflict left by git, which holds it back; null if there is none. */
export function conflictIn({ text, place }: Source): Diagnostic | null {
  const marks = Array.from(text.matchAll(MARK), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  if (marks.length === 0) return null;
  const [first] = outside(fencedRanges(text), marks);
  // Seven levels of quotation look like the lower marker.
  if (first === undefined || (text[first.start] === '>' && !BETWEEN.test(text))) return null;
  return diagnose('merge-conflict', place(first.start), {});
}
