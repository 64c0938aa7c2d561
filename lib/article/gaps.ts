import type { Piece } from './pieces';
import { wordsOf } from './text';

/** Paragraphs of fewer words may be cells, labels and items, which tell nothing of how prose is spaced. */
const prose = 12;

/** The empty lines that most paragraphs of prose have behind them; 1 where there is no prose. */
export function usualGap(pieces: readonly Piece[]): number {
  const counts = new Map<number, number>();
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (piece.kind !== 'text' || next?.kind !== 'text' || wordsOf(piece.plain.text).length < prose) continue;
    counts.set(piece.gapBehind, (counts.get(piece.gapBehind) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? 1;
}
