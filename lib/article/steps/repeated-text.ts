import { fold } from '../../language/text';
import { diagnose } from '../../report/diagnostic';
import type { Step } from '../draft';
import { isProse, wordsIn } from '../page/furniture';
import { isLine, type Piece } from '../pieces';

/** How many pieces at the end repeat the beginning, at least: verses and refrains are shorter. */
const FEWEST = 3;

/** Drops the text where a file has it twice, one below the other, as when somebody pastes it again. */
export const dropRepeatedText: Step = ({ pieces, textOf }) => {
  const keys = pieces.map(keyOf);
  const half = Math.ceil(keys.length / 2);
  // A line at the end of the beginning may be missing below.
  const from = [half, half + 1].find((index) => repeats(keys, index)) ?? keys.length;
  const repeated = pieces.slice(from);
  if (!repeated.some(isProse)) return {};
  return {
    pieces: pieces.slice(0, from),
    diagnostics: repeated.flatMap((piece) => {
      const words = wordsIn(piece, textOf);
      return words === '' ? [] : [diagnose('junk-dropped', piece.place, { words })];
    }),
  };

  function keyOf(piece: Piece): string {
    return piece.kind === 'image'
      ? piece.src
      : `${isLine(piece) ? '' : piece.kind} ${fold(wordsIn(piece, textOf))}`;
  }
};

/** Whether all from an index on says what the beginning says, in its order. */
function repeats(keys: readonly string[], from: number): boolean {
  return keys.length - from >= FEWEST && keys.slice(from).every((key, index) => key === keys[index]);
}
