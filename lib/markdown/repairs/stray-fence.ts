import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { fencedRanges } from '../code-ranges';
import { applyEdits, type Source } from '../edits';

/** A fence without a language, or with one that says that what follows is no code. */
const OPENING = /^ {0,3}(?:`{3,}|~{3,})[ \t]*(?:markdown|md|text|txt|plain(?:text)?)?[ \t]*(?:\n|$)/i;

/** A line of at least eight words that ends as a sentence. */
const SENTENCE = /^[ \t]*(?:\S+[ \t]+){7,}\S*[.!?…]["”’)*_]*[ \t]*$/m;

/**
 * Takes out a fence that nothing closes if what is below it is text, or nothing: a row of `~~~~~` that separates, or the
 * fence around a text that was copied from a chat without its end.
 */
export function dropStrayFence(source: Source): { source: Source; diagnostics: Diagnostic[] } {
  const { text } = source;
  const last = fencedRanges(text).at(-1);
  const opening = last?.end === text.length ? OPENING.exec(text.slice(last.start)) : null;
  if (last === undefined || opening === null) return { source, diagnostics: [] };
  const below = text.slice(last.start + opening[0].length);
  const isClosed = /\n {0,3}(?:`{3,}|~{3,})[ \t]*\n?$/.test(`\n${below}`);
  if (isClosed || (below.trim() !== '' && !SENTENCE.test(below))) return { source, diagnostics: [] };
  const edit = { start: last.start, end: last.start + opening[0].length, text: '\n' };
  const mark = opening[0].trim();
  return {
    source: applyEdits(source, [edit]),
    diagnostics: [diagnose('fence-stray', source.place(last.start), { mark })],
  };
}
