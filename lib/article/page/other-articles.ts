import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { fold, wordCount } from '../../language/text';
import { countLinks, leadsToArticle } from '../links';
import { isLine, type ImagePiece, type Piece, type TextPiece } from '../pieces';
import { paperOpenings } from '../words/agencies';
import { offersFile } from '../words/furniture';
import { leadsAway } from './copied';
import { isLinksOnly, isProse, nodeOf, wordsAround } from './furniture';
import { isCommentLabel, isImprint, isRelatedLabel } from './lines/end-lines';
import { linksIn } from './tags';

/** Maximum length of an article's title, in words. */
const title = 30;

/** Minimum length of another article's title, in words; “File Word” is none. */
const headline = 4;

/** Minimum length of the description of another article's picture, in words. */
const shortestTitle = 3;

/** The day beside another article's title: “Chợ nổi họp lại (30/08/2026)”, “30/08/2026 - Chợ nổi họp lại”. */
const dayBeside = /^[[(]?\d{1,2}[/.-]\d{1,2}[/.-]20\d{2}(?!\d)|(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]20\d{2}[\])]?$/;

/** Whether a piece is a list without links right below a label, “Đọc nhiều”, or one of the titles there that have a day each. */
export function isListOfTitles(pieces: readonly Piece[], index: number): boolean {
  const [label, list] = [pieces[index - 1], pieces[index]];
  if (label === undefined || !isLine(label)) return false;
  const isBelow = isRelatedLabel(label.plain.text);
  if (isLine(list)) return dayBeside.test(list.plain.text) && (isBelow || isListOfTitles(pieces, index - 1));
  if (!isBelow || list?.kind !== 'block' || list.node.type !== 'list') return false;
  return list.node.children.every(
    (item) => !/[.;]$/.test(toString(item)) && wordCount(toString(item)) <= title,
  );
}

/** “Tin liên quan”, “Xem thêm: [tên bài](…)”, “Bình luận (3)”. */
export function isLabel(piece: Piece): boolean {
  if (!isLine(piece)) return false;
  const node = nodeOf(piece);
  const text = piece.plain.text;
  if (isCommentLabel(text) || isRelatedLabel(text) || isImprint(text)) return true;
  return node !== null && countLinks(node).live > 0 && isRelatedLabel(wordsAround(node));
}

/** A link to one other article, as its title or its picture, below which a page may describe it. */
export function isCard(piece: Piece | undefined): boolean {
  if (piece?.kind === 'image') return leadsToArticle(piece.link ?? '');
  return piece !== undefined && isLinksOnly(piece) && linksOf(piece).length === 1;
}

/** A picture whose description begins the title of the article that is linked below it. */
export function isThumbnail({ alt }: ImagePiece, below: Piece | undefined): boolean {
  if (below === undefined || !isLine(below) || !leadsAway(below)) return false;
  return wordCount(alt) >= shortestTitle && fold(below.plain.text).startsWith(fold(alt));
}

/** “Sáng 5/9, xã A khai giảng năm học...”: the beginning of another article. */
export function isCutText(piece: Piece): boolean {
  if (piece.kind !== 'text') return false;
  return /(?:…|\.{3})$/.test(piece.plain.text);
}

/**
 * The paragraphs below the first that open with a paper's name, as the beginnings of other articles do. None if most paragraphs do:
 * then the text is a digest of several papers.
 */
export function teasersIn(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const sentences = pieces.filter(isProse);
  const opened = sentences.slice(1).filter((piece) => {
    const text = belowTitle(piece);
    return paperOpenings.some((each) => each.test(text));
  });
  const cut = pieces.filter(
    (piece, index) => isCutText(piece) && isProse(piece) && isBelowLink(pieces, index),
  );
  const all = new Set([...opened, ...cut, ...opensAlike(pieces)]);
  return all.size * 2 < sentences.length ? all : new Set();
}

function isBelowLink(pieces: readonly Piece[], index: number): boolean {
  const above = pieces[index - 1];
  return above !== undefined && leadsAway(above);
}

/** The paragraphs right below links to other articles that open with the word and dash of the first one: “Bensongonline - …”. */
export function opensAlike(pieces: readonly Piece[]): Piece[] {
  const first = pieces.find(isProse);
  const [opener] = /^\(?\p{Lu}[\p{L}\d.]{2,}\)?\s?[-–—]\s/u.exec(first?.plain.text ?? '') ?? [];
  if (opener === undefined) return [];
  return pieces.filter((piece, index) => {
    const above = pieces[index - 1];
    return isProse(piece) && above !== undefined && isTitle(above) && piece.plain.text.startsWith(opener);
  });
}

/** The text of a paragraph without the title of another article that begins it: “[Chợ nổi họp lại](…) TTO - …”. */
function belowTitle({ plain: { text }, nodes: [first] }: TextPiece): string {
  const isTitle = first?.type === 'link' && leadsToArticle(first.url);
  return isTitle ? text.slice(toString(first).length).trim() : text;
}

/** A line that is only the title of another article, as a link. */
export function isTitle(piece: Piece): boolean {
  return isLine(piece) && isLinksOnly(piece) && linksOf(piece).every(isHeadline);
}

/** All links within a piece, in order. */
export function linksOf(piece: Piece): Link[] {
  const node = nodeOf(piece);
  return node === null ? [] : linksIn(node);
}

/** Whether a link's text is long enough for the title of another article; links to files do not count. */
export function isHeadline(link: Link): boolean {
  const text = toString(link);
  return leadsToArticle(link.url) && wordCount(text) >= headline && !offersFile.test(text);
}
