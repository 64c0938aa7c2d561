import { opensNote } from '../byline/notes';
import { wordsOf } from '../../language/text';
import { isProse } from '../page/furniture';
import { hasPhone } from '../page/lines/labels';
import { isOffice, looksLikeName } from '../person';
import type { Piece } from '../pieces';
import { usualGap } from './gaps';
import { readSignature, type Signature } from './signature';

/** How many pieces from the end are searched for the signature, as boxes may follow it. */
const reach = 12;

/** Maximum number of lines below names that sign above them. */
const mostBelow = 3;

/** A bold name apart from the text around it, if a box follows the signature. */
export function signatureInside(pieces: readonly Piece[]): Signature[] {
  const gap = usualGap(pieces);
  for (let index = pieces.length - 2; index > Math.max(0, pieces.length - reach); index -= 1) {
    const piece = pieces[index];
    if (piece?.kind !== 'text' || piece.style !== 'bold') continue;
    if (piece.gapBefore <= gap || piece.gapBehind <= gap) continue;
    const line = readSignature(piece, pieces[index - 1]);
    if (line !== null && line.authors.length > 0) return [line];
  }
  return [];
}

/** Names below the last paragraph, above notes, how to reach whom the text tells of, and at most three short lines, where all paragraphs are set alike. */
export function signatureAboveLines(pieces: readonly Piece[]): Signature[] {
  if (pieces.some(({ gapBehind }) => gapBehind > 1)) return [];
  const lines = pieces.map((piece, index) => readSignature(piece, pieces[index - 1]));
  // A line in capitals between paragraphs may be names as well: “NHỮNG MÉT ĐƯỜNG ĐẦU TIÊN”.
  const named = lines.filter(
    (line) =>
      line !== null && line.authors.length > 0 && line.authors.every(({ name }) => looksLikeName(name)),
  );
  const [line] = named;
  const index = lines.indexOf(line ?? null);
  if (!line || named.length > 1 || !isProse(pieces[index - 1])) return [];
  const behind = pieces.slice(index + 1).filter((piece) => !isNote(piece) && !isAppeal(piece, line));
  const areLines = behind.every(
    (piece) => piece.kind === 'text' && !isOffice(piece.plain.text) && !isProse(piece),
  );
  const isApart = index < pieces.length - 1 && behind.length <= mostBelow && areLines;
  return isApart ? [line] : [];
}

/** “(1) Đại Nam thực lục, tập 1”, “* Tên nhân vật đã thay đổi.”, which Markdown takes for a list of one item. */
function isNote(piece: Piece): boolean {
  if (piece.kind === 'block') return piece.node.type === 'list' && piece.node.children.length === 1;
  return piece.kind === 'text' && opensNote(piece.plain.text);
}

/** “Mọi giúp đỡ xin gửi về bà A, ĐT: …”, which does not go on about who signs. */
function isAppeal(piece: Piece, { authors }: Signature): boolean {
  if (piece.kind !== 'text' || !hasPhone(piece.plain.text)) return false;
  const words = wordsOf(piece.plain.text);
  return authors.every(({ name }) => !words.includes(wordsOf(name).at(-1) ?? ''));
}
