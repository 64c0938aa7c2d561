import { readByline } from '../byline/byline';
import { isPictureLabel, partCredit } from '../credit';
import { isEmbed } from '../page/embed';
import { headsProgramme } from '../page/event';
import { isProse } from '../page/furniture';
import { isLetterLine } from '../page/letter';
import { isNamedPolitely } from '../person';
import { isLine, type HeadingPiece, type LinePiece, type Piece, type TextPiece } from '../pieces';
import { linesOf, writtenIn } from '../runs';
import { wordCount } from '../../language/text';
import { interviewer } from '../words/headings';
import { decider } from '../words/letterhead';
import { addressed, correctionNote, originNote } from '../words/markers';
import { labelledLine, sentenceEnd } from '../words/running';
import { isStanza, opensWithLabel } from '../written-lines';

/** A paragraph with this many words is a sentence, even without a full stop. */
export const LEAST_SENTENCE = 12;

/** How many paragraphs make a text. */
const LEAST_TEXT = 3;

/** How many lines may be above a standfirst that is not in bold, and how many if each is a label of a few words. */
const ABOVE = { lines: 1, labels: 2 };

/** Maximum length of the label of a summary above the text, in words. */
const LONGEST_LABEL = 3;

/**
 * The first paragraph above any heading or table that is a sentence, not a label or the caption of a lost picture; or the
 * sentence that some pages set as a heading above everything else.
 */
export function firstParagraph(pieces: readonly Piece[]): LinePiece | undefined {
  const [first] = pieces.filter(({ kind }) => kind !== 'figure');
  if (first?.kind === 'heading' && (isStandfirst(first) || isSubtitle(first, pieces))) return first;
  const end = pieces.findIndex(
    (piece, index) =>
      piece.kind === 'heading' ||
      isTable(piece) ||
      isListOfAll(pieces, index) ||
      headsProgramme(piece, pieces[index + 1]) ||
      introducesList(piece, pieces[index + 1]) ||
      isLetter(piece),
  );
  const above = end < 0 ? pieces : pieces.slice(0, end);
  const paragraphs = above
    .filter((piece) => piece.kind === 'text')
    .filter(({ plain: { text } }) => !isPictureLabel(text) && !isLetterLine(text) && !isOrigin(text))
    .filter(({ plain: { text } }) => !correctionNote.test(text) && !addressed.test(text))
    .filter(
      (piece) =>
        !isEmbed(piece) && !isForm(piece) && !(isInCapitals(piece) && decider.test(piece.plain.text)),
    );
  // A question at the top opens an interview that has no standfirst.
  if (paragraphs[0] !== undefined && isQuestion(paragraphs[0]) && pieces.filter(isQuestion).length > 1)
    return undefined;
  // A poem has no standfirst, and what is below its first stanza does not come before it.
  const verses = paragraphs.find((piece) => isStanza(piece.nodes));
  const aboveVerses = paragraphs.slice(0, verses === undefined ? 0 : paragraphs.indexOf(verses));
  if (verses !== undefined && aboveVerses.length <= ABOVE.lines && !aboveVerses.some(isSentence))
    return undefined;
  if (areParted(paragraphs)) return undefined;
  const at = paragraphs.findIndex(isSentence);
  const found = at < 0 ? paragraphs.slice(0, 1).find(isLedeLine) : paragraphs[at];
  // A sentence below several lines, as of a price list or an obituary, does not come before them.
  const areLabels = paragraphs
    .slice(0, Math.max(0, at))
    .every(({ plain: { text } }) => wordCount(text) <= LEAST_SENTENCE / 2 && !text.includes(':'));
  if (at > (areLabels ? ABOVE.labels : ABOVE.lines) && found?.style !== 'bold') return undefined;
  // “Kính gửi bạn đọc,” cannot stand below what it introduces.
  const isIntroduced = above.some((piece, index) => above[index + 1] === found && leadsOn(piece));
  return isIntroduced ? undefined : found;
}

/**
 * Whether a list is what the article says, with hardly more than a line below it; below a label or above a text it may be its key
 * points.
 */
function isListOfAll(pieces: readonly Piece[], index: number): boolean {
  const [label, list] = [pieces[index - 1], pieces[index]];
  if (list?.kind !== 'block' || list.node.type !== 'list' || list.node.children.length < 2) return false;
  const isLabelled = isLine(label) && label.plain.text.endsWith(':');
  return !isLabelled && pieces.slice(index + 1).filter((other) => isProse(other)).length < LEAST_TEXT;
}

/** A table begins what the article is about; a paragraph behind it is no standfirst. A letterhead has at most two rows. */
function isTable(piece: Piece): boolean {
  return piece.kind === 'block' && piece.node.type === 'table' && piece.node.children.length > 2;
}

/** Whether short lines part a text from its beginning on: “5 giờ”, a paragraph, “6 giờ”, a paragraph. */
function areParted(paragraphs: readonly TextPiece[]): boolean {
  const parting = paragraphs.map((line, index) => {
    const below = paragraphs[index + 1];
    return (
      !isSentence(line) &&
      wordCount(line.plain.text) < LEAST_SENTENCE / 2 &&
      below !== undefined &&
      isSentence(below)
    );
  });
  return parting[0] === true && parting.filter(Boolean).length > 1;
}

/** Whether a line that is no sentence may be the standfirst. */
function isLedeLine(line: TextPiece): boolean {
  const { text } = line.plain;
  return !isInCapitals(line) && isOneLine(line) && !text.endsWith(':') && !labelledLine.test(text);
}

/** Several lines, each with a label: “Khách mời: A”, “Vị trí: Phóng viên”. */
function isForm({ nodes }: TextPiece): boolean {
  const lines = linesOf(nodes).map((line) => writtenIn(line).trim());
  return lines.length > 1 && lines.every((line) => labelledLine.test(line) && !sentenceEnd.test(line));
}

/** Whether a paragraph is one line; short lines below each other are verses, or a label and what is below it. */
function isOneLine({ nodes }: TextPiece): boolean {
  return linesOf(nodes).length === 1;
}

/** Whether a line is set in capitals, as the office above a decision is. */
function isInCapitals({ plain: { text } }: TextPiece): boolean {
  return text === text.toUpperCase();
}

/** Whether a line belongs to what is below it: it ends openly, or names whom the text below is about. */
function leadsOn(piece: Piece): boolean {
  if (piece.kind !== 'text') return false;
  const { text } = piece.plain;
  return (
    /[,:]$/.test(text) ||
    addressed.test(text) ||
    readByline(text, true)?.authors.some(isNamedPolitely) === true
  );
}

/** “Thí sinh cần chuẩn bị:” above its list, with which the text has begun; “Điểm chính:” is only a label. */
function introducesList(piece: Piece, below: Piece | undefined): boolean {
  if (piece.kind !== 'text' || below?.kind !== 'block') return false;
  return piece.plain.text.endsWith(':') && wordCount(piece.plain.text) > LONGEST_LABEL;
}

/** A letter that begins on the line below its greeting: “Kính gửi tòa soạn,”. */
function isLetter(piece: Piece): boolean {
  const [greeting, ...others] = piece.kind === 'text' ? linesOf(piece.nodes) : [];
  return greeting !== undefined && others.length > 0 && addressed.test(writtenIn(greeting).trim());
}

/** A line that only says where the text comes from. */
function isOrigin(text: string): boolean {
  return originNote.test(text) && wordCount(text) <= 2 * LEAST_SENTENCE;
}

/** A question set in bold or with the interviewer's name, as in an interview. */
function isQuestion(piece: Piece): boolean {
  if (piece.kind !== 'text') return false;
  const { text } = piece.plain;
  return text.endsWith('?') && (piece.style === 'bold' || interviewer.test(text));
}

function isStandfirst({ plain: { text } }: HeadingPiece): boolean {
  const length = wordCount(text);
  return length >= 2 * LEAST_SENTENCE || (length >= LEAST_SENTENCE && /[.…]$/.test(text));
}

/** Medium's or Substack's subtitle: a heading that skips a level or more and is the only one of its level. */
function isSubtitle(heading: HeadingPiece, pieces: readonly Piece[]): boolean {
  if (heading.level < 3 || wordCount(heading.plain.text) < LEAST_SENTENCE / 2) return false;
  return !pieces.some(
    (piece) => piece !== heading && piece.kind === 'heading' && piece.level >= heading.level,
  );
}

function isSentence({ plain, nodes, style }: TextPiece): boolean {
  const ends = sentenceEnd.test(plain.text);
  // Several lines, none of which is a sentence: the score of a match, the people of a programme.
  const long = ends || linesOf(nodes).some((line) => wordCount(writtenIn(line)) >= LEAST_SENTENCE);
  const isLabelled = !ends && opensWithLabel(nodes) && !/[.!?…]["”’)]*\s/.test(plain.text);
  // Before a dash in bold, a page has lost the name of its paper.
  const isItem = /^[-–+•]/.test(plain.text) && !(style === 'bold' && /^[-–]\s\p{Lu}/u.test(plain.text));
  return long && !isLabelled && !isItem && partCredit(plain).credit === null;
}
