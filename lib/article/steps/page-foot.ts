import type { Moment } from '../../language/moments';
import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { fold, wordCount } from '../../language/text';
import { readByline } from '../byline/byline';
import type { Draft, Step } from '../draft';
import { linksToAuthors } from '../page/author-link';
import { areBareLabels, isAboveLinks, isNameLine } from '../page/bare-labels';
import { signs } from '../page/copied';
import { isEmbed } from '../page/embed';
import { isOfEvent } from '../page/event';
import { isButtonList, isLinksOnly, isNotice, isProse, nodeOf, wordsIn } from '../page/furniture';
import { isCommentLabel, isCommentSign, isEndLine, isWidget } from '../page/lines/end-lines';
import { isPageLabel, isTagRow } from '../page/lines/labels';
import { countLinks, leadsToArticle } from '../links';
import { isLine, type Piece } from '../pieces';
import { readPageLine } from '../page/line';
import { areInitials } from './signature';
import {
  isCard,
  isCutText,
  isHeadline,
  isLabel,
  isListOfTitles,
  isTitle,
  linksOf,
} from '../page/other-articles';
import { readTags, tagsIn } from '../page/tags';
import { areVerses } from '../page/title-runs';
import { tagLabel } from '../words/furniture';
import { bioOpening, bioVerb, reachable } from '../words/people';

/** How many pieces below the headline may be a name that signs. */
const NEAR_TOP = 2;

/** Removes what a page prints below its text: tags, buttons, links to other articles, comments. Keeps the signature. */
export const readPageFoot: Step = (draft) => {
  const { pieces, textOf } = draft;
  const bios = biosOf(draft);
  const end = footStart(pieces, bios, textOf);
  const isSigned = draft.authors.length > 0 || pieces.slice(0, NEAR_TOP).some(isNameLine);
  const label = labelIn(pieces, end, isSigned);
  const start = label < end ? footStart(pieces.slice(0, label), bios, textOf) : end;
  const signatures = signaturesAtEnd(pieces);
  const dropped = new Map<Piece, string>();
  const tags: string[] = [];
  let { published } = draft;
  let inTags = false;
  for (const [index, piece] of pieces.entries()) {
    if (bios.has(piece)) {
      dropped.set(piece, wordsIn(piece, textOf));
      continue;
    }
    if (index < start && index < label) {
      if (piece.kind === 'text' && isWidget(piece.plain.text) && !isEmbed(piece))
        dropped.set(piece, piece.plain.text);
      continue;
    }
    if (isNotice(piece)) continue;
    const listed = readTags(piece, textOf);
    const words = wordsIn(piece, textOf);
    const stamp = stampOf(pieces, index);
    if (stamp !== null) {
      published ??= { ...stamp, from: 'page' };
      dropped.set(piece, words);
    } else if (listed !== null) {
      tags.push(...listed);
      inTags = listed.length === 0;
      dropped.set(piece, words);
    } else if (inTags && isTag(piece, words)) {
      const node = nodeOf(piece);
      if (node !== null) tags.push(...tagsIn(node, words, textOf));
      dropped.set(piece, words);
    } else if (
      index >= label ? !signsBelow(pieces, index, { label, signatures }) : isFurniture(pieces, index)
    ) {
      inTags = false;
      dropped.set(piece, words);
    } else inTags = false;
  }
  return {
    published,
    tags: draft.tags.length > 0 ? draft.tags : tags,
    pieces: pieces.filter((piece) => !dropped.has(piece)),
    diagnostics: [...dropped].map(([piece, words]) => droppedDiagnostic(piece, words)),
  };
};

/** The moment of a line such as “Thời sự Chủ nhật, 14/3/2021, 17:43 (GMT+7)”; null if the piece is none, or names people. */
function stampOf(pieces: readonly Piece[], index: number): Moment | null {
  const piece = pieces[index];
  const isText = piece?.kind === 'text' && !isOfEvent(pieces, index);
  const line = isText ? readPageLine(piece.plain.text, false) : null;
  return line?.byline === null ? (line.dates.find(({ isStamp }) => isStamp)?.moment ?? null) : null;
}

/** What a page says about the authors whom it names: “A is a writer based in Hanoi.” */
function biosOf({ authors, frontMatter, pieces }: Draft): Set<Piece> {
  const isOpening = (text: string) => bioOpening.test(text) || reachable.test(text);
  const introduced = pieces.slice(2).filter((piece) => isProse(piece) && isOpening(piece.plain.text));
  if (introduced.length === 0) return new Set();
  const signed = pieces.flatMap((piece) =>
    piece.kind === 'text' && signs(piece) ? (readByline(piece.plain.text, true)?.authors ?? []) : [],
  );
  const named = [...authors, ...(frontMatter.authors ?? []), ...signed];
  const names = named.flatMap(({ name }) => [`${fold(name)} `, ...surnameOf(name)]);
  const isBio = (piece: Piece) => {
    const text = isLine(piece) ? fold(piece.plain.text) : '';
    const isReach = isLine(piece) && reachable.test(piece.plain.text);
    const says = (name: string) => text.startsWith(name) && bioVerb.test(text.slice(name.length));
    return names.some(
      (name) => says(name) || (isReach && wordCount(name) > 1 && ` ${text}`.includes(` ${name}`)),
    );
  };
  return new Set(introduced.filter(isBio));
}

/** An English family name, as in “Kellas is a reporter”: nobody is called so in Vietnamese. */
function surnameOf(name: string): string[] {
  const word = name.split(' ').at(-1) ?? '';
  return /^[A-Za-z'’-]{5,}$/.test(word) ? [`${fold(word)} `] : [];
}

/** The index where the page's foot begins: after the last piece that must be the writer's. */
function footStart(pieces: readonly Piece[], bios: ReadonlySet<Piece>, textOf: Draft['textOf']): number {
  const isText = (piece: Piece, index: number) =>
    isWriters(piece) &&
    stampOf(pieces, index) === null &&
    !bios.has(piece) &&
    !isListOfTitles(pieces, index) &&
    !(
      piece.kind === 'block' &&
      (readTags(piece, textOf) !== null || isBelowTagLabel(pieces, index, textOf))
    ) &&
    !(piece.kind === 'heading' && readTags(piece, textOf) !== null && !isProse(pieces[index + 1]));
  return pieces.findLastIndex(isText) + 1;
}

/** A list right below “Từ khóa:” alone. */
function isBelowTagLabel(pieces: readonly Piece[], index: number, textOf: Draft['textOf']): boolean {
  const label = pieces[index - 1];
  return label !== undefined && readTags(label, textOf)?.length === 0;
}

function isWriters(piece: Piece): boolean {
  if (piece.kind === 'image') return piece.link === null || !leadsToArticle(piece.link);
  // A page's foot may follow a notice, as well as the text.
  if (isNotice(piece)) return false;
  if (isEmbed(piece)) return true;
  if (piece.kind === 'block') return !isLinksOnly(piece) && !isButtonList(piece);
  if (piece.kind === 'heading') return !isLinksOnly(piece) && !isLabel(piece) && !isEndLine(piece.plain.text);
  return isProse(piece) && !isLabel(piece) && !isWidget(piece.plain.text);
}

/** The index of the first label after which everything is the page's; the number of pieces if there is none. */
function labelIn(pieces: readonly Piece[], start: number, isSigned: boolean): number {
  const words = pieces.map((piece) => (isProse(piece) ? wordCount(piece.plain.text) : 0));
  const all = words.reduce((sum, count) => sum + count, 0);
  const signed = behindSignature(pieces, start, isSigned);
  let before = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index === signed) return index;
    if (isLabel(piece)) {
      if (index >= start) return index;
      if (before > all / 2 && isOnlyPage(pieces, index)) return index;
    }
    before += words[index] ?? 0;
  }
  return pieces.length;
}

/**
 * The index after the signature, if anything there is recognisably the page's, or there are only labels: all of it is the page's then;
 * without a signature below the text, that of several labels if names above it sign.
 */
function behindSignature(pieces: readonly Piece[], start: number, isSigned: boolean): number {
  const at = pieces.findIndex((piece, index) => index >= start && isSignature(piece));
  const isPages = (piece: Piece, index: number) =>
    index > at && (isLabel(piece) || isTitle(piece) || isFurniture(pieces, index));
  if (at >= 0 && pieces.some(isPages)) return at + 1;
  const prose = pieces.findLastIndex(isProse);
  const last = pieces.findLastIndex(
    (piece, index) =>
      index > prose &&
      endsText(pieces, index - 1) &&
      (isSignature(piece) || areInitials(piece, pieces[index - 1])),
  );
  if (last < 0) {
    const labels = pieces.slice(start);
    const mayBeVerses = labels.length < 2 || areVerses(labels.map((piece) => wordCount(textIn(piece))));
    return isSigned && !mayBeVerses && isProse(pieces[start - 1]) && areBareLabels(labels) ? start : -1;
  }
  // Other names above paragraphs divide a text.
  const signed = textIn(pieces[last]);
  if (pieces.slice(0, last).some((piece) => isNameLine(piece) && textIn(piece) !== signed)) return -1;
  const names = pieces.slice(last + 1).findIndex((piece) => !isNameLine(piece));
  const end = names < 0 ? pieces.length : last + 1 + names;
  return areBareLabels(pieces.slice(end)) ? end : -1;
}

/** Whether a piece may be the last of a text that somebody signs below it: a sentence, a picture or its caption. */
function endsText(pieces: readonly Piece[], index: number): boolean {
  return (
    isProse(pieces[index]) ||
    pieces.slice(Math.max(0, index - 1), index + 1).some(({ kind }) => kind === 'image')
  );
}

function isSignature(piece: Piece): boolean {
  if (piece.kind !== 'text' || isLabel(piece)) return false;
  if (linksOf(piece).length > 0 && !linksToAuthors(piece)) return false;
  return signs(piece);
}

/** Whether everything after a label is links with teasers, or comments, although it contains full sentences. */
function isOnlyPage(pieces: readonly Piece[], label: number): boolean {
  const behind = pieces.slice(label + 1);
  if (isLine(pieces[label]) && isCommentLabel(textIn(pieces[label]))) {
    return behind.some((piece) => isLine(piece) && isCommentSign(piece.plain.text));
  }
  const isTeaser = (piece: Piece, index: number) =>
    piece.kind === 'image' ? isCard(behind[index + 1]) : isProse(piece) && isCard(behind[index - 1]);
  if (!behind.every((piece, index) => !isWriters(piece) || isTeaser(piece, index))) return false;
  // A single sentence below links may be the writer's as well, if nobody signs above them: a cut text is the page's.
  const teasers = behind.filter(isWriters);
  return teasers.length !== 1 || teasers.some(isCutText) || isBelowSignature(pieces, label);
}

/** Whether a signature is above a label, but for tags and buttons. */
function isBelowSignature(pieces: readonly Piece[], label: number): boolean {
  const above = pieces.slice(0, label).findLast((piece) => !isEndOfPage(piece) && !isTagRow(textIn(piece)));
  return above !== undefined && isSignature(above);
}

function isFurniture(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  if (isLine(piece) && isEndLine(piece.plain.text)) return true;
  if (isLabelAbovePages(piece, pieces[index + 1]) || isButtonList(piece)) return true;
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
    below === undefined || (isLine(below) && (isEndLine(below.plain.text) || tagLabel.test(below.plain.text)))
  );
}

/** Where the signatures begin that, but for buttons, end the page. */
function signaturesAtEnd(pieces: readonly Piece[]): number {
  return pieces.findLastIndex((piece) => !isEndOfPage(piece) && !signs(piece)) + 1;
}

/** A name alone below the links belongs to the article. */
function signsBelow(
  pieces: readonly Piece[],
  index: number,
  { label, signatures }: { label: number; signatures: number },
): boolean {
  const piece = pieces[index];
  if (piece?.kind !== 'text' || isLabel(piece) || isCommentLabel(textIn(pieces[label]))) return false;
  if (countLinks({ type: 'paragraph', children: piece.nodes }).live > 0 || isEndLine(piece.plain.text))
    return false;
  if (isAboveLinks(piece, pieces[index + 1])) return false;
  // Photographers and agencies sign right below the authors.
  const above = pieces[index - 1];
  const isNext = above !== undefined && isSignature(above);
  return signs(piece) && (isNext || index >= signatures);
}

function isEndOfPage(piece: Piece): boolean {
  return isLine(piece) && !isLinksOnly(piece) && isEndLine(piece.plain.text);
}

function isTag(piece: Piece, words: string): boolean {
  if (piece.kind === 'block') return isLinksOnly(piece) || piece.node.type === 'list';
  return piece.kind === 'text' && wordCount(words) <= 8 && !isEndLine(words) && !isLabel(piece);
}

function textIn(piece: Piece | undefined): string {
  return isLine(piece) ? piece.plain.text : '';
}

/** What an editor reads of a piece that is left out. */
function droppedDiagnostic(piece: Piece, words: string): Diagnostic {
  if (piece.kind === 'image' && piece.link !== null)
    return diagnose('related-dropped', piece.place, { url: piece.link });
  return diagnose('junk-dropped', piece.place, { words });
}
