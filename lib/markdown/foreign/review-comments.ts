import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { outside, outsideCode } from '../code-ranges';
import { applyEdits, type Source } from '../edits';

/** Google Docs lists the comments of a text below it: “[a]Hỏi lại tên ông này”. */
const LISTED = /^\[([a-z]{1,2})\](?![(:[\]])[ \t]?\S.*$/;

/** Word prints a comment where it is: “Commented [NA1]: hỏi lại”. */
const PRINTED =
  /^(?:Commented|Comment|Nhận xét|Bình luận|Chú thích) \[([A-Za-z]{1,5}\d{1,3})(?:R\d+)?\][ \t]*:.*$/gm;

/** Google Docs' HTML: each comment in a box, with a link to its mark. */
const LINKED =
  /<div\b[^<>]*>\s*<p\b[^<>]*>\s*<a\b[^<>]*\bhref="#cmnt_ref\d{1,4}"[^<>]*>\[([a-z]{1,2})\]<\/a>([^]{0,3000}?)<\/div>/g;
const LINKED_MARK = /(?:<sup>)?<a\b[^<>]*\bhref="#cmnt\d{1,4}"[^<>]*>\[([a-z]{1,2})\]<\/a>(?:<\/sup>)?/g;

interface Comment {
  start: number;
  end: number;
  /** Its mark in the text, without brackets. */
  mark: string;
  words: string;
}

/** Drops what reviewers remark beside a text, and the marks in the text that lead to it. */
export function dropReviewComments(read: { source: Source; diagnostics: Diagnostic[] }): typeof read {
  const { source } = read;
  const { text } = source;
  const listed = listedIn(text);
  const linked = linkedIn(text);
  const comments = [...outside(listed, outsideCode(text, printedIn(text))), ...linked, ...listed];
  if (comments.length === 0) return read;
  const names = new Set(comments.map(({ mark }) => mark));
  const marks = outside(comments, marksIn(text)).filter(({ mark }) => names.has(mark));
  const edits = [...comments, ...marks].map(({ start, end }) => ({ start, end, text: '' }));
  const dropped = comments.map(({ start, words }) =>
    diagnose('message-dropped', source.place(start), { words: words.slice(0, 60) }),
  );
  const inOrder = edits.sort((one, other) => one.start - other.start);
  return { source: applyEdits(source, inOrder), diagnostics: [...read.diagnostics, ...dropped] };
}

/** The comments at the end of a text, from “[a]” on, if marks in the text lead to each. */
function listedIn(text: string): Comment[] {
  // Few texts end in such a line.
  const written = text.trimEnd();
  if (!LISTED.test(written.slice(written.lastIndexOf('\n') + 1))) return [];
  const known = new Set(marksIn(text).map(({ mark }) => mark));
  const found: Comment[] = [];
  let end = text.length;
  for (const line of text.split('\n').reverse()) {
    const start = end - line.length;
    const mark = LISTED.exec(line)?.[1];
    if (mark !== undefined && known.has(mark)) found.push({ start, end, mark, words: line });
    else if (line.trim() !== '') break;
    end = start - 1;
  }
  return found.at(-1)?.mark === 'a' ? found.reverse() : [];
}

function linkedIn(text: string): Comment[] {
  if (!text.includes('#cmnt_ref')) return [];
  return Array.from(text.matchAll(LINKED), ({ 0: whole, 1: mark = '', 2: said = '', index }) => ({
    start: index,
    end: index + whole.length,
    mark,
    words: said.replace(/<[^<>]*>/g, ' ').trim(),
  }));
}

function printedIn(text: string): Comment[] {
  return Array.from(text.matchAll(PRINTED), ({ 0: words, 1: mark = '', index }) => ({
    start: index,
    end: index + words.length,
    mark,
    words,
  }));
}

/** Marks directly behind a word: “nói[a]”, “nói[NA1]”. */
function marksIn(text: string) {
  const written = /(?<=[\p{L}\p{N}.,;:!?…”"’)\]])\[([a-z]{1,2}|[A-Za-z]{1,5}\d{1,3})\](?![(:[])/gu;
  return [...text.matchAll(written), ...text.matchAll(LINKED_MARK)].map(
    ({ 0: whole, 1: mark = '', index }) => ({ start: index, end: index + whole.length, mark }),
  );
}
