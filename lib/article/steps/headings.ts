import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { partCredit } from '../credit';
import type { Step } from '../draft';
import { isProse } from '../page/furniture';
import { hasPhone } from '../page/lines/labels';
import { hasMotto, isLetterLine } from '../page/letter';
import { LEAST_SENTENCE } from './first-paragraph';
import { usualGap } from './gaps';
import { headsInLists } from './numbered-items';
import type { HeadingPiece, Piece, TextPiece } from '../pieces';
import { wordCount } from '../../language/text';
import {
  endsSentence,
  formLabel,
  interviewer,
  itemMark,
  leadsToList,
  numbering,
  signedBelow,
} from '../words/headings';
import { sentenceEnd } from '../words/running';

/** Maximum length of a heading, in words; a longer bold paragraph is emphasis. */
const longest = 22;

/** Minimum length of body text, in words; anything shorter after a bold line is a cell or a label. */
const shortestBody = 4;

/** The number of a part, alone above its text: “II.”. */
const partNumber = /^(?:[IVX]{1,5}|[1-9]\d?)[.)]?$/;

/** Turns paragraphs that are bold or in capitals only, and lists of one item, into headings where they act as such. */
export const inferHeadings: Step = ({ pieces, teaser, frontMatter, textOf }) => {
  const diagnostics: Diagnostic[] = [];
  const gap = usualGap(pieces);
  const interview = pieces.filter((piece) => isBold(piece) && piece.plain.text.endsWith('?')).length > 1;
  const heads = headsInLists(pieces, textOf);
  const parts = partNumbers(pieces);
  let level = 2;
  const made = pieces.map((piece, index): Piece => {
    if (piece.kind === 'heading') level = Math.min(piece.level + 1, 6);
    const head = heads.get(piece);
    if (head !== undefined) {
      diagnostics.push(diagnose('heading-inferred', piece.place, { heading: head.plain.text }));
      return { ...head, level };
    }
    if (piece.kind !== 'text' || !(looksLikeHeading(piece, interview) || parts.has(piece))) return piece;
    const [before, next] = [pieces[index - 1], pieces[index + 1]];
    const mayBeLede = teaser === null && frontMatter.lede === undefined;
    if (isInSentence(before, next) || (mayBeLede && isStandfirst(piece, pieces.slice(0, index))))
      return piece;
    const isApart = isBold(piece)
      ? isBodyOf(piece, next) && !isCell(piece, before, gap)
      : isLineOfCapitals(piece) && isInText(before) && isProse(next);
    if (!isApart) return piece;
    diagnostics.push(diagnose('heading-inferred', piece.place, { heading: piece.plain.text }));
    return asHeading(piece, level);
  });
  return { pieces: made, diagnostics };
};

/** Whether a long line in bold is above all else, as a standfirst without a full stop is. */
function isStandfirst({ plain: { text } }: TextPiece, above: readonly Piece[]): boolean {
  return wordCount(text) >= LEAST_SENTENCE && numbering(text) === null && !above.some(isText);
}

function isText(piece: Piece): boolean {
  return piece.kind !== 'image' && piece.kind !== 'figure';
}

/** Whether a line is in the middle of a sentence: “… cha chúng tôi là / **Cụ A** / về nơi an nghỉ”. */
function isInSentence(before: Piece | undefined, next: Piece | undefined): boolean {
  if (before?.kind !== 'text' || next?.kind !== 'text') return false;
  return /[\p{Ll},]$/u.test(before.plain.text) && /^\p{Ll}{2}/u.test(next.plain.text);
}

/** The numbers in bold, each alone above its part of the text; one alone may be an item's. */
function partNumbers(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const found = pieces.filter((piece, index) => {
    if (!isBold(piece) || !partNumber.test(piece.plain.text)) return false;
    const below = pieces[index + 1];
    return isProse(below) && below.style !== 'bold' && /^[\p{Lu}“"]/u.test(below.plain.text);
  });
  return new Set(found.length > 1 ? found : []);
}

function looksLikeHeading({ plain, style, glued }: TextPiece, interview: boolean): boolean {
  const { text } = plain;
  // “Từ một bức thư cũ…”, set as a heading, leads on to its text.
  const ended = style === 'bold' ? text.replace(/(?<=\s\S+\s.*\p{L})(?:…|\.{3})$/u, '') : text;
  if (glued || wordCount(text) > longest || !/\p{L}{2}/u.test(text) || hasMotto(text)) return false;
  if (
    hasPhone(text) ||
    endsSentence.test(ended) ||
    formLabel.test(text) ||
    itemMark.test(text) ||
    leadsToList.test(text)
  )
    return false;
  return !(interviewer.test(text) || (interview && text.endsWith('?')) || partCredit(plain).credit !== null);
}

/** Whether the piece after a bold line is body text under it. */
function isBodyOf({ plain }: TextPiece, next: Piece | undefined): boolean {
  if (next === undefined) return false;
  const number = numbering(plain.text);
  if (next.kind === 'heading') return number !== null && numbering(next.plain.text) !== number;
  if (next.kind !== 'text') return true;
  const { text } = next.plain;
  if (signedBelow.test(text)) return false;
  if (isQuestion(next) && !plain.text.endsWith('?')) return true;
  if (number !== null) return !isBold(next) || numbering(text) !== number || isPartOf(text, plain.text);
  if (isBold(next)) return isCapitals(plain.text) && numbering(text) === 'word';
  return isCapitals(plain.text) || itemMark.test(text) || wordCount(text) >= shortestBody;
}

/** Whether a line has the number of a part of the other: “2.1.” below “2.”, or a “1.” with which its own parts start. */
function isPartOf(part: string, whole: string): boolean {
  const [number = ''] = /^\d+(?:\.\d+)*/.exec(whole) ?? [];
  if (number === '') return false;
  const isBelow = part.startsWith(`${number}.`) && /\d/.test(part.charAt(number.length + 1));
  return isBelow || (number !== '1' && /^1[.)] ?\D/.test(part));
}

/** A bold question of an interview. */
function isQuestion(piece: Piece): boolean {
  return isBold(piece) && (interviewer.test(piece.plain.text) || piece.plain.text.endsWith('?'));
}

/** A cell of a lost table, close to the bold one before it; or only a line of the previous paragraph. */
function isCell(piece: TextPiece, before: Piece | undefined, gap: number): boolean {
  // A line of a paragraph, not a paragraph.
  if (before?.kind === 'text' && piece.gapBefore === 0 && gap > 0) return true;
  if (before === undefined || !isBold(before) || isSentence(before) || isCapitals(piece.plain.text))
    return false;
  // “ĐIỀU KHOẢN THI HÀNH”, and below it “Điều 77. Hiệu lực”.
  if (isCapitals(before.plain.text) && numbering(piece.plain.text) === 'word') return false;
  return piece.gapBefore <= gap && numbering(before.plain.text) === null;
}

function isSentence({ plain: { text } }: TextPiece): boolean {
  return sentenceEnd.test(text);
}

/** “KẾT QUẢ BƯỚC ĐẦU”, in a paragraph of its own; “MST: 0106235693” is none. */
function isLineOfCapitals({ plain: { text }, gapBefore }: TextPiece): boolean {
  return gapBefore > 0 && isCapitals(text) && (text.match(/\p{L}{2,}/gu) ?? []).length > 1;
}

/** Whether what follows is in the middle of the text, not among the lines of a letterhead. */
function isInText(before: Piece | undefined): boolean {
  return (
    before !== undefined && (before.kind !== 'text' || (isProse(before) && !isLetterLine(before.plain.text)))
  );
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && wordCount(text) > 1;
}

function isBold(piece: Piece): piece is TextPiece {
  return piece.kind === 'text' && piece.style === 'bold';
}

function asHeading({ plain, nodes, place, gapBefore, gapBehind }: TextPiece, level: number): HeadingPiece {
  return { kind: 'heading', level, plain, nodes, place, gapBefore, gapBehind };
}
