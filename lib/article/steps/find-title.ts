import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { fold, wordCount } from '../../language/text';
import type { Markdown } from '../../markdown/markdown';
import { readByline } from '../byline/byline';
import { isLinksOnly, isProse } from '../page/furniture';
import { isEndLine, isTrailTo, isWidget } from '../page/lines/end-lines';
import { pageHeadline } from '../page/headline';
import { hasMotto, isLetterLine } from '../page/letter';
import { isTagRow } from '../page/lines/labels';
import { isDated } from '../page/page-line';
import { numbering, opening } from '../words/headings';
import { contactLine } from '../words/letterhead';
import { endsSentence, labelledLine } from '../words/running';
import { issueLine, seriesPart } from '../words/titles';
import type { HeadingPiece, LinePiece, Piece, TextPiece } from '../pieces';
import { joinLines, linesOf, trimmed } from '../runs';
import { textPiece } from '../text-piece';

/** Maximum length of an inferred title, in words; a longer line is a standfirst. */
const longestInferred = 30;

/** Maximum length of a column's name above the headline, in words. */
const longestLabel = 6;

/** Maximum length of a menu in one line, and minimum length of a headline below it, in words. */
const longestMenu = 12;
const LEAST_HEADLINE = 4;

/** Minimum length of a line of text above a chapter, in words. */
const LEAST_OPENING = 6;

/**
 * The level-1 heading that is the title. Beside the front matter's title, one that says something else is a chapter if
 * prose is above it, or a line of text where it says nothing of the title, if there are several, if it is called
 * “Mở đầu” or the like, or if it is numbered or one or two words, and none of its words, or few, are the title's.
 */
export function titleHeading(pieces: readonly Piece[], given: string | undefined): HeadingPiece | undefined {
  const headings = pieces.filter(
    (piece) => piece.kind === 'heading' && piece.level === 1 && piece.plain.text !== '',
  );
  const [written, second] = headings;
  const isLabel = written !== undefined && isLabelAbove(written, second, pieces);
  const first = isLabel ? second : written;
  if (first?.kind !== 'heading' || given === undefined) return first?.kind === 'heading' ? first : undefined;
  const above = pieces.slice(0, pieces.indexOf(first));
  const same = fold(first.plain.text) === fold(given) || given.startsWith(first.plain.text);
  const isChapter =
    headings.length > 1 ||
    isOfNothing(first.plain.text, given) ||
    opening.test(fold(first.plain.text)) ||
    above.some(isProse) ||
    (sharedWords(first.plain.text, given) === 0 &&
      above.some((piece) => isSentence(piece) || piece.kind === 'heading'));
  return same || !isChapter ? first : undefined;
}

/**
 * Whether a heading is one or two words of which the title has none (“Problem” below “Replacing the cache”), or numbered where the
 * title is not (“I. Vì sao đổi”), with less than half of its words from there.
 */
function isOfNothing(heading: string, title: string): boolean {
  const own = fold(heading).split(' ');
  const shared = sharedWords(heading, title);
  const isPart =
    (numbering(heading) !== null || /^bài \d/i.test(heading)) &&
    numbering(title) === null &&
    !/^\p{L}+ \d/u.test(title);
  return isPart ? shared * 2 < own.length : own.length <= 2 && shared === 0;
}

/** How many words of a heading a title has, too. */
function sharedWords(heading: string, title: string): number {
  const words = new Set(fold(title).split(' '));
  return fold(heading)
    .split(' ')
    .filter((word) => words.has(word)).length;
}

/** A line that opens the text above a chapter, though without a full stop: “Vài điều cần nhớ khi ra khơi”. */
function isSentence(piece: Piece): boolean {
  return piece.kind === 'text' && wordCount(piece.plain.text) >= LEAST_OPENING && !isDated(piece.plain.text);
}

/** Whether a heading in capitals is right above one that is not: the name of a contest or a series above the title. */
function isLabelAbove(heading: Piece, next: Piece | undefined, pieces: readonly Piece[]): boolean {
  if (heading.kind !== 'heading' || next?.kind !== 'heading') return false;
  const [above, below] = [heading.plain.text, next.plain.text];
  const isAdjacent = pieces[pieces.indexOf(heading) + 1] === next;
  return isAdjacent && above === above.toUpperCase() && below !== below.toUpperCase() && wordCount(below) > 3;
}

/**
 * The headline of a page that was copied as text, else the heading, bold line or line in capitals before any prose; else a short first line
 * followed by prose.
 */
export function findTitle(pieces: readonly Piece[], isPage: boolean): LinePiece | undefined {
  const headline = isPage ? pageHeadline(pieces) : undefined;
  if (headline !== undefined) return headline;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'heading' && piece.plain.text !== '' && !isWidget(piece.plain.text)) return piece;
    if (piece.kind === 'block' && !isLinksOnly(piece) && !isLetterhead(piece.node)) return undefined;
    if (piece.kind !== 'text' || isPageText(piece) || leadsToHeading(piece, pieces)) continue;
    // “Kính gửi: Quý báo” above a letter that has no title.
    if (isLetterLine(piece.plain.text)) continue;
    const headline = pieces[index + 1];
    const isDated = isDate(pieces[index + 2]);
    if (isAboveHeadlineInBold(piece, headline, isDated) && (isDated || isProse(pieces[index + 2])))
      return headline;
    return mayBeTitle(piece, pieces.slice(index + 1)) ? piece : undefined;
  }
  return undefined;
}

/**
 * Whether a few plain words are above a longer line in bold that names nobody: a column's name above the headline; or a menu, where
 * the date is below the headline.
 */
function isAboveHeadlineInBold(
  piece: TextPiece,
  below: Piece | undefined,
  isDated: boolean,
): below is TextPiece {
  if (below?.kind !== 'text' || below.style !== 'bold' || piece.style !== 'plain') return false;
  const [count, length] = [piece, below].map(({ plain }) => wordCount(plain.text));
  const { text } = below.plain;
  if (count === undefined || length === undefined) return false;
  if (isDated ? count > longestMenu || length < LEAST_HEADLINE : count > longestLabel || length <= count)
    return false;
  return length <= longestInferred && !/[.;,:…]["”’)]*$/.test(text) && readByline(text, true) === null;
}

/** “Trang chủ Diễn đàn Chợ nổi họp lại” above the heading “Chợ nổi họp lại”. */
function leadsToHeading({ plain: { text } }: TextPiece, pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.kind === 'heading' && isTrailTo(text, piece.plain.text));
}

/** The head of an official letter, above its title. */
function isLetterhead(node: Nodes): boolean {
  return node.type === 'table' && hasMotto(toString(node));
}

function mayBeTitle({ plain: { text }, style, nodes }: TextPiece, behind: readonly Piece[]): boolean {
  const isOpen = isTrailingOff(text) && isProse(behind[0]);
  if (
    wordCount(text) > longestInferred ||
    (!isOpen && /[.;,:…]["”’)]*$/.test(text)) ||
    /^[-–+•*]\s/.test(text)
  )
    return false;
  const isSetApart = style === 'bold' || (text === text.toUpperCase() && /\p{Lu}{2}/u.test(text));
  // An announcement may be short lines alone; the first of several lines below each other may be a verse.
  const isLineAlone = linesOf(nodes).length === 1 && behind.length > 0;
  return isSetApart || isLineAlone || behind.some(isProse);
}

/** A title that ends openly: “Đưa trứng gà vào siêu thị…”. */
function isTrailingOff(text: string): boolean {
  return /\p{L}(?:…|\.{3})$/u.test(text) && wordCount(text) <= longestInferred / 2 && !/[.!?]\s/.test(text);
}

/** Whether a line has a day. */
function isDate(piece: Piece | undefined): boolean {
  return piece?.kind === 'text' && isDated(piece.plain.text);
}

function isPageText(piece: TextPiece): boolean {
  const { text } = piece.plain;
  if (
    isTagRow(text) ||
    issueLine.test(text) ||
    seriesPart.test(text) ||
    ((hasAddress(text) || contactLine.test(text)) && !isProse(piece))
  )
    return true;
  return isEndLine(text) || isLinksOnly(piece) || isDate(piece);
}

/** Whether a line has a web address in it, as one that names a source; a title has none. */
export function hasAddress(text: string): boolean {
  return /https?:\/\/\S/.test(text);
}

/** Splits the first line off the first paragraph, if it is a title and full sentences or lines with labels follow. */
export function withTitleApart(pieces: readonly Piece[], textOf: Markdown['textOf']): readonly Piece[] {
  const at = pieces.findIndex((piece) => piece.kind === 'text' && !isPageText(piece));
  const piece = pieces[at];
  if (piece?.kind !== 'text' || pieces.some(({ kind }) => kind === 'heading')) return pieces;
  const [top, ...below] = linesOf(piece.nodes);
  const first = textPiece(trimmed(top ?? []), false, textOf);
  const lines = below.map((line) => textPiece(trimmed(line), false, textOf));
  const isApart =
    first &&
    lines.length > 0 &&
    lines.every(
      (line) =>
        line &&
        (labelledLine.test(line.plain.text) ||
          (/^[\p{Lu}\d(“"]/u.test(line.plain.text) && endsSentence.test(line.plain.text))),
    );
  const others = lines.filter((line) => line !== null);
  if (!isApart || !mayBeTitle(first, others)) return pieces;
  const areLabelled = others.every(({ plain }) => labelledLine.test(plain.text));
  const block = areLabelled ? textPiece(trimmed(joinLines(below)), false, textOf) : null;
  const parts = [first, ...(block === null ? others : [block])];
  const last = parts.length - 1;
  const placed = parts.map((part, index) => ({
    ...part,
    gapBefore: index === 0 ? piece.gapBefore : 0,
    gapBehind: index === last ? piece.gapBehind : 0,
  }));
  return [...pieces.slice(0, at), ...placed, ...pieces.slice(at + 1)];
}
