import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { Markdown } from '../../markdown/markdown';
import { wordCount } from '../../language/text';
import { isMarkedByline, isUnsigned, readByline } from '../byline/byline';
import type { Step } from '../draft';
import { isLinksOnly, isProse } from '../page/furniture';
import { isEndLine, isRelatedLabel, isTopicOrPlace } from '../page/lines/end-lines';
import { hasPhone } from '../page/lines/labels';
import { readPageLine } from '../page/line';
import { hasFamilyName, isCapitalised, isCollective, looksLikeName } from '../person';
import type { BlockPiece, Piece, TextPiece } from '../pieces';
import { textPiece } from '../text-piece';
import { isTagRow } from '../page/lines/labels';
import { tagLabel } from '../words/furniture';
import { sourceLine } from '../words/markers';

/** How many pieces at either end may contain the page's date or byline. */
const reach = 8;

/** How far below a quotation the text begins, if a picture is in between. */
const BELOW_PICTURE = 4;

/** Minimum length of a standfirst set as a quotation, in words. */
const shortest = 8;

/**
 * Takes a byline, date or standfirst out of what only says how it looks: a heading (“### Lê An”, or a rule typed right
 * below the name), a list of one item (“- Lê An -”), a quotation, a table of one cell.
 */
export const unwrapLines: Step = ({ pieces, textOf }) => {
  const lines = pieces.map((piece) => lineIn(piece, textOf));
  const taken = new Set([...linesAtEnd(pieces, lines), ...linesAtTop(pieces, lines)]);
  return { pieces: pieces.map((piece, at) => (taken.has(at) ? (lines[at] ?? piece) : piece)) };
};

/** The indices of wrapped bylines with nothing behind them but signatures and the page's furniture. */
function linesAtEnd(pieces: readonly Piece[], lines: readonly (TextPiece | null)[]): number[] {
  const found: number[] = [];
  for (let at = pieces.length - 1; at >= Math.max(0, pieces.length - reach); at -= 1) {
    const piece = pieces[at];
    const line = lines[at] ?? null;
    if (line !== null && signs(line) && !isEntry(pieces, lines, at)) found.push(at);
    else if (piece === undefined || !(isFurniture(piece) || isTagList(piece, pieces[at - 1]))) break;
  }
  return found;
}

/** The indices of wrapped dates, bylines and a standfirst above the first paragraph of prose. */
function linesAtTop(pieces: readonly Piece[], lines: readonly (TextPiece | null)[]): number[] {
  const found: number[] = [];
  const names = lines.filter((line) => line !== null && isAuthor(line));
  for (const [at, piece] of pieces.slice(0, reach).entries()) {
    const line = lines[at] ?? null;
    // A picture with its caption may be between standfirst and text.
    const isAbovePicture = pieces[at + 1]?.kind === 'image';
    const next = pieces.slice(at + 1, isAbovePicture ? at + BELOW_PICTURE : at + 2).find(isProse);
    const isDated = piece.kind === 'text' && isHeadLine(piece);
    if ((isProse(piece) && !isDated) || (piece.kind === 'block' && line === null)) break;
    if (line === null) continue;
    // Several names divide the text: an interview, or portraits.
    const isName = isAuthor(line) && names.length === 1 && !isSection(piece, pieces);
    const isByline = isHeadLine(line) || isName;
    if (isByline || (piece.kind === 'block' && isStandfirst(piece, line, next))) found.push(at);
  }
  return found;
}

/**
 * Whether a heading that has no family name is one of several, or stands as high as sections do: “## Measuring Latency”;
 * “### Ann Lee” alone is a name.
 */
function isSection(piece: Piece, pieces: readonly Piece[]): boolean {
  return (
    piece.kind === 'heading' &&
    !hasFamilyName(piece.plain.text) &&
    (piece.level <= 2 ||
      pieces.some((other) => other !== piece && other.kind === 'heading' && other.level === piece.level))
  );
}

/** The line that is all of a heading or block, as text; null if there is more in it. */
function lineIn(piece: Piece, textOf: Markdown['textOf']): TextPiece | null {
  const nodes =
    piece.kind === 'heading' ? piece.nodes : piece.kind === 'block' ? lineOf(piece, textOf) : null;
  const line = nodes === null ? null : textPiece(nodes, false, textOf);
  // Code is nobody's name: “## `Array.from()`”.
  if (line === null || line.nodes.some(({ type }) => type === 'inlineCode')) return null;
  const style = piece.kind === 'heading' ? 'bold' : line.style;
  return { ...line, style, gapBefore: piece.gapBefore, gapBehind: piece.gapBehind };
}

function lineOf({ node }: BlockPiece, textOf: Markdown['textOf']): PhrasingContent[] | null {
  if (node.type === 'blockquote') return paragraphOf(node.children);
  if (node.type === 'code') return null;
  if (node.type === 'list') {
    const [item, ...others] = node.children;
    return item !== undefined && item.checked == null && others.length === 0
      ? paragraphOf(item.children)
      : null;
  }
  const cells = node.children.flatMap((row) => row.children).filter((cell) => textOf(cell).text !== '');
  return cells.length === 1 ? (cells[0]?.children ?? null) : null;
}

function paragraphOf(blocks: readonly (BlockContent | DefinitionContent)[]): PhrasingContent[] | null {
  const [first, ...others] = blocks;
  return first?.type === 'paragraph' && others.length === 0 ? first.children : null;
}

/** Whether a line at the end says who wrote the text or where it is from. */
function signs({ plain: { text } }: TextPiece): boolean {
  return !isTopicOrPlace(text) && !isLabel(text) && readByline(text, true) !== null;
}

/** Whether a line belongs to what is above it: the only item under a heading or “gồm:”, or one of several names as headings. */
function isEntry(pieces: readonly Piece[], lines: readonly (TextPiece | null)[], at: number): boolean {
  const above = pieces[at - 1];
  if (pieces[at]?.kind !== 'heading')
    return above?.kind === 'heading' || (above?.kind === 'text' && above.plain.text.endsWith(':'));
  const isName = (line: TextPiece | null, index: number) =>
    line !== null && pieces[index]?.kind === 'heading' && isAuthor(line);
  return lines.filter(isName).length > 1;
}

/** Whether a piece is no more than a signature or a line of the page. */
function isFurniture(piece: Piece): boolean {
  if (piece.kind === 'block') return isLinksOnly(piece);
  if (piece.kind !== 'text' && piece.kind !== 'heading') return false;
  const { text } = piece.plain;
  if (isTagRow(text) || sourceLine.test(text) || hasPhone(text) || isUnsigned(text) || isMailLine(text))
    return true;
  return isEndLine(text) || isLabel(text) || (piece.kind === 'text' && readByline(text, false) !== null);
}

/** The list below “Từ khóa:”. */
function isTagList(piece: Piece, label: Piece | undefined): boolean {
  return piece.kind === 'block' && label?.kind === 'text' && tagLabel.test(label.plain.text);
}

/** A line with how to reach the newsroom: “Email: toasoan@…”. */
function isMailLine(text: string): boolean {
  return /\S@\S+\.\p{L}/u.test(text) && wordCount(text) < shortest;
}

/** Whether a line is or begins with the label of tags or of links to other articles: “Xem thêm: …”. */
function isLabel(text: string): boolean {
  return isRelatedLabel(text.replace(/:.*$/u, ':')) || tagLabel.test(text);
}

/** Whether a line is a page's date, or a byline that says it is one. */
function isHeadLine({ plain: { text } }: TextPiece): boolean {
  const line = readPageLine(text);
  return line !== null && (line.dates.length > 0 || (isMarkedByline(text) && line.byline !== null));
}

/** Whether a line is only the names of people. */
function isAuthor({ plain: { text } }: TextPiece): boolean {
  const authors = isTopicOrPlace(text) ? [] : (readByline(text, false)?.authors ?? []);
  // “Adding a Path” is nobody; “Lưu mạnh Tưởng” is a slip.
  const mayBeName = (name: string) => looksLikeName(name) && (isCapitalised(name) || hasFamilyName(name));
  return authors.length > 0 && authors.every(({ name }) => isCollective(name) || mayBeName(name));
}

/** Whether a quotation or box above the text is its standfirst: a sentence of nobody, before a paragraph. */
function isStandfirst(
  { node }: BlockPiece,
  { plain: { text } }: TextPiece,
  next: Piece | undefined,
): boolean {
  if (node.type === 'list' && node.ordered === true) return false;
  const isSentence = wordCount(text) >= shortest && !/^["“«'‘]|[—–]\s*[^.]{0,60}$|["”»’]$/u.test(text);
  return isSentence && isProse(next);
}
