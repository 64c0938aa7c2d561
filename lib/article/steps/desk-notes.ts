import { fold, wordCount } from '../../language/text';
import { diagnose, type Diagnostic } from '../../report/diagnostic';
import type { Step } from '../draft';
import type { Piece, TextPiece } from '../pieces';
import type { Prose } from '../prose/prose';
import { deskNote, pendingInSquare, pendingNote } from '../words/desk-notes';

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

const BRACKETS = /\[([^[\]]{1,80})\]|\(([^()]{1,80})\)|\bTK(?:TK)+\b|\bTODO:/g;

/** Reports notes inside the text of a page: they stay, since only an editor can tell what belongs in their place. */
export function findPendingNotes(prose: readonly Prose[]): Diagnostic[] {
  return prose.flatMap((run) =>
    [...run.text.matchAll(BRACKETS)]
      .filter(([, square, round]) => isPending(square, round))
      .map(({ 0: words, index }) => diagnose('note-in-text', run.at(index), { words })),
  );
}

function isPending(square: string | undefined, round: string | undefined): boolean {
  const words = square ?? round;
  if (words === undefined) return true;
  if (pendingNote.test(fold(words)) || /^\s*[?]{2,}\s*$/.test(words)) return true;
  return square !== undefined && (/[?]\s*$/.test(square) || pendingInSquare.test(fold(square)));
}
