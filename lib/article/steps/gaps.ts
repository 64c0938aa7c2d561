import type { Piece } from '../pieces';
import { wordCount } from '../../language/text';

/** Paragraphs of fewer words may be cells, labels and items, which tell nothing of how prose is spaced. */
const prose = 12;

/** The empty lines that most paragraphs of prose have behind them; of all pieces, where there is no prose. */
export function usualGap(pieces: readonly Piece[]): number {
  const followed = pieces.slice(0, -1);
  const paragraphs = followed.filter(
    (piece, index) =>
      piece.kind === 'text' &&
      wordCount(piece.plain.text) >= prose &&
      pieces[index + 1]?.kind === 'text' &&
      // What stands behind an image may be its caption, set apart.
      pieces[index - 1]?.kind !== 'image',
  );
  return mostCommonGap(paragraphs) ?? mostCommonGap(followed) ?? 1;
}

/** The smaller one of two that are as common. */
function mostCommonGap(pieces: readonly Piece[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { gapBehind } of pieces) counts.set(gapBehind, (counts.get(gapBehind) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0];
}
