import { wordCount, wordsOf } from '../../language/text';
import { isLine, type Piece, type TextPiece } from '../pieces';
import { toReader } from '../words/furniture';
import { labelWords } from '../words/page-words';
import { datesAlone } from './date';
import { isProse } from './furniture';
import { isEndLine } from './lines/end-lines';
import { isLikePageLabel, isPageLabel, pageWordsIn } from './lines/labels';

/** The beginning of a label above a box that wants something of its readers: “Sign up for our newsletter”. */
const wants =
  /^(?:sign up|find out|get in touch|subscribe|support|donate|give|become|follow|join|get|download|đăng ký|ủng hộ|theo dõi|tải|nhận)(?!\p{L})/iu;

/** A label that alone says what is offered. */
const newsletter = /^newsletters?$/iu;

/** A sentence that is such a label: “Get the Tech Newsletter.” */
const getNewsletter = /^(?:get|join|try|nhận)\s.*(?<!\p{L})(?:newsletters?|bản tin)(?!\p{L})/iu;

/** The beginning of a request: “Bạn cần đăng nhập để …”. */
const request =
  /^(?:bạn|vui lòng|hãy|xin|mời|you|please|by (?:signing|clicking|subscribing|entering|continuing))(?!\p{L})/iu;

/** Length of the label of such a box, in words: a button alone may be between two paragraphs. */
const LABEL = { least: 3, most: 10 };

/** Maximum length of a request, and of a sentence in such a box, in words. */
const LONGEST = { request: 14, pitch: 25, sentence: 45, terms: 120 };

/** How many things that pages offer are in a sentence that is certainly a page's. */
const OFFER = 3;

/** Which part of a sentence below the label of a box has to be words of labels. */
const PITCH = 0.5;

/** Minimum length of a telling word of English, in letters. */
const TELLING = 6;

/** Words for the reader alone: writers, too, say “we”. */
const toYou = /(?<!\p{L})(?:you|your|please|bạn|quý (?:vị|độc giả|bạn đọc|khán giả)|vui lòng)(?!\p{L})/iu;

/** “Bạn cần đăng nhập để …”: a sentence of the page's to its reader. */
export function isRequest({ style, plain: { text } }: TextPiece): boolean {
  return style === 'plain' && request.test(text) && wordCount(text) <= LONGEST.request;
}

/** Whether a piece is the label of a box that wants something of its readers. */
function isAsk(piece: Piece): boolean {
  if (!isLine(piece)) return false;
  const { text } = piece.plain;
  const words = wordCount(text);
  if (newsletter.test(text) || (words <= LABEL.most && getNewsletter.test(text))) return true;
  return (
    words >= LABEL.least &&
    words <= LABEL.most &&
    wants.test(text) &&
    (isPageLabel(text) || toReader.test(text) || !/[.?…:;,]["”’)]*$/.test(text))
  );
}

/** Whether a piece is a sentence of the page to its readers, or belongs to a box that wants something of them. */
export function isToReaders(pieces: readonly Piece[], index: number): boolean {
  return isOfBox(pieces, index) || isPageSentence(pieces, index);
}

/** Whether a piece belongs to such a box: its label with a sentence or button below it, or a sentence of it. */
export function isOfBox(pieces: readonly Piece[], index: number): boolean {
  const [piece, below] = [pieces[index], pieces[index + 1]];
  if (piece === undefined || isPitch(pieces, index)) return piece !== undefined;
  if (isLine(piece) && isEndLine(piece.plain.text) && isInBox(pieces, index - 1)) return true;
  return isAsk(piece) && (isPitch(pieces, index + 1) || (isLine(below) && isPageLabel(below.plain.text)));
}

/** Whether a piece is a sentence of such a box: it is below its label, and speaks to the reader or of what is offered. */
function isPitch(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece?.kind !== 'text' || wordCount(piece.plain.text) > LONGEST.pitch) return false;
  const { text } = piece.plain;
  return (isAddress(piece) || isOffering(piece) || wants.test(text)) && isInBox(pieces, index - 1);
}

/** Whether a sentence says little more than what pages offer. */
function isOffering({ plain: { text } }: TextPiece): boolean {
  const { length, all, things } = pageWordsIn(text);
  return all >= length * PITCH && things >= OFFER;
}

/** Whether a piece is the label of such a box, or a button or sentence below it. */
function isInBox(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || !isLine(piece)) return false;
  const { text } = piece.plain;
  const isButton = isPageLabel(text) || isEndLine(text);
  return isAsk(piece) || (isButton ? isInBox(pieces, index - 1) : isPitch(pieces, index));
}

/**
 * Whether a sentence outside the text is the page's: it tells readers what to do below a label or sentence of the page, above a
 * label or as the last of all, or speaks of what is offered between such a box and a label; and has no telling word in common with what is around.
 */
export function isPageSentence(pieces: readonly Piece[], index: number): boolean {
  const [above, piece, below] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (piece?.kind !== 'text' || wordCount(piece.plain.text) > LONGEST.terms) return false;
  const { text } = piece.plain;
  if (wordCount(text) > LONGEST.sentence && pageWordsIn(text).things < OFFER) return false;
  const isBelowPages = isLine(above) && isAddress(piece) && toYou.test(text) && isPages(pieces, index - 1);
  const isAboveLabel = isLine(below) && isLikePageLabel(below.plain.text);
  const isLast = below === undefined && above?.kind !== 'image' && saysWhatIsOffered(text);
  const isAboveButton = isLine(below) && isEndLine(below.plain.text) && toReader.test(text);
  const isEnclosed = isLine(above) && isAboveLabel && isLikePageLabel(above.plain.text) && isInForm(text);
  const isOffer = wants.test(text) && toYou.test(text) && pageWordsIn(text).things >= OFFER;
  const isAbovePages =
    (wants.test(text) && (isAboveLabel || isLast || isAboveButton)) ||
    (isAboveLabel && (toReader.test(text) || saysWhatIsOffered(text)) && isOfBox(pieces, index - 1));
  if (!isBelowPages && !isAbovePages && !isEnclosed && !isOffer) return false;
  const others = pieces.filter((other) => other !== piece && isProse(other));
  const elsewhere = new Set(others.flatMap((other) => (isLine(other) ? tellingWords(other.plain.text) : [])));
  return !tellingWords(text).some((word) => elsewhere.has(word));
}

/** What is written in a form between two of its labels: no sentence, or the terms on which it is sent. */
function isInForm(text: string): boolean {
  if (datesAlone(text).length > 0) return false;
  return !/[.!?…:]["”’)]*$/.test(text) || (toYou.test(text) && pageWordsIn(text).things >= OFFER);
}

/** Whether a sentence names at least two things that pages offer: “Join our channel and get the latest alerts in your inbox”. */
function saysWhatIsOffered(text: string): boolean {
  return pageWordsIn(text).things > 1;
}

function isPages(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  return isLine(piece) && (isLikePageLabel(piece.plain.text) || isPageSentence(pieces, index));
}

function isAddress(piece: Piece | undefined): piece is TextPiece {
  if (piece?.kind !== 'text' || piece.style === 'bold') return false;
  return toReader.test(piece.plain.text) && !/["“”]/.test(piece.plain.text);
}

/** Long English words and pairs of Vietnamese syllables that labels of pages do not have. */
function tellingWords(text: string): string[] {
  const words = wordsOf(text.toLowerCase()).map((word) => word.replace(/[^\p{L}]/gu, ''));
  const long = words.filter((word) => word.length >= TELLING && !labelWords.has(word));
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  return [...long, ...pairs.filter((pair) => /[^a-z ]/.test(pair) && !isPageLabel(pair))];
}
