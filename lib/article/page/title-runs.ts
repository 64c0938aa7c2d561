import { toString } from 'mdast-util-to-string';
import { fold, wordCount } from '../../language/text';
import { looksLikeName } from '../person';
import { linesOf } from '../runs';
import { isLine, type Piece, type TextPiece } from '../pieces';
import { signs } from './copied';
import { isProse } from './furniture';
import { isRelatedLabel } from './lines/end-lines';
import { introduces } from './head';

/** How many titles of other articles are below each other between two paragraphs. */
const RUN = { least: 2, most: 4 };

/** Length of such a title, in words, and of several together; its label may be shorter. */
const TITLE = { least: 5, most: 22, mean: 9 };

/** How many lines with a pattern of lengths are verses. */
const VERSES = 3;

/** Beginnings of items and speeches, and of the entries of a live report, which open with a time. */
const item = /^(?:[-–—+•*]|\d{1,2}[h:]\d{2}(?!\d)|\d+[.)]|\p{L}[.)]|[IVX]+\.)\s?/u;

/**
 * Whether a piece is one of several titles of other articles, or the label above them, between two paragraphs of a page: lines
 * without an end, where verses, items and subheadings are none.
 */
export function isAmongTitles(pieces: readonly Piece[], index: number): boolean {
  if (!isTitleLike(pieces[index])) return false;
  const from = pieces.slice(0, index).findLastIndex((piece) => !isTitleLike(piece)) + 1;
  const end = pieces.findIndex((piece, at) => at > index && !isTitleLike(piece));
  const run = pieces.slice(from, Math.max(0, end)).filter(isTitleLike);
  const [above, below] = [pieces[from - 1], pieces[end]];
  const isBetween = isProse(above) && (isProse(below) || below?.kind === 'heading');
  if (run.length < RUN.least || run.length > RUN.most || !isBetween) return false;
  const lengths = run.map(({ plain }) => wordCount(plain.text));
  const long = lengths.filter((words) => words >= TITLE.least).length;
  const questions = run.filter(({ plain }) => plain.text.endsWith('?')).length;
  if (questions * 2 > run.length) return false;
  return long * 2 >= run.length && !introduces(above.plain.text) && !areVerses(lengths);
}

/** Whether a line is one of a few titles of other articles right below their label: “TIN LIÊN QUAN”. */
export function isBelowLabel(pieces: readonly Piece[], index: number): boolean {
  for (let at = index; at > index - RUN.most; at -= 1) {
    const [label, piece] = [pieces[at - 1], pieces[at]];
    if (piece?.kind !== 'text' || piece.style !== 'plain' || isName(piece) || isEnded(piece)) return false;
    if (isLine(label) && isRelatedLabel(label.plain.text)) return true;
  }
  return false;
}

function isEnded({ plain: { text } }: TextPiece): boolean {
  return wordCount(text) > TITLE.most || /[.!…:;,]["”’)]*$/.test(text) || item.test(text);
}

/** Whether a line may be the title of another article: no sentence, item or name. */
export function isTitleLike(piece: Piece | undefined): piece is TextPiece {
  if (piece?.kind !== 'text' || piece.style !== 'plain' || isName(piece)) return false;
  const { text } = piece.plain;
  return (
    wordCount(text) <= TITLE.most &&
    !/[.!…:;,]["”’)]*$|:\s/.test(text) &&
    !item.test(text) &&
    /^[\p{Lu}\d“"‘]/u.test(text)
  );
}

/** “BẠN CÓ BIẾT” only looks like a name. */
function isName(piece: TextPiece): boolean {
  return signs(piece) && looksLikeName(piece.plain.text);
}

/** Whether lines have one length, or two lengths in turns. */
export function areVerses(lengths: readonly number[]): boolean {
  return (
    lengths.length >= VERSES && lengths.every((words, index) => index < 2 || words === lengths[index - 2])
  );
}

/** Whether a paragraph is the titles of other articles, one a line and without an end, which a page lost the links of. */
export function areTitles({ nodes }: TextPiece): boolean {
  const lines = linesOf(nodes).map((line) => toString({ type: 'paragraph', children: line }).trim());
  const lengths = lines.map(wordCount);
  const all = lengths.reduce((sum, words) => sum + words, 0);
  const isTitle = (line: string) =>
    wordCount(line) >= TITLE.least &&
    wordCount(line) <= TITLE.most &&
    /^[\p{Lu}\d“"‘](?!.*[.!…:;,]["”’)]*$)/u.test(line);
  return (
    lines.length > RUN.least &&
    all >= lines.length * TITLE.mean &&
    lines.every(isTitle) &&
    !areVerses(lengths)
  );
}

/** Whether a line or list repeats headings of the text: a table of contents that lost its links. */
export function isOfContents(piece: Piece, headings: ReadonlySet<string>): boolean {
  if (piece.kind === 'text') return headings.has(fold(piece.plain.text));
  if (piece.kind !== 'block' || piece.node.type !== 'list') return false;
  return piece.node.children.every((child) => headings.has(fold(toString(child))));
}

/** The headings of a text, folded. */
export function headingsOf(pieces: readonly Piece[]): Set<string> {
  return new Set(pieces.flatMap((piece) => (piece.kind === 'heading' ? [fold(piece.plain.text)] : [])));
}
