import { toString } from 'mdast-util-to-string';
import { fold, wordCount } from '../../language/text';
import { isLine, type Piece, type TextPiece } from '../pieces';
import { linesOf } from '../runs';
import { closingAgency } from '../words/agencies';
import { leadsToList } from '../words/headings';
import { contactLabel, countedComments, referenceLists, releaseSource } from '../words/furniture';
import { isRequest, isToReaders } from './asks';
import { isBareLabel, isNameLine, namesPeople } from './bare-labels';
import { isNavigation } from './copied';
import { isNotice, isProse } from './furniture';
import { isButtonOrLabel, isCommentLabel, isCommentSign, isRelatedLabel } from './lines/end-lines';
import { isCard, isLabel, linksOf } from './other-articles';
import { areTitles, areVerses } from './title-runs';
import { sentenceEnd, verses } from '../words/running';

/** Weights of pieces below the first paragraphs: above zero for the writer's, below for the page's. */
const WEIGHTS = {
  navigation: -1.5,
  label: -2,
  line: -1,
  short: -0.5,
  other: 0.5,
  signature: 1,
  sentence: 2,
  most: 5,
};

/** How many words of a sentence weigh one more. */
const PER_WORDS = 15;

/** Maximum length of a line of a menu, in words. */
const LONGEST_LINE = 14;

/** How much the pieces below a signature have to weigh, to be the page's. */
const FOOT = -1;

/** From this many lines with names on, they are a list. */
const MANY_NAMES = 3;

/** How many labels right above the page's first certain line are the page's, and their maximum length in words. */
const LABELS = { most: 12, words: 5 };

/** Maximum length of a label with a colon that has only the page's lines below it, in words. */
const STUB = 3;

/** Minimum length of the longest sentence of the writer below a box of links, in words: “Swipe. Select. Stay informed.” is none. */
const SENTENCE = 4;

/** Maximum length of a box of links between two paragraphs, in pieces. */
const LONGEST_BOX = 4;

/**
 * The index where the text of a copied page ends: where the writer's pieces above it and the page's below it weigh most.
 * Below a text that nobody signs, a doubt belongs to the writer: lines above the first that is certainly the page's, and
 * sentences behind a box of links. The number of pieces if nothing below is clearly the page's.
 * @param teasers what is about other articles
 */
export function textEnd(pieces: readonly Piece[], teasers: ReadonlySet<Piece>): number {
  const comments = commentsFrom(pieces);
  const end = Math.min(comments, endAbove(pieces.slice(0, comments + 1), teasers));
  // A heading above what is the page's belongs to that: “Local journalism is essential”.
  return end === pieces.length
    ? end
    : pieces.slice(0, end).findLastIndex(({ kind }) => kind !== 'heading') + 1;
}

/** The same above the readers' comments, whose label is the last piece. */
function endAbove(pieces: readonly Piece[], teasers: ReadonlySet<Piece>): number {
  let [sum, best, end] = [0, -Infinity, pieces.length];
  let [signed, listed] = [false, false];
  for (const [index, piece] of pieces.entries()) {
    listed = !isCertain(piece) && (listed || isReferences(piece));
    if (listed || isIntroduced(pieces, index)) sum += WEIGHTS.other;
    else if (teasers.has(piece)) sum += WEIGHTS.line;
    else if ((signed && isOtherArticle(pieces, index)) || isToReaders(pieces, index)) continue;
    else sum += weightOf(piece, pieces.slice(Math.max(0, index - 2), index));
    signed ||= isNameLine(piece);
    if (sum >= best) [best, end] = [sum, index + 1];
  }
  if (!endsInSignature(pieces.slice(0, end)) || announcesVerses(pieces.slice(0, end)))
    return aboveLabels(pieces, end, doubtfulEnd(pieces, end, teasers));
  return sum - best > FOOT ? pieces.length : end;
}

/**
 * Where a press release has ended, or the readers' comments begin: at a label with buttons of comments below it, or with their
 * number. The number of pieces if there are none.
 */
function commentsFrom(pieces: readonly Piece[]): number {
  const source = pieces.findIndex((piece) => isLine(piece) && releaseSource.test(piece.plain.text));
  if (source > 0) return source;
  const isSign = (piece: Piece) => isLine(piece) && isCommentSign(piece.plain.text);
  const signs = pieces.findLastIndex(isSign);
  const label = pieces.findIndex((piece) => isLine(piece) && isCommentLabel(piece.plain.text));
  if (label > 0 && label < signs) return label;
  const counted = pieces.findIndex((piece) => isLine(piece) && countedComments.test(piece.plain.text));
  return counted > 0 ? counted : pieces.length;
}

/** Whether a link is what the writer's line above announces: “Các bạn muốn tải về:”. */
function isIntroduced(pieces: readonly Piece[], index: number): boolean {
  const [above, piece] = [pieces[index - 1], pieces[index]];
  if (!isLine(above) || piece === undefined || !isNavigation(piece)) return false;
  return above.plain.text.endsWith(':') && !isCertain(above);
}

/** “Tài liệu tham khảo”, “Sources”: a label of what the writer refers to. */
function isReferences(piece: Piece | undefined): boolean {
  if (!isLine(piece) || isNameLine(piece) || wordCount(piece.plain.text) > LABELS.words) return false;
  return referenceLists.test(fold(piece.plain.text));
}

/** Whether the last lines sign the text; many names below each other are a list. */
function endsInSignature(pieces: readonly Piece[]): boolean {
  const names = pieces.length - 1 - pieces.findLastIndex((piece) => !isNameLine(piece));
  return names > 0 && names < MANY_NAMES;
}

/** Whether the sentence above the last name says that a poem of theirs is below. */
export function announcesVerses(pieces: readonly Piece[]): boolean {
  const above = pieces.findLast((piece) => !isNameLine(piece));
  return isProse(above) && verses.test(above.plain.text);
}

/** The end behind what may still be the writer's below `end`. */
function doubtfulEnd(pieces: readonly Piece[], end: number, teasers: ReadonlySet<Piece>): number {
  let box = 0;
  for (let index = end; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (isToReaders(pieces, index) || teasers.has(piece)) box += 1;
    else if (isWriters(piece, pieces.slice(Math.max(0, index - 2), index))) box = 0;
    else if (box > 0 || (isCertain(piece) && !isReferences(pieces[index - 1]))) box += 1;
    if (box === LONGEST_BOX) return index + 1 - box;
  }
  return pieces.length - box;
}

/** The beginning of the foot, with the few labels right above its first certain line that follow a sentence. */
function aboveLabels(pieces: readonly Piece[], end: number, foot: number): number {
  const labels = pieces.slice(end, foot);
  const isOpen = foot === pieces.length && !hasEndMark(pieces[end - 1]);
  if (isOpen || labels.length > LABELS.most || !isProse(pieces[end - 1])) return foot;
  const lengths = labels.map((piece) => (isLine(piece) ? wordCount(piece.plain.text) : 0));
  return labels.every((piece) => isBareLabel(piece) || isStub(piece)) && !areVerses(lengths) ? end : foot;
}

/** “… năm 2026./.”: the mark with which offices and agencies end their texts. */
export function hasEndMark(piece: Piece | undefined): boolean {
  return isProse(piece) && /\.\/\.?["”’)]*$/.test(piece.plain.text) && !leadsToList.test(piece.plain.text);
}

/** “Category:”, of which nothing is left but the label. */
function isStub(piece: Piece): boolean {
  return isLine(piece) && piece.plain.text.endsWith(':') && wordCount(piece.plain.text) <= STUB;
}

/** Whether a piece below the text is certainly the page's. */
export function isCertain(piece: Piece): boolean {
  if (isNavigation(piece) || isContactLabel(piece)) return true;
  return isLine(piece) && (isLabel(piece) || isButtonOrLabel(piece.plain.text));
}

/** Whether a piece below links is a sentence of the writer. */
function isWriters(piece: Piece, before: readonly Piece[]): boolean {
  if (piece.kind !== 'text' || isCertain(piece) || isTeaser(piece, before)) return false;
  const { text } = piece.plain;
  const above = before.at(-1);
  if (text.endsWith('?') && isLine(above) && isRelatedLabel(above.plain.text)) return false;
  const isSentence = sentenceEnd.test(text) || closingAgency.test(text);
  return isSentence && longestSentence(text) >= SENTENCE && !isRequest(piece);
}

function longestSentence(text: string): number {
  return Math.max(...text.split(/(?<=[.!?…])\s/).map(wordCount));
}

function weightOf(piece: Piece, before: readonly Piece[]): number {
  const above = before.at(-1);
  if (isNotice(piece)) return WEIGHTS.other;
  if (isLine(piece) && isLabel(piece)) return WEIGHTS.label;
  if (isNavigation(piece)) return WEIGHTS.navigation;
  if (isLine(piece) && isButtonOrLabel(piece.plain.text)) return WEIGHTS.line;
  if (piece.kind !== 'text') return WEIGHTS.other;
  const { style, plain } = piece;
  if (namesPeople(piece)) return isContactLabel(above) ? WEIGHTS.line : WEIGHTS.signature;
  if (isContactLabel(piece)) return WEIGHTS.line;
  if (isRequest(piece)) return WEIGHTS.short;
  if (isNameLine(above) && areTitles(piece)) return WEIGHTS.label;
  const rows = shortLines(piece);
  // Verses are short lines, too.
  if (rows > 1 && above !== undefined)
    return isCertain(above) ? Math.max(rows * WEIGHTS.short, WEIGHTS.label) : 0;
  if (isProse(piece) || closingAgency.test(plain.text)) {
    if (isTeaser(piece, before)) return 0;
    return Math.min(WEIGHTS.sentence + wordCount(plain.text) / PER_WORDS, WEIGHTS.most);
  }
  return style === 'bold' || above?.kind === 'image' ? WEIGHTS.other : WEIGHTS.short;
}

/** “Media Contact:”, “Liên hệ báo chí”: who is named below signs nothing. */
export function isContactLabel(piece: Piece | undefined): boolean {
  const [label = '', ...whom] = isLine(piece) ? piece.plain.text.split(':') : [];
  if (wordCount(label) > LABELS.words || wordCount(whom.join(' ')) > LONGEST_LINE) return false;
  return contactLabel.test(fold(label));
}

/** How many lines of a few words a paragraph is made of, as menus are; 0 if any is a sentence. */
function shortLines({ nodes }: TextPiece): number {
  const lines = linesOf(nodes).map((line) => toString({ type: 'paragraph', children: line }).trim());
  const isText = lines.some((line) => wordCount(line) > LONGEST_LINE || /[.…]["”’)]*$/.test(line));
  return isText ? 0 : lines.length;
}

/** A sentence about another article: below its picture, its title as a heading, or its title and its time. */
function isTeaser(piece: Piece, before: readonly Piece[]): boolean {
  const [card, above] = [before.at(-2), before.at(-1)];
  if (above === undefined || card === undefined) return false;
  const isTime = isLine(above) && wordCount(above.plain.text) <= 4 && /\d/.test(above.plain.text);
  if (isTime) return isCard(card);
  if (!isCard(above) || !isLine(above)) return false;
  const isSentence = /[.!?]["”’)]*$/.test(isLine(piece) ? piece.plain.text : '');
  return above.kind === 'heading' || (isCard(card) && leadsAlike(card, above)) || !isSentence;
}

/** Whether two cards are of one article: its picture and its title. */
function leadsAlike(card: Piece, title: Piece): boolean {
  if (card.kind === 'image') return true;
  const [one] = linksOf(card);
  return linksOf(title).some(({ url }) => url === one?.url);
}

/** Whether a sentence below the signature follows the title of another article: a link, or a line below a label of the page. */
function isOtherArticle(pieces: readonly Piece[], index: number): boolean {
  if (isCard(pieces[index - 1]) && isProse(pieces[index])) return true;
  const [label, title, piece] = pieces.slice(Math.max(0, index - 2), index + 1);
  if (label === undefined || title?.kind !== 'text' || !isCertain(label)) return false;
  return (
    !/[.!?…:;,]["”’)]*$/.test(title.plain.text) && !isProse(title) && !isCertain(title) && isProse(piece)
  );
}
