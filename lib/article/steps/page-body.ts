import { toString } from 'mdast-util-to-string';
import { fold, wordCount } from '../../language/text';
import { diagnose } from '../../report/diagnostic';
import type { Step } from '../draft';
import { isOfBox, isPageSentence } from '../page/asks';
import { isMarkedByline } from '../byline/byline';
import { behindSigner, isNameLine } from '../page/bare-labels';
import { isStamp, leadsAway, namesAuthors, signs } from '../page/copied';
import { isEmbed } from '../page/embed';
import { isOfEvent } from '../page/event';
import { isLinksOnly, isNotice, isProse, nodeOf, wordsIn } from '../page/furniture';
import {
  isButtonOrLabel,
  isCommentLabel,
  isCommentSign,
  isImprint,
  isRelatedLabel,
} from '../page/lines/end-lines';
import { isLikePageLabel, isPageLabel } from '../page/lines/labels';
import { bounds, introduces, isShort, labelsInHead } from '../page/head';
import { authorsIn } from '../page/head-authors';
import { readPageLine } from '../page/line';
import { isThumbnail, opensAlike, teasersIn } from '../page/other-articles';
import { linksIn, readTags } from '../page/tags';
import { isContactLabel, textEnd } from '../page/text-end';
import { headingsOf, isAmongTitles, isBelowLabel, isOfContents, isTitleLike } from '../page/title-runs';
import { isWholePage } from '../page/whole-page';
import { areInitials } from './signature';
import { isLine, type LinePiece, type Piece, type TextPiece } from '../pieces';

/** How many pieces at the top show that a file is a copied page. */
const reach = 10;

/** Minimum length of a standfirst that is set as a heading, in words. */
const DECK = 6;

/** How many pieces below the text may contain its signature. */
const signatureReach = 16;

/**
 * Finds the text of a copied page between its head and its foot: reads the authors that the page links to, and removes what
 * is around the text and the links to other articles in it. Leaves signatures, dates and tags to the steps after it.
 */
export const readPageBody: Step = (draft) => {
  const { textOf } = draft;
  const deck = draft.teaser === null ? deckOf(draft.pieces) : null;
  const pieces = draft.pieces.filter((piece) => piece !== deck);
  const isWhole = draft.isPage || isWholePage(pieces);
  if (!isWhole && !isCopiedPage(pieces)) return {};
  const [first, second] = bounds(pieces, isWhole);
  const head = authorsIn(pieces.slice(0, second), isWhole);
  const about = teasersIn(pieces);
  const end = second + textEnd(pieces.slice(second), about);
  const signed = signaturesBelow(pieces, end, head.authors.length > 0);
  const headings = headingsOf(pieces);
  const teasers = isWhole ? about : new Set<Piece>();
  const isTeaser = (piece: Piece | undefined) => piece !== undefined && teasers.has(piece);
  const labels = labelsInHead(pieces, isWhole);
  const names = head.authors.map(({ name }) => fold(name));
  const dropped = pieces.filter((piece, index) => {
    if (head.pieces.has(piece)) return true;
    if (isWhole && index < second && opensWith(piece, names)) return true;
    if (isEmbed(piece) || isNotice(piece) || readTags(piece, textOf) !== null) return false;
    if (isOfContents(piece, headings)) return true;
    if (isWhole && index > first && index < end && isOfPage(pieces, index)) return true;
    if (index > first && (isTeaser(piece) || (isTeaser(pieces[index + 1]) && isTitleLike(piece))))
      return true;
    if (index < second) return labels.has(piece);
    return index >= end ? !signed.has(piece) : isBox(pieces, index);
  });
  const left = new Set(dropped);
  const inText = new Set(pieces.slice(0, end));
  return {
    teaser: draft.teaser ?? deck,
    authors: head.authors.length > 0 ? head.authors : draft.authors,
    published: draft.published ?? head.published,
    pieces: pieces.filter((piece) => !left.has(piece)),
    diagnostics: [
      ...(deck === null ? [] : [diagnose('lede-from-body', deck.place, {})]),
      ...dropped.flatMap((piece) => {
        if (piece.kind === 'image')
          return [diagnose('related-dropped', piece.place, { url: piece.link ?? piece.src })];
        const node = nodeOf(piece);
        if (node !== null && leadsAway(piece) && inText.has(piece))
          return linksIn(node).map(({ url }) => diagnose('related-dropped', piece.place, { url }));
        const words = head.pieces.get(piece) ?? wordsIn(piece, textOf);
        return words === '' ? [] : [diagnose('junk-dropped', piece.place, { words })];
      }),
    ],
  };
};

/** A standfirst right below the headline, above the authors, the date or the buttons of the page, where it may be set as a heading. */
function deckOf(pieces: readonly Piece[]): LinePiece | null {
  const [deck, ...others] = pieces;
  const below = others.find(({ kind }) => kind !== 'image');
  if (below === undefined || !(namesAuthors(below) || isDateOrButton(below) || isByLine(below))) return null;
  if (!isLine(deck) || wordCount(deck.plain.text) < DECK || isLinksOnly(deck)) return null;
  const { text } = deck.plain;
  const isPages = isButtonOrLabel(text) || readPageLine(text) !== null || namesAuthors(deck);
  return isPages ? null : deck;
}

function isDateOrButton(piece: Piece): boolean {
  return piece.kind === 'text' && (isStamp(piece.plain.text) || isButton(piece));
}

/** Whether a sentence above the text is about the authors: “A and B visited 11 farms.” */
function opensWith(piece: Piece, names: readonly string[]): boolean {
  const text = isProse(piece) ? `${fold(piece.plain.text)} ` : '';
  return names.some((name) => name !== '' && text.startsWith(`${name} `));
}

/** Whether the headline has buttons right below it, or a date or a link to its author near it. */
function isCopiedPage(pieces: readonly Piece[]): boolean {
  const isHead = (piece: Piece, index: number) =>
    namesAuthors(piece) || (piece.kind === 'text' && isStamp(piece.plain.text) && !isOfEvent(pieces, index));
  return (
    pieces.slice(0, reach).some(isHead) ||
    opensAlike(pieces).length > 0 ||
    pieces.slice(0, bounds(pieces)[0]).some((piece) => isButton(piece) || isByLine(piece))
  );
}

/** “By A”, right below the headline. */
function isByLine(piece: Piece): boolean {
  return piece.kind === 'text' && isMarkedByline(piece.plain.text) && signs(piece);
}

/** Whether a piece inside the text is a title of another article, or a label or sentence of the page. */
function isOfPage(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.kind !== 'text' || piece.style !== 'plain') return false;
  if (isImprint(piece.plain.text) || isBelowLabel(pieces, index)) return true;
  if (isRelatedLabel(piece.plain.text))
    return isAmongTitles(pieces, index) || isBelowLabel(pieces, index + 1);
  if (isAmongTitles(pieces, index) || isPageSentence(pieces, index)) return true;
  return isLikePageLabel(piece.plain.text);
}

/** Whether a piece inside the text is a link to another article, or the sentence glued to one. */
function isBox(pieces: readonly Piece[], index: number): boolean {
  const [above, piece] = [pieces[index - 1], pieces[index]];
  if (piece === undefined) return false;
  if (isOfBox(pieces, index)) return true;
  if (above !== undefined && isLine(above) && introduces(above.plain.text)) return false;
  if (isButton(piece)) return true;
  if (piece.kind === 'text' && isBareReference(piece)) return true;
  const below = pieces[index + 1];
  if (piece.kind === 'image') return leadsAway(piece) || isThumbnail(piece, below);
  const isRelated = isLine(piece) && isRelatedLabel(piece.plain.text);
  if (isBelowLabel(pieces, index) || (isRelated && isBelowLabel(pieces, index + 1))) return true;
  const isLabel = isRelated || isLabelAlone(piece, above);
  if (leadsAway(piece) || (isLabel && below !== undefined && leadsAway(below))) return true;
  const [link] = piece.kind === 'text' ? piece.nodes : [];
  return (
    above !== undefined &&
    leadsAway(above) &&
    link?.type === 'link' &&
    isLine(piece) &&
    glues(piece.plain.text, toString(link))
  );
}

/** “Phóng to”, “Subscribe”: a button of the page. What opens boxes of links and comments is left to the page's foot. */
function isButton(piece: Piece): boolean {
  if (piece.kind !== 'text' || piece.style !== 'plain') return false;
  const { text } = piece.plain;
  return (
    !isLinksOnly(piece) &&
    isPageLabel(text) &&
    !isRelatedLabel(text) &&
    !isCommentLabel(text) &&
    !isCommentSign(text)
  );
}

/** “Xem thêm: Chợ nổi họp lại”, without its link. */
function isBareReference({ plain: { text } }: TextPiece): boolean {
  const [label = '', ...title] = text.split(/:\s+/);
  return title.length > 0 && isRelatedLabel(label) && !/[.!?…;]["”’)]*$/.test(text);
}

/** A few words above such links that name no heading: “Cuốn sách hay trong tuần”. */
function isLabelAlone(piece: Piece, above: Piece | undefined): boolean {
  if (above !== undefined && (isShort(above) || above.kind === 'image')) return false;
  if (isLine(piece) && introduces(piece.plain.text)) return false;
  return isShort(piece) && piece.kind === 'text' && piece.style === 'plain' && !signs(piece);
}

function glues(text: string, link: string): boolean {
  return /^\p{Lu}/u.test(text.slice(link.trim().length));
}

/** The first signatures below the text, one right below the other, with what they say of who signs. */
function signaturesBelow(pieces: readonly Piece[], end: number, isNamed: boolean): Set<Piece> {
  if (isNameLine(pieces[end - 1])) return new Set(pieces.slice(end, behindSigner(pieces, end)));
  const [last, initials] = pieces.slice(end - 1, end + 1);
  if (initials !== undefined && areInitials(initials, last)) return new Set([initials]);
  const start = behindBox(pieces, end);
  const from = pieces.findIndex((_, index) => index >= start && isSignature(pieces, index, start));
  // Where names are above the text or right below it, others further down do not sign it.
  if (from < 0 || (from > start && isNamed)) return new Set();
  const length = pieces.slice(from).findIndex((piece) => !signs(piece));
  return new Set(pieces.slice(from, length < 0 ? undefined : behindSigner(pieces, from + length)));
}

/** The index of the name below one or two links to other articles that a page prints right below the text; else `end`. */
function behindBox(pieces: readonly Piece[], end: number): number {
  const [label, link] = pieces.slice(end, end + 2);
  const box = [label, link].findIndex((piece) => piece !== undefined && leadsAway(piece));
  if (box < 0 || isNameLine(label)) return end;
  const length = pieces.slice(end + box).findIndex((piece) => !leadsAway(piece));
  const [name, below] = pieces.slice(end + box + length, end + box + length + 2);
  const isAlone = below === undefined || !(leadsAway(below) || isProse(below));
  return length > 0 && length < 3 && isNameLine(name) && isAlone ? end + box + length : end;
}

/** Whether a line below the text signs it: right below, or with a name that is in the text. */
function isSignature(pieces: readonly Piece[], index: number, end: number): boolean {
  const piece = pieces[index];
  if (piece?.kind !== 'text' || index >= end + signatureReach || !signs(piece)) return false;
  if (isContactLabel(pieces[index - 1])) return false;
  // Below names, only what is certainly a name, too: “Cruises Best Deals” is none.
  if (pieces.slice(end, index).every(signs)) return !isNameLine(pieces[end - 1]) || isNameLine(piece);
  const name = fold(piece.plain.text);
  return (
    piece.style === 'bold' ||
    namesAuthors(piece) ||
    pieces.slice(0, end).some((other) => isLine(other) && fold(other.plain.text).includes(name))
  );
}
