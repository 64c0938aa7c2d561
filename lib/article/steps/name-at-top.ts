import { fold, wordCount } from '../../language/text';
import type { Place } from '../../report/diagnostic';
import { readByline, type Byline } from '../byline/byline';
import { hasNotes, opensSignersNote } from '../byline/notes';
import type { Draft } from '../draft';
import { isProse } from '../page/furniture';
import { isRelatedLabel } from '../page/lines/end-lines';
import { isCollective, isNamedPolitely, looksLikeName } from '../person';
import type { Piece, TextPiece } from '../pieces';
import { LEAST_SENTENCE } from './first-paragraph';

/** How many pieces above the text may contain a name. */
const reach = 6;

/** With two more names in the same style, they divide the text. */
const manyNames = 6;

/**
 * Finds the author when only a name above the text says so: not a caption, not someone in the title or whom a colon
 * introduces (“… thương tiếc báo tin:”), and not the first of several names that divide the text.
 */
export function nameAtTop(
  pieces: readonly Piece[],
  { title, titlePlace }: Pick<Draft, 'title' | 'titlePlace'>,
): (Byline & { piece: TextPiece }) | null {
  let prose = 0;
  for (const [index, piece] of pieces.slice(0, reach).entries()) {
    // Right below the title it is a second line of that.
    if (piece.kind === 'heading' && index > 0) return null;
    if (piece.kind !== 'text') continue;
    if (isProse(piece)) prose += 1;
    if (prose > 1) return null;
    const byline = isOfOther(pieces[index - 1], piece, titlePlace) ? null : readName(piece, title);
    const behind = pieces.slice(index + 1);
    const isAnnotated = hasNotes(piece.plain.text);
    const next = behind.find((other) => other.kind !== 'image' && !(isAnnotated && isNote(other)));
    if (byline === null || !(isProse(next) || isStandfirst(next))) continue;
    return behind.some((other, at) => isNameAlone(other, piece) && !isBelowPicture(behind, at))
      ? null
      : { ...byline, piece };
  }
  return null;
}

/**
 * Whether a piece says that the name below it is no author's: a picture, unless the title is in between, a colon, or a
 * motto in quotation marks above “— Name”.
 */
function isOfOther(piece: Piece | undefined, { plain }: TextPiece, title: Place): boolean {
  if (piece?.kind === 'image') return piece.place.line > title.line;
  if (piece?.kind !== 'text') return false;
  const { text } = piece.plain;
  return text.endsWith(':') || (/^[—–-]/.test(plain.text) && /^["“«][^]*["”»]$/.test(text));
}

function readName(piece: TextPiece, title: string | null): Byline | null {
  const byline = readByline(piece.plain.text, false);
  if (byline === null || byline.authors.length === 0 || byline.authors.some(isNamedPolitely)) return null;
  const subject = fold(title ?? '');
  const isAuthor = byline.authors.every(
    ({ name }) => (isCollective(name) || looksLikeName(name)) && !subject.includes(fold(name)),
  );
  return isAuthor ? byline : null;
}

/** A standfirst that is set as a heading below the name. */
function isStandfirst(piece: Piece | undefined): boolean {
  return piece?.kind === 'heading' && wordCount(piece.plain.text) > LEAST_SENTENCE;
}

/** A note about who signs: “¹ Viện Hải sản”, “* Tác giả liên hệ: …”. */
function isNote(piece: Piece): boolean {
  return piece.kind === 'text' && opensSignersNote(piece.plain.text);
}

/** Whether a line is below a picture or its caption, where it names who took it. */
function isBelowPicture(pieces: readonly Piece[], index: number): boolean {
  return pieces.slice(Math.max(0, index - 2), index).some(({ kind }) => kind === 'image');
}

function isNameAlone(piece: Piece, { style, plain }: TextPiece): boolean {
  if (piece.kind !== 'text' || piece.style !== style || piece.plain.text === plain.text) return false;
  const { text } = piece.plain;
  return wordCount(text) <= manyNames && !isRelatedLabel(text) && readByline(text, false) !== null;
}
