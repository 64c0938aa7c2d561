import { toString } from 'mdast-util-to-string';
import { wordCount, wordsOf } from '../../language/text';
import { readByline } from '../byline/byline';
import { opensNote } from '../byline/notes';
import { hasFamilyName, isCapitalised, isCollective, isOffice, looksLikeName } from '../person';
import { isLine, type Piece, type TextPiece } from '../pieces';
import { familyNames, whoSigns } from '../words/people';
import { places } from '../words/places';
import { isLinksOnly, isShortList, nodeOf } from './furniture';
import { isEndLine, isTopicOrPlace } from './lines/end-lines';
import { readPageLine } from './line';
import { hasPhone, isTagRow } from './lines/labels';
import { areVerses } from './title-runs';

/** Maximum length of the title of another article among labels, in words. */
const LONGEST_TITLE = 14;

/** Maximum length of a label that no table knows: where it is one of several, and alone. */
const LONGEST = { several: 7, alone: 4 };

/** How many lines below a name may say who signs. */
const SIGNER_LINES = 2;

/** Minimum length of a verse among such lines, in words. */
const VERSE = 4;

/** How often something was read or said: “Ghé thăm: 1.204”, “Lời bàn (0)”, “Đồng tình 0”. */
const counter = /\s*(?::\s*\d{1,3}(?:[.,]?\d{3})*|\(\d+\)|(?<=\s)0)$/u;

/** A price or a gift. */
const money = /\d\s?(?:đồng|đ|vnđ|vnd|usd|tỷ|tỉ|triệu|nghìn|ngàn)(?!\p{L})|[$€£]\s?\d/iu;

/** Whose telephone number a page gives. */
const hotline = /^(?:hotline|đường dây nóng|tổng đài|fax|tòa soạn|call center)(?!\p{L})/iu;

/** What says that more is behind a button: “Chi tiết...”. */
const open = /\s*(?:…|\.{3})$/u;

/** Whether a line is only names of people, or an agency. */
export function isNameLine(piece: Piece | undefined): boolean {
  return piece?.kind === 'text' && namesPeople(piece);
}

/** Whether a line is only names of people, or an agency. */
export function namesPeople({ style, plain: { text } }: TextPiece): boolean {
  const byline = isTopicOrPlace(text) ? null : readByline(text, style === 'bold');
  return byline !== null && byline.authors.every(({ name }) => isCollective(name) || looksLikeName(name));
}

/** “Lên top”: a few words without punctuation that name neither people nor a body. */
export function isBareLabel(piece: Piece): boolean {
  if (piece.kind !== 'text' || piece.style !== 'plain') return false;
  const { text } = piece.plain;
  if (/\sgồm$/.test(text) || isByline(text)) return false;
  return wordCount(text) <= LONGEST_TITLE && !isOffice(text) && !/[.!?…:;,)]["”’)]*$|:\s/.test(text);
}

/** Whether a line names an agency, or people: “Theo dõi Bến” only begins and ends like a name, “Lưu mạnh Tưởng” is one. */
function isByline(text: string): boolean {
  const byline = readPageLine(text)?.byline ?? null;
  const isOne = (name: string) =>
    isCapitalised(name) || familyNames.has(wordsOf(name.toLowerCase())[0] ?? '');
  return byline !== null && byline.authors.every(({ name }) => isOne(name));
}

/**
 * Whether pieces below a signature can only be a page's, whatever their words: labels, counters, links and buttons to the end of the
 * file. Numbers may be a table's.
 * @param isPage whether other lines show that the file is a copied page, whose titles and sentences follow such labels
 */
export function areBareLabels(pieces: readonly Piece[], isPage = false): boolean {
  const lengths = pieces.map((piece) => (piece.kind === 'text' ? wordCount(piece.plain.text) : 0));
  const verses = lengths.every((words) => words >= VERSE) && areVerses(lengths);
  if (pieces.length === 0 || verses || pieces.some(isAppeal)) return false;
  const most = pieces.length > 1 ? LONGEST.several : LONGEST.alone;
  return pieces.every((piece, index) => {
    if (isLinksOnly(piece) || isUnknownLabel(piece, most, isPage)) return true;
    if (piece.kind === 'block')
      return isShortList(piece) || (isPage && index > 0 && piece.node.type === 'list');
    return isPage && index > 0 && isLine(piece) && !isByline(piece.plain.text);
  });
}

/** Whether a piece has a price, an account or a telephone number, which the writer gives to readers; a page has a hotline. */
function isAppeal(piece: Piece): boolean {
  const node = isLinksOnly(piece) ? null : nodeOf(piece);
  const text = node === null ? '' : toString(node);
  return !isEndLine(text) && ((hasPhone(text) && !hotline.test(text)) || money.test(text));
}

/** Whether a line below a name says who signs: an office, a class, an address. */
function isOfSigner(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'text' || isEndLine(piece.plain.text)) return false;
  const { text } = piece.plain;
  const says = isOffice(text) || whoSigns.test(text) || places.has(text.toLowerCase());
  return says && wordCount(text) <= LONGEST_TITLE && !/[.!?…:;]["”’)]*$|:\s/.test(text);
}

/**
 * The index behind what the writer adds below a name, above all that is certainly the page's: whom to help and how, notes; else
 * behind the lines that say who signs.
 */
export function behindSigner(pieces: readonly Piece[], from: number): number {
  const isCertain = (piece: Piece) => isLinksOnly(piece) || (isLine(piece) && isEndLine(piece.plain.text));
  const certain = pieces.findIndex((piece, index) => index >= from && isCertain(piece));
  const lines = pieces.slice(from, certain < 0 ? undefined : certain);
  const added = lines.findLastIndex(isAdded);
  const others = lines.slice(0, SIGNER_LINES).findIndex((piece) => !isOfSigner(piece));
  return from + (added < 0 ? (others < 0 ? Math.min(SIGNER_LINES, lines.length) : others) : added + 1);
}

function isAdded(piece: Piece): boolean {
  return isAppeal(piece) || (piece.kind === 'text' && opensNote(piece.plain.text));
}

function isUnknownLabel(piece: Piece, most: number, isPage: boolean): boolean {
  if (piece.kind !== 'text' || piece.style !== 'plain') return false;
  const { text } = piece.plain;
  if (isEndLine(text) || isTagRow(text)) return true;
  const label = (isPage ? text.replace(/:$/, '') : text).replace(counter, '').replace(open, '');
  if (isPage && /^[^.!?:]+:\s\d/u.test(text)) return wordCount(text) <= LONGEST_TITLE;
  if (whoSigns.test(label) || places.has(label.toLowerCase()) || /[\d,()“"]/.test(label)) return false;
  // A second name in capitals would be the last line.
  const isShouted = most > LONGEST.alone && label === label.toUpperCase() && !hasFamilyName(label);
  return wordCount(label) <= most && (label !== text || isShouted || isBareLabel(piece));
}
