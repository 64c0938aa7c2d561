import { wordCount } from '../../language/text';
import { isLine, type Piece } from '../pieces';
import { openings } from '../words/agencies';
import { machineSummary } from '../words/furniture';

/** Maximum length of its label and of a sentence of it, in words, and how many sentences it has. */
const LONGEST = { label: 6, sentence: 30, sentences: 5 };

/** Whether a piece is the label of a summary that a machine wrote above the text, or a sentence below that label. */
export function isOfMachineSummary(pieces: readonly Piece[], index: number): boolean {
  for (let at = index; at >= Math.max(0, index - LONGEST.sentences); at -= 1) {
    const piece = pieces[at];
    if (isSummaryLabel(piece)) return true;
    if (piece === undefined || !isShortSentence(piece)) return false;
  }
  return false;
}

function isSummaryLabel(piece: Piece | undefined): boolean {
  if (!isLine(piece)) return false;
  const { text } = piece.plain;
  return wordCount(text) <= LONGEST.label && machineSummary.test(text);
}

/** A sentence or an item, but no paragraph that begins as news do. */
function isShortSentence(piece: Piece): boolean {
  if (piece.kind === 'block') return piece.node.type === 'list';
  if (piece.kind !== 'text') return false;
  const { text } = piece.plain;
  return (
    wordCount(text) <= LONGEST.sentence && /[.!?]$/.test(text) && !openings.some((each) => each.test(text))
  );
}
