import { linksToAuthors } from './author-link';
import { signs } from './copied';
import { isEmbed } from './embed';
import { isLinksOnly, isNotice, isProse } from './furniture';
import { isEndLine, isWidget } from './lines/end-lines';
import { isPageLabel } from './lines/labels';
import { leadsToArticle } from '../links';
import { isLine, type Piece } from '../pieces';
import { isHeadline, isLabel, isTitle, linksOf } from './other-articles';
import { tagLabel } from '../words/furniture';

/** Whether a piece below the text must be the writer's: prose, a heading, a picture that leads to no other article. */
export function isWriters(piece: Piece): boolean {
  if (piece.kind === 'image') return piece.link === null || !leadsToArticle(piece.link);
  // A page's foot may follow a notice, as well as the text.
  if (isNotice(piece)) return false;
  if (isEmbed(piece)) return true;
  if (piece.kind === 'block') return !isLinksOnly(piece);
  if (piece.kind === 'heading') return !isLinksOnly(piece) && !isLabel(piece) && !isEndLine(piece.plain.text);
  return isProse(piece) && !isLabel(piece) && !isWidget(piece.plain.text) && !isPageLabel(piece.plain.text);
}

/** Whether a piece signs the text: names without links, but to their own pages. */
export function isSignature(piece: Piece): boolean {
  if (piece.kind !== 'text' || isLabel(piece)) return false;
  if (linksOf(piece).length > 0 && !linksToAuthors(piece)) return false;
  return signs(piece);
}

/** Whether a piece is recognisably the page's by itself or with its neighbour: a button, a label above others, links to other articles. */
export function isFurniture(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  if (isLine(piece) && isEndLine(piece.plain.text)) return true;
  if (isLabelAbovePages(piece, pieces[index + 1])) return true;
  if (!isLinksOnly(piece)) return false;
  const links = linksOf(piece);
  // A single link may be the article's subject; several in a row are a list of other articles.
  const several =
    links.length > 1 || [pieces[index - 1], pieces[index + 1]].some((other) => other && isTitle(other));
  return several && links.every(isHeadline);
}

/** “Đánh giá của bạn:”, above another line of the page or nothing. */
function isLabelAbovePages(piece: Piece, below: Piece | undefined): boolean {
  const text = textIn(piece);
  if (!text.endsWith(':') || !isPageLabel(text)) return false;
  return (
    below === undefined ||
    (isLine(below) && (isEndLine(below.plain.text) || isLabel(below) || tagLabel.test(below.plain.text)))
  );
}

/** Whether a line is one of those that end pages, and no link. */
export function isEndOfPage(piece: Piece): boolean {
  return isLine(piece) && !isLinksOnly(piece) && isEndLine(piece.plain.text);
}

/** The text of a line; empty for another piece. */
export function textIn(piece: Piece | undefined): string {
  return isLine(piece) ? piece.plain.text : '';
}
