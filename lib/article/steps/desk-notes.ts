import { fold, wordCount } from '../../language/text';
import { diagnose } from '../../report/diagnostic';
import type { Step } from '../draft';
import type { Piece, TextPiece } from '../pieces';
import { deskNote } from '../words/desk-notes';

/** Maximum length of a note, in words. */
const LONGEST = 50;

/** Drops paragraphs, wherever they are, that are addressed to those who edit or lay out the text. */
export const dropDeskNotes: Step = ({ pieces }) => {
  const notes = pieces.filter(isDeskNote);
  const dropped = new Set<Piece>(notes);
  return {
    pieces: pieces.filter((piece) => !dropped.has(piece)),
    diagnostics: notes.map(({ place, plain }) =>
      diagnose('message-dropped', place, { words: plain.text.slice(0, 60) }),
    ),
  };
};

function isDeskNote(piece: Piece): piece is TextPiece {
  if (piece.kind !== 'text') return false;
  const { text } = piece.plain;
  const isAddressed = /:|^\W*(?:todo|fixme)\b/i.test(text) && wordCount(text) <= LONGEST;
  return isAddressed && deskNote.test(fold(text));
}
