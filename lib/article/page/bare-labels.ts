import { wordCount, wordsOf } from '../../language/text';
import { readByline } from '../byline/byline';
import { hasFamilyName, isCapitalised, isCollective, isOffice, looksLikeName } from '../person';
import type { Piece, TextPiece } from '../pieces';
import { leadsToList } from '../words/headings';
import { familyNames, whoSigns } from '../words/people';
import { places } from '../words/places';
import { isLinksOnly, isShortList } from './furniture';
import { isEndLine, isTopicOrPlace } from './lines/end-lines';
import { readPageLine } from './line';
import { isTagRow } from './lines/labels';
import { areVerses } from './title-runs';

/** Maximum length of the title of another article among labels, in words. */
const LONGEST_TITLE = 14;

/** Maximum length of a label that no table knows: where it is one of several, and alone. */
const LONGEST = { several: 7, alone: 4 };

/** Minimum length of a verse among such lines, in words. */
const VERSE = 4;

/** How often something was read or said: “Ghé thăm: 1.204”, “Lời bàn (0)”, “Đồng tình 0”. */
const counter = /\s*(?::\s*\d{1,3}(?:[.,]?\d{3})*|\(\d+\)|(?<=\s)0)$/u;

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
  if (leadsToList.test(text) || /\sgồm$/.test(text) || isByline(text)) return false;
  return wordCount(text) <= LONGEST_TITLE && !isOffice(text) && !/[.!?…:;,)]["”’)]*$|:\s/.test(text);
}

/** Whether a line names an agency, or people: “Theo dõi Bến” only begins and ends like a name, “Lưu mạnh Tưởng” is one. */
function isByline(text: string): boolean {
  const byline = readPageLine(text, false)?.byline ?? null;
  const isOne = (name: string) =>
    isCapitalised(name) || familyNames.has(wordsOf(name.toLowerCase())[0] ?? '');
  return byline !== null && byline.authors.every(({ name }) => isOne(name));
}

/**
 * Whether pieces below a signature can only be a page's, whatever their words: labels, counters, links and buttons to the end of the
 * file. Offices, places, bodies and dates belong to who signs, numbers to a table.
 */
export function areBareLabels(pieces: readonly Piece[]): boolean {
  const lengths = pieces.map((piece) => (piece.kind === 'text' ? wordCount(piece.plain.text) : 0));
  const verses = lengths.every((words) => words >= VERSE) && areVerses(lengths);
  if (pieces.length === 0 || verses) return false;
  const most = pieces.length > 1 ? LONGEST.several : LONGEST.alone;
  return pieces.every((piece, index) => {
    if (piece.kind === 'block') return isShortList(piece) || isLinksOnly(piece);
    return isLinksOnly(piece) || isUnknownLabel(piece, most) || isAboveLinks(piece, pieces[index + 1]);
  });
}

/** “ĐIỂM NHẤN”, right above links, only looks like a name. */
export function isAboveLinks(piece: Piece, below: Piece | undefined): boolean {
  if (piece.kind !== 'text' || below === undefined || !isLinksOnly(below)) return false;
  const { text } = piece.plain;
  const areCapitals = text === text.toUpperCase() && /^[\p{L} ]+$/u.test(text);
  return areCapitals && wordCount(text) <= LONGEST.alone && !hasFamilyName(text);
}

function isUnknownLabel(piece: Piece, most: number): boolean {
  if (piece.kind !== 'text' || piece.style !== 'plain') return false;
  if (isEndLine(piece.plain.text) || isTagRow(piece.plain.text)) return true;
  const text = piece.plain.text.replace(counter, '').replace(open, '');
  const isOfSigner = whoSigns.test(text) || places.has(text.toLowerCase()) || /[\d,()“"]/.test(text);
  const isCounted = text !== piece.plain.text && wordCount(text) <= most;
  return !isOfSigner && (isCounted || (wordCount(text) <= most && isBareLabel(piece)));
}
