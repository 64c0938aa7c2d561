import { fold } from '../../language/text';
import type { Markdown } from '../../markdown/markdown';
import { diagnose } from '../../report/diagnostic';
import type { Step } from '../draft';
import { isProse, wordsIn } from '../page/furniture';
import { isLine, type Piece } from '../pieces';

/** How many pieces at the end repeat the beginning, at least: verses and refrains are shorter. */
const FEWEST = 3;

/** Drops the text where a file has it twice, one below the other, as when somebody pastes it again. */
export const dropRepeatedText: Step = ({ pieces, textOf }) => {
  const half = Math.ceil(pieces.length / 2);
  // A line at the end of the beginning may be missing below.
  const from = [half, half + 1].find((index) => repeats(pieces, index, textOf)) ?? pieces.length;
  const repeated = pieces.slice(from);
  if (!repeated.some(isProse)) return {};
  return {
    pieces: pieces.slice(0, from),
    diagnostics: repeated.flatMap((piece) => {
      const words = wordsIn(piece, textOf);
      return words === '' ? [] : [diagnose('junk-dropped', piece.place, { words })];
    }),
  };
};

/** Whether all from an index on says what the beginning says, in its order. */
function repeats(pieces: readonly Piece[], from: number, textOf: Markdown['textOf']): boolean {
  return (
    pieces.length - from >= FEWEST &&
    pieces.slice(from).every((piece, index) => isSame(piece, pieces[index], textOf))
  );
}

function isSame(one: Piece, other: Piece | undefined, textOf: Markdown['textOf']): boolean {
  if (other === undefined || (one.kind !== other.kind && !(isLine(one) && isLine(other)))) return false;
  if (one.kind === 'image' || other.kind === 'image')
    return one.kind === 'image' && other.kind === 'image' && one.src === other.src;
  return fold(wordsIn(one, textOf)) === fold(wordsIn(other, textOf));
}
