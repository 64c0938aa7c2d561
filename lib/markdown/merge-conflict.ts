import { diagnose, type Diagnostic } from '../report/diagnostic';
import { fencedRanges, outside } from './code-ranges';
import type { Source } from './edits';

/** How git marks two versions of one passage: a line each above, between and below them. */
const MARK = /^(?:<{7}|>{7})(?: .*)?$/gm;
const BETWEEN = /^={7}$/m;

/** The error that holds a file back in which git left two versions of one passage; null where there are none. */
export function conflictIn({ text, place }: Source): Diagnostic | null {
  const marks = Array.from(text.matchAll(MARK), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  if (marks.length === 0) return null;
  const [first] = outside(fencedRanges(text), marks);
  // Seven levels of quotation look like the mark below.
  if (first === undefined || (text[first.start] === '>' && !BETWEEN.test(text))) return null;
  return diagnose('merge-conflict', place(first.start), {});
}
