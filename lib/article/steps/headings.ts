import { diagnose, type Diagnostic } from '../../report/diagnostic';
import type { Step } from '../draft';
import { partCredit } from '../credit';
import type { HeadingPiece, Piece, TextPiece } from '../pieces';
import { wordsOf } from '../text';
import { endsSentence, interviewer, leadsToList, rowLabel } from '../words/headings';

/** A bold paragraph of more words is emphasis, not a heading. */
const longest = 22;

/** Makes headings of the bold-only paragraphs that act as one. */
export const inferHeadings: Step = ({ pieces }) => {
  const diagnostics: Diagnostic[] = [];
  const interview = pieces.filter((piece) => isBold(piece) && piece.plain.text.endsWith('?')).length > 1;
  let level = 2;
  const made = pieces.map((piece, index): Piece => {
    if (piece.kind === 'heading') level = Math.min(piece.level + 1, 6);
    if (!isBold(piece) || !actsAsHeading(piece, pieces.slice(index + 1, index + 3), interview)) return piece;
    diagnostics.push(diagnose('heading-inferred', piece.place, { heading: piece.plain.text }));
    return asHeading(piece, level);
  });
  return { pieces: made, diagnostics };
};

function actsAsHeading({ plain, glued }: TextPiece, behind: Piece[], interview: boolean): boolean {
  const { text } = plain;
  if (glued || wordsOf(text).length > longest || !/\p{L}{2}/u.test(text)) return false;
  if (endsSentence.test(text) || rowLabel.test(text) || leadsToList.test(text)) return false;
  if (interviewer.test(text) || (interview && text.endsWith('?')) || partCredit(plain).credit !== null)
    return false;
  return hasBody(behind);
}

/** Whether body text stands behind: another bold line at once means cells of a lost table, or a form's labels. */
function hasBody([next, nextButOne]: Piece[]): boolean {
  if (next === undefined) return false;
  if (next.kind === 'block') return true;
  if (next.kind === 'figure') return nextButOne !== undefined;
  return next.kind === 'text' && !isBold(next);
}

function isBold(piece: Piece): piece is TextPiece {
  return piece.kind === 'text' && piece.style === 'bold';
}

function asHeading({ plain, nodes, place, gapBefore, gapBehind }: TextPiece, level: number): HeadingPiece {
  return { kind: 'heading', level, plain, nodes, place, gapBefore, gapBehind };
}
