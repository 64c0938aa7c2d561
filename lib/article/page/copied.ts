import type { ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { fold, wordCount } from '../../language/text';
import { isMarkedByline, readByline } from '../byline/byline';
import { partCredit } from '../credit';
import { countLinks, isLost, leadsToArticle } from '../links';
import { isLine, type ImagePiece, type Piece } from '../pieces';
import { hasFamilyName, mayBeName } from '../person';
import { authorAddress } from '../words/furniture';
import { topics } from '../words/topics';
import { findPageDates } from './date';
import { linksToAuthors } from './author-link';
import { isLinksOnly, isProse, nodeOf } from './furniture';
import { isEndLine, isTopicOrPlace } from './lines/end-lines';
import { readPageLine } from './line';
import { linksIn } from './tags';
import { sentenceEnd } from '../words/running';

/** From this many words on, a sentence above the headline may be the writer's. */
const LONGEST_LINE = 20;

/** How many pieces of navigation above the headline make a file a copied page. */
const FEWEST = 2;

/**
 * Maximum length of a label in a menu, in words, and where the moment of publication is below the headline, or the menu is long;
 * there, one label alone is the section's name, and a longer one in capitals a column's.
 */
const LONGEST_LABEL = { menu: 6, dated: 14, alone: 4 };

/** From this many lines on, what is above a headline can only be a menu. */
const LONG_MENU = 4;

/** A line that tools write above the page that they copy: “URL Source: …”. */
const toolLine = /^(?:URL Source|Markdown Content|Published Time|Crawled|Ngày crawl)\s*:/iu;

/** The file of a picture that belongs to the page: icons, logos, banners. */
const pageFile =
  /(?:icon|logo|avatar|banner|google|loading|sprite|emoji)[^/]*$|\.(?:svg|gif|html?|aspx?|php)(?:[?#]|$)|^data:/i;

const pictureFile = /\.(?:jpe?g|png|webp|avif)(?:[?#]|$)/i;

/** Whether a piece links to an author's page; “Photo by [A](…)” leads to a photographer's. */
export function namesAuthors(piece: Piece): boolean {
  if (!isLine(piece)) return false;
  const { nodes, plain } = piece;
  const leadsThere = linksIn({ type: 'paragraph', children: nodes }).some(({ url }) =>
    authorAddress.test(url),
  );
  return leadsThere && (partCredit(plain).credit === null || isMarkedByline(plain.text));
}

/** Whether a piece is only links and buttons, without a link to an author. */
export function isNavigation(piece: Piece): boolean {
  if (piece.kind === 'image') return isPagePicture(piece);
  const node = nodeOf(piece);
  if (node === null || linksToAuthors(piece)) return false;
  if (isLinksOnly(piece)) return true;
  const { live, lost } = countLinks(node);
  return live === 0 && lost > 0 && isLine(piece) && linksIn(node).every(({ url }) => isLost(url));
}

/** Whether a line is only an address, which pages print as a link with words: “https://chonoi.vn”. */
export function isAddressAlone(piece: Piece): boolean {
  return isLine(piece) && /^https?:\/\/\S+$/.test(piece.plain.text);
}

/** A logo, an icon, or a picture that leads to another page. */
export function isPagePicture({ src, link }: ImagePiece): boolean {
  return pageFile.test(src) || (link !== null && !pictureFile.test(link));
}

/** Whether the pieces above a headline are those of a page: menus, a date, buttons. */
export function isPageTop(above: readonly Piece[]): boolean {
  const navigation = above.filter((piece) => piece.kind !== 'image' && isNavigation(piece));
  return (
    navigation.length >= FEWEST ||
    above.some((piece) => piece.kind === 'text' && isPageText(piece.plain.text))
  );
}

/**
 * Whether only a few short lines or lists are above a headline: a menu that was copied without its links.
 * @param isSigned whether a name is below the headline, so that what looks like one above is the paper's or a section's
 * @param isDated whether the moment of publication is below it
 */
export function isBareMenu(above: readonly Piece[], isSigned: boolean, isDated: boolean): boolean {
  const lines = above.filter((piece) => piece.kind !== 'image');
  const count = lines.reduce(
    (sum, piece) =>
      sum + (piece.kind === 'block' && piece.node.type === 'list' ? piece.node.children.length : 1),
    0,
  );
  const isShouted = lines.every(
    (piece) => isLine(piece) && piece.plain.text === piece.plain.text.toUpperCase(),
  );
  const isAlone = count < FEWEST && !isShouted;
  const most = isDated || count >= LONG_MENU ? LONGEST_LABEL.dated : LONGEST_LABEL.menu;
  const longest = isAlone ? LONGEST_LABEL.alone : most;
  const isMenu = count >= FEWEST || (count === 1 && isDated);
  return isMenu && lines.every((piece) => isMenuLine(piece, isSigned, longest));
}

function isMenuLine(piece: Piece, isSigned: boolean, longest: number): boolean {
  if (piece.kind === 'block') return piece.node.type === 'list' && piece.node.children.every(isMenuItem);
  if (piece.kind !== 'text') return false;
  const { text } = piece.plain;
  return (
    isTopicOrPlace(text) ||
    (isMenuText(text, longest) &&
      (signs(piece) ? isSigned || !hasFamilyName(text) : readPageLine(text) === null))
  );
}

function isMenuItem(item: ListItem): boolean {
  return isMenuText(toString(item).trim(), LONGEST_LABEL.menu);
}

function isMenuText(text: string, longest: number): boolean {
  return wordCount(text) <= longest && !/[.!?…:;,]["”’)]*$|:\s(?!\d)/.test(text);
}

function isPageText(text: string): boolean {
  return toolLine.test(text) || isEndLine(text) || isStamp(text) || isDatedSection(text);
}

/** “News October 29, 2026”: a section's name and a day. */
function isDatedSection(text: string): boolean {
  const { dates, rest } = findPageDates(text);
  return dates.length === 1 && rest.split('|').some((part) => topics.has(fold(part)));
}

/** Whether a line has the moment of publication, as pages print it. */
export function isStamp(text: string): boolean {
  return readPageLine(text)?.dates.some(({ isStamp: stamped }) => stamped) === true;
}

/** Whether a piece is a line with the moment of publication. */
export function isStampLine(piece: Piece | undefined): boolean {
  return piece?.kind === 'text' && isStamp(piece.plain.text);
}

/** Whether a piece above the headline of a copied page is the page's, and no sentence of the writer. */
export function isAboveHeadline(piece: Piece): boolean {
  if (piece.kind === 'image') return isPagePicture(piece) || wordCount(piece.alt) < 6;
  if (!isProse(piece)) return true;
  const { text } = piece.plain;
  return wordCount(text) < LONGEST_LINE || !sentenceEnd.test(text);
}

/** Whether a line only names authors, or an agency. */
export function signs(piece: Piece): boolean {
  if (piece.kind !== 'text' || isTopicOrPlace(piece.plain.text)) return false;
  const isBold = piece.style === 'bold';
  const byline = readByline(piece.plain.text, isBold);
  if (byline === null) return false;
  return isBold || isMarkedByline(piece.plain.text) || byline.authors.every(({ name }) => mayBeName(name));
}

/** Whether a piece leads to other articles of the site, and says nothing else. */
export function leadsAway(piece: Piece): boolean {
  if (piece.kind === 'image') return isPagePicture(piece) && piece.link !== null;
  const node = nodeOf(piece);
  return (
    node !== null &&
    isLinksOnly(piece) &&
    !linksToAuthors(piece) &&
    linksIn(node).every(({ url }) => leadsToArticle(url))
  );
}
