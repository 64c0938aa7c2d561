import { hasAtMost } from '../../language/text';
import type { Markdown } from '../../markdown/markdown';
import { diagnose } from '../../report/diagnostic';
import type { Step } from '../draft';
import { isProse } from '../page/furniture';
import { lineOf, type BlockPiece, type Piece } from '../pieces';
import { isDraftName, readState } from '../state/state-keys';
import { bracketedMark, capitalMark, draftLine, draftNote, markBehind } from '../words/draft-marks';
import { deskNoteWords } from './desk-notes';

/** How many pieces may be above such a line. */
const reach = 8;

/** Maximum length of such a line or title, in words. */
const longest = 24;

/** How many pieces at the end may be such a line. */
const reachBelow = 2;

/**
 * Holds an article back as a draft if a line or quotation above or below its text, its title, a tag at its top or a note to
 * colleagues says that it is not ready. Readers do not see the line.
 */
export const readDraftMark: Step = ({ pieces, release, frontMatter: { title = '' }, keyPlace, textOf }) => {
  const lineAt = (piece: Piece): Line => ({
    piece,
    text: isTable(piece) ? textOf(piece.node).text : lineOf(piece, textOf),
  });
  const head = pieces.slice(0, reach).map(lineAt);
  const body = head.findIndex((each) => isProse(each.piece) && !isDraftLine(each));
  const above = body < 0 ? head : head.slice(0, body);
  const below = pieces.slice(Math.max(above.length, pieces.length - reachBelow)).map(lineAt);
  const line = above.find(isDraftLine) ?? below.find(isDraftNote);
  const marked =
    line ??
    [...messagesAbove(head), ...pieces.flatMap(deskNoteAt)].find(({ text }) =>
      clausesOf(text).some(isNote),
    ) ??
    above.flatMap(({ piece }) => tasksIn(piece, textOf)).find(isHolding) ??
    above.flatMap(({ piece }) => codeLines(piece)).find(({ text }) => holdsAsKey(text)) ??
    above.find(({ text }) => isMarked(text)) ??
    [...above, ...below].find(({ text }) => isDraftTagged(text));
  if (marked === undefined && !isMarked(title)) return {};
  return {
    pieces: pieces.filter((piece) => piece !== line?.piece),
    release: { ...release, draft: true },
    diagnostics: [
      diagnose('draft-marked', marked?.piece.place ?? keyPlace('title'), { words: marked?.text ?? title }),
    ],
  };
};

interface Line {
  piece: Piece;
  text: string;
}

/** A table of one cell is a frame around a line. */
const isTable = (piece: Piece): piece is BlockPiece => piece.kind === 'block' && piece.node.type === 'table';

/** Where a clause ends: “nhờ BBT duyệt. Chưa đăng vội ạ.” */
const clauseEnd = /[,;.!]\s+|\s[–-]\s/u;

/** The clauses of a note, each of which may say that the text is not ready. */
export const clausesOf = (text: string): string[] => text.split(clauseEnd);

/** Whether a note to colleagues says that the text is not ready. */
export const isNote = (text: string): boolean =>
  text.split(/\s(?=(?:trạng thái|tình trạng|status)\s*:)/iu).some((part) => draftNote.test(part));

const isDraftNote = ({ piece, text }: Line): boolean =>
  piece.kind !== 'heading' && isShort(text) && isNote(text);

/** Short paragraphs above the headline, which are for the newsroom. */
function messagesAbove(head: readonly Line[]): Line[] {
  const headline = head.findIndex(({ piece }) => piece.kind === 'heading' && piece.level === 1);
  return head.slice(0, Math.max(0, headline)).filter(({ text }) => isShort(text));
}

function deskNoteAt(piece: Piece): Line[] {
  const text = deskNoteWords(piece);
  return text === null ? [] : [{ piece, text }];
}

/** The lines of a listing, which may hold keys: “status: draft”. */
function codeLines(piece: Piece): Line[] {
  if (piece.kind !== 'block' || piece.node.type !== 'code') return [];
  return piece.node.value.split('\n').map((text) => ({ piece, text }));
}

function holdsAsKey(line: string): boolean {
  const [, key, value] = /^\s*([^:=]{1,40}?)\s*[:=]\s*(\S.*)$/.exec(line) ?? [];
  return key !== undefined && readState(key, value)?.kind === 'held';
}

/** A heading may be about what a note to colleagues asks for. */
function isDraftLine(line: Line): boolean {
  return isShort(line.text) && (draftLine.test(line.text) || isDraftNote(line));
}

interface Task extends Line {
  checked: boolean;
}

/** The items of a list of tasks: “[ ] Đã duyệt”. */
function tasksIn(piece: Piece, textOf: Markdown['textOf']): Task[] {
  if (piece.kind !== 'block' || piece.node.type !== 'list') return [];
  return piece.node.children.flatMap((item) =>
    typeof item.checked === 'boolean' ? [{ piece, text: textOf(item).text, checked: item.checked }] : [],
  );
}

const isHolding = ({ text, checked }: Task): boolean =>
  isShort(text) && readState(text.replace(/^[☐☑]\s*/, ''), checked)?.kind === 'held';

const isMarked = (title: string): boolean =>
  isShort(title) && [draftLine, bracketedMark, capitalMark, markBehind].some((mark) => mark.test(title));

/** A line of tags for note-taking programs: “#nháp #xã”. */
function isDraftTagged(line: string): boolean {
  const tags = line.split(' ');
  return tags.every((tag) => tag.startsWith('#')) && tags.some(isDraftName);
}

const isShort = (text: string): boolean => hasAtMost(text, longest);
