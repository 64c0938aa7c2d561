import { isMarkedByline, isUnsigned, readByline } from '../byline/byline';
import { isNameLine } from '../page/bare-labels';
import { isNotice, isProse } from '../page/furniture';
import { officeIn } from '../page/head-authors';
import { isLine, type Piece } from '../pieces';
import { places } from '../words/places';
import { sentenceEnd } from '../words/running';
import { readSignature, type Signature } from './signature';

/** Maximum number of signing lines at the end: authors, photographers, layout, the agency of origin. */
const most = 8;

/** How many names below each other sign; more are a list. */
const mostNames = 3;

/** Who signs at the end, from the first author or photographer on; nobody if only others are named there. */
export function signaturesAtEnd(pieces: readonly Piece[]): Signature[] {
  const lines: Signature[] = [];
  // A correction may follow the signature.
  const behind = pieces.findLastIndex((piece) => !isNotice(piece)) + 1;
  const inOffice = signatureInOffice(pieces.slice(0, behind));
  if (inOffice !== null) return inOffice;
  for (let end = behind; lines.length < most; end -= 1) {
    const line = readSignature(pieces[end - 1], pieces[end - 2]) ?? readUnsigned(pieces[end - 1]);
    if (line === null) break;
    const above = line.authors.length === 0 ? 'signatures' : namesAbove(pieces, end - 1);
    if (above === 'list') break;
    lines.unshift(line);
    if (above === null) break;
  }
  // “Thiết kế: A” below a text that nobody signs is the text's.
  const first = lines.findIndex(
    ({ authors, photographers, via }) => authors.length + photographers.length > 0 || via !== null,
  );
  return first < 0 ? [] : lines.slice(first);
}

/**
 * What the lines right above a name are: other names that sign as well, as “By A” above “Translated by B” or a few below the last
 * sentence; a list, of many names or below a label; null for anything else.
 */
function namesAbove(pieces: readonly Piece[], index: number): 'signatures' | 'list' | null {
  const above = pieces[index - 1];
  if (isLine(above) && isMarkedByline(above.plain.text)) return 'signatures';
  const start = pieces.slice(0, index + 1).findLastIndex((piece) => !isNameAlone(piece));
  if (index - start < 2) return null;
  const last = pieces[start];
  if (index - start > mostNames) return 'list';
  const isLabel = last?.kind === 'text' && last.style === 'plain' && !last.glued;
  if (isProse(last)) return sentenceEnd.test(last.plain.text) ? 'signatures' : 'list';
  return isLabel ? 'list' : null;
}

function isNameAlone(piece: Piece): boolean {
  const authors = isNameLine(piece) ? (readSignature(piece, undefined)?.authors ?? []) : [];
  return authors.length > 0 && isLine(piece) && !isMarkedByline(piece.plain.text);
}

/** One name below the last sentence, and on the next line the office or the body of who signs. */
function signatureInOffice(pieces: readonly Piece[]): Signature[] | null {
  const [text, before, last] = pieces.slice(-3);
  const office = isProse(text) && isNameLine(before) ? officeIn(last) : null;
  const line = office === null ? null : readSignature(before, text);
  const [author, ...others] = line?.authors ?? [];
  if (office === null || line === null || author?.title !== null || others.length > 0) return null;
  return [
    { ...line, authors: [{ ...author, title: office.plain.text }] },
    { authors: [], photographers: [], via: null, piece: office },
  ];
}

/** A province's name alone below the last sentence, which is a pen name there: “Thái Bình”. */
export function placeAsName(pieces: readonly Piece[]): Signature[] {
  const [before, last] = pieces.slice(-2);
  const isPlace =
    last?.kind === 'text' && last.plain.text.includes(' ') && places.has(last.plain.text.toLowerCase());
  if (!isPlace || !isProse(before) || !sentenceEnd.test(before.plain.text)) return [];
  const line = readByline(last.plain.text, true);
  return line === null ? [] : [{ ...line, piece: last }];
}

/** The lines at the end of people who do not sign. */
export function unsignedAtEnd(pieces: readonly Piece[]): Signature[] {
  const last = pieces.findLastIndex((piece) => readUnsigned(piece) === null);
  return pieces.slice(last + 1).flatMap((piece) => readUnsigned(piece) ?? []);
}

/** A line of people who do not sign, such as the layout's. */
function readUnsigned(piece: Piece | undefined): Signature | null {
  if (piece?.kind !== 'text' || !isUnsigned(piece.plain.text)) return null;
  return { authors: [], photographers: [], via: null, piece };
}
