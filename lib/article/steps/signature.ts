import { readByline, type Byline } from '../byline/byline';
import { isLost } from '../links';
import { linksToAuthors } from '../page/author-link';
import { linksIn } from '../page/tags';
import { isNamedPolitely } from '../person';
import { isLine, type Piece, type TextPiece } from '../pieces';
import { isProse } from '../page/furniture';
import { wordCount } from '../../language/text';
import { signsDocument } from '../words/people';
import { sentenceEnd } from '../words/running';

/** A signing line. */
export interface Signature extends Byline {
  piece: TextPiece;
}

/** Reads a signing line; null if the piece is none. */
export function readSignature(piece: Piece | undefined, before: Piece | undefined): Signature | null {
  if (piece?.kind !== 'text') return null;
  const line = readByline(piece.plain.text, piece.style === 'bold' || areInitials(piece, before));
  if (line === null || line.authors.some(isNamedPolitely)) return null;
  return maySign(piece, before, line) ? { ...line, piece } : null;
}

/** “HC”, below the last sentence. */
export function areInitials(piece: Piece, before: Piece | undefined): boolean {
  return (
    isLine(piece) &&
    /^\p{Lu}{2}$/u.test(piece.plain.text) &&
    isProse(before) &&
    sentenceEnd.test(before.plain.text)
  );
}

/**
 * Whether a line may be a signature: no links but to the author and the author's page, no caption, and not below an official's office
 * (“KT. BỘ TRƯỞNG”), where it signs a document.
 */
function maySign(piece: TextPiece, before: Piece | undefined, { authors, via }: Byline): boolean {
  const links = linksIn({ type: 'paragraph', children: piece.nodes });
  const leadAway = links.some(({ url }) => !isLost(url) && !/^(?:mailto|tel):/i.test(url));
  if (leadAway && !linksToAuthors(piece)) return false;
  if (authors.length === 0 && via !== null && /^\(?theo\s/iu.test(piece.plain.text)) return true;
  // “A (Báo Nhân Dân)” below a picture says who wrote, not whom it shows.
  const namesPaper = authors.length > 0 && via !== null;
  if (before?.kind === 'image')
    return namesPaper || piece.gapBefore > before.gapBefore || piece.style === 'bold';
  // Only people sign below an office.
  if (authors.length === 0 && via !== null) return true;
  // A caption names those whom its picture shows: “Ông A - Giám đốc”.
  const isCaption = before?.kind === 'text' && before.glued;
  const above = isLine(before) && !isCaption ? before.plain.text : '';
  const inCapitals = above === above.toUpperCase() && /\p{L}{3}/u.test(above);
  return wordCount(above) > 12 || !(inCapitals || signsDocument.test(above));
}
