import { diagnose, type Diagnostic } from '../../report/diagnostic';
import type { Step } from '../draft';
import type { Piece, TextPiece } from '../pieces';
import { joinTexts } from '../plain';
import { runsOn } from './running';

/** Joins paragraphs that an empty line broke in the middle of a sentence. */
export const joinBroken: Step = ({ pieces }) => {
  const joined: Piece[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && piece.kind === 'text' && runsOn(last, piece, pieces[index + 1])) {
      diagnostics.push(
        diagnose('paragraph-joined', piece.place, {
          end: last.plain.text.slice(-30),
          start: piece.plain.text.slice(0, 30),
        }),
      );
      joined[joined.length - 1] = join(last, piece);
    } else joined.push(piece);
  }
  return { pieces: joined, diagnostics };
};

function join(one: TextPiece, other: TextPiece): TextPiece {
  const gap = /^[,;]/.test(other.plain.text) ? '' : ' ';
  return {
    ...one,
    nodes: [...one.nodes, { type: 'text', value: gap }, ...other.nodes],
    plain: joinTexts([one.plain, other.plain], gap),
    gapBehind: other.gapBehind,
  };
}
