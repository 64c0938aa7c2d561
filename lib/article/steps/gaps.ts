import type { Piece } from '../pieces';
import { wordCount } from '../../language/text';

/** Shorter paragraphs, in words, may be cells, labels and items, whose spacing says nothing about prose. */
const prose = 12;

/** The most common number of empty lines after paragraphs of prose; after all pieces if there is no prose. */
export function usualGap(pieces: readonly Piece[]): number {
  const followed = pieces.slice(0, -1);
  const paragraphs = followed.filter(
    (piece, index) =>
      piece.kind === 'text' &&
      wordCount(piece.plain.text) >= prose &&
      pieces[index + 1]?.kind === 'text' &&
      // The piece after an image may be its caption, with another gap.
      pieces[index - 1]?.kind !== 'image',
  );
  return mostCommonGap(paragraphs) ?? mostCommonGap(followed) ?? 1;
}

/** The most common gap; of equally common ones the smallest. */
function mostCommonGap(pieces: readonly Piece[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { gapBehind } of pieces) counts.set(gapBehind, (counts.get(gapBehind) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0];
}
