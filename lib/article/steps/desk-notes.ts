import { memoise } from '../../base/memoise';
import { fold, hasAtMost, wordCount } from '../../language/text';
import { diagnose, type Diagnostic } from '../../report/diagnostic';
import type { Step } from '../draft';
import type { Piece, TextPiece } from '../pieces';
import type { Prose } from '../prose/prose';
import { closes, handsOver, offers, speaksAsAssistant } from '../words/assistants';
import { deskNote, deskRequest, pendingInSquare, pendingNote } from '../words/desk-notes';

/** Maximum length of a note, in words. */
const LONGEST = 50;

/** How many pieces at either end may be what a writing assistant says around its text. */
const REACH = 3;

/**
 * Drops paragraphs, wherever they are, that are addressed to those who edit or lay out the text; and what a writing
 * assistant says to whom it wrote for, above and below the text.
 */
export const dropDeskNotes: Step = ({ pieces }) => {
  const first = pieces.findIndex((piece) => piece.kind === 'heading' && piece.level === 1);
  const top = Math.max(REACH, first);
  const above = pieces.slice(0, top).filter((piece) => says(piece, [handsOver]));
  const isOfAssistant = (piece: Piece, index: number): piece is TextPiece =>
    above.includes(piece) ||
    (index >= pieces.length - REACH && says(piece, above.length > 0 ? [offers, closes] : [offers]));
  const notes = pieces.filter(
    (piece, index): piece is TextPiece => deskNoteWords(piece) !== null || isOfAssistant(piece, index),
  );
  const dropped = new Set<Piece>(notes);
  return {
    pieces: pieces.filter((piece) => !dropped.has(piece)),
    diagnostics: notes.map(({ place, plain }) =>
      diagnose('message-dropped', place, { words: plain.text.slice(0, SHOWN) }),
    ),
  };
};

/** Whether a short paragraph has one of these beginnings; compared after folding. */
function says(piece: Piece, beginnings: readonly RegExp[]): boolean {
  if (piece.kind !== 'text' || wordCount(piece.plain.text) > LONGEST) return false;
  const words = fold(piece.plain.text);
  return beginnings.some((beginning) => beginning.test(words));
}

/** What a paragraph says to colleagues, without “Ghi chú cho BTV:”; null if it is none of theirs. */
export function deskNoteWords(piece: Piece): string | null {
  return piece.kind === 'text' ? noteIn(piece.plain.text).words : null;
}

// Two steps ask about the same paragraphs.
const noteIn = memoise((text: string): { words: string | null } => ({ words: readNote(text) }), 500, 600);

function readNote(text: string): string | null {
  const isInBrackets = /^[([].*[)\]]$/s.test(text);
  if (isInBrackets && hasAtMost(text, LONGEST) && deskRequest.test(fold(text))) return text;
  return opensNote.test(text) && hasAtMost(text, LONGEST) && deskNote.test(fold(text))
    ? text.replace(/^[^:]{0,60}:\s*/, '')
    : null;
}

/** A fast test for notes before the text is folded: how their first words begin, and a colon behind them. */
const opensNote = /^[^\p{L}]*(?:[gln][^:]*:|todo|fixme)/iu;

/** The same for what an assistant says of itself. */
const mayBeOfAssistant = /ngôn ngữ|trợ lý|\bAI\b|knowledge/u;

/** How much of a paragraph is in its diagnostic, in letters. */
const SHOWN = 60;

const BRACKETS = /\[([^[\]]{1,80})\]|\(([^()]{1,80})\)|\bTK(?:TK)+\b|\bTODO:/g;

/** Reports notes inside the text of a page: they stay, since only an editor can tell what belongs in their place. */
export function findPendingNotes(prose: readonly Prose[]): Diagnostic[] {
  return prose.flatMap((run) => [
    ...[...run.text.matchAll(BRACKETS)]
      .filter(([, square, round]) => isPending(square, round))
      .map(({ 0: words, index }) => diagnose('note-in-text', run.at(index), { words })),
    ...(mayBeOfAssistant.test(run.text) && speaksAsAssistant.test(fold(run.text))
      ? [diagnose('note-in-text', run.at(0), { words: run.text.slice(0, SHOWN) })]
      : []),
  ]);
}

function isPending(square: string | undefined, round: string | undefined): boolean {
  const words = square ?? round;
  if (words === undefined) return true;
  if (pendingNote.test(fold(words)) || /^\s*[?]{2,}\s*$/.test(words)) return true;
  return square !== undefined && (/[?]\s*$/.test(square) || pendingInSquare.test(fold(square)));
}
