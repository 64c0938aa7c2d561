import type { ListItem, PhrasingContent } from 'mdast';
import type { Markdown } from '../../markdown/markdown';
import { isMarkedByline, readByline } from '../byline/byline';
import type { Step } from '../draft';
import { isCounter } from '../page/counter';
import { datesAlone } from '../page/date';
import { describesWork, opensWithHour, saysWhere } from '../page/event';
import { isProse } from '../page/furniture';
import {
  isButtonOrLabel,
  isCommentLabel,
  isEndLine,
  isRelatedLabel,
  isWidget,
} from '../page/lines/end-lines';
import { readPageLine } from '../page/line';
import { isTagRow } from '../page/lines/labels';
import { isWholePage } from '../page/whole-page';
import { looksLikeName } from '../person';
import { wordCount } from '../../language/text';
import type { BlockPiece, LinePiece, Piece, TextPiece } from '../pieces';
import { joinLines, linesOf, trimmed } from '../runs';
import { textPiece } from '../text-piece';
import { newsOpeners } from '../words/agencies';
import { tagLabel } from '../words/furniture';
import { release } from '../words/letterhead';
import { sentenceEnd } from '../words/running';
import { areWrapped, splitParagraphs } from '../written-lines';

/** How many pieces at either end may contain a page's furniture. */
const reach = 12;

/** Maximum length of a verse or a line of an address, in letters. */
const VERSE = 40;

const opensNews = new RegExp(`^(?:${newsOpeners})(?!\\p{L})`, 'u');

/** What stands alone between two names. */
const joint = /^(?:and|và|&|,)$/iu;

/** The same at the end of a byline that goes on below. */
const openEnd = /(?:,|\s(?:and|và|&))+$/iu;

/** Minimum length of a line that was wrapped, in words. */
const LEAST_WRAPPED = 6;

/** Which part of a list of buttons may be labels of pages that no table has, and their maximum length in words. */
const OTHERS = 1 / 5;
const LABEL = 3;

/**
 * Splits paragraphs that were copied without empty lines, if one of their lines belongs to the page and not to the
 * writer.
 */
export const partPageLines: Step = ({ pieces, textOf }) => {
  const dated = pieces.filter((piece) => piece.kind === 'heading' && isStampAlone(piece.plain.text));
  const parted = pieces.flatMap((piece, index): Piece[] => {
    if (piece.kind === 'block') {
      const news = pieces.slice(0, index).some(isProse) ? null : newsOf(piece, textOf);
      return news === null ? partList(piece, index, textOf) : [news];
    }
    // A day above each part of a text divides it.
    if (piece === dated[0] && piece.kind === 'heading' && index < reach && dated.length === 1)
      return placed(
        [textPiece(piece.nodes, false, textOf)].filter((line) => line !== null),
        piece,
      );
    if (piece.kind !== 'text') return [piece];
    const atEnd = index < reach || index >= pieces.length - reach;
    const isApart = atEnd ? isPageLine : isWidget;
    const isPicture = pieces[index - 1]?.kind === 'image';
    return partLines(piece, (line) => isApart(line) || (isPicture && isCounter(line)), textOf);
  });
  const lines = linesOfPage(parted, textOf).flat();
  const isPage = isWholePage(lines);
  return { isPage, pieces: isPage ? withNamesJoined(lines, textOf) : parted };
};

/**
 * The pieces as they are if the file is a page that was copied as text: each line was a block of the page. Stanzas and addresses
 * between two paragraphs stay whole.
 */
function linesOfPage(pieces: readonly Piece[], textOf: Markdown['textOf']): Piece[][] {
  const lines = pieces.map((piece) => (piece.kind === 'text' ? eachLine(piece, textOf) : [piece]));
  const [first, last] = [
    lines.findIndex((each) => each.some(isProse)),
    lines.findLastIndex((each) => each.some(isProse)),
  ];
  return lines.map((each, index) => {
    const piece = pieces[index];
    const isInText = index > first && index < last && each.every(isVerse);
    return isInText && piece !== undefined ? [piece] : each;
  });
}

/** The lines of a byline that a page broke at its links, as one: “By A”, “and”, “B”. */
function withNamesJoined(pieces: readonly Piece[], textOf: Markdown['textOf']): Piece[] {
  const joined: Piece[] = [];
  let isOpen = false;
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isJoint = piece.kind === 'text' && joint.test(piece.plain.text);
    const whole: TextPiece | null =
      (isJoint || isOpen) && piece.kind === 'text' && before?.kind === 'text' && isByline(before.plain.text)
        ? textPiece(
            [...before.nodes, { type: 'text', value: spaceBefore(piece) }, ...piece.nodes],
            before.glued,
            textOf,
          )
        : null;
    if (whole === null) joined.push(piece);
    else joined.splice(-1, 1, { ...whole, gapBefore: before?.gapBefore ?? 0, gapBehind: piece.gapBehind });
    isOpen = whole !== null && isJoint;
  }
  return joined;
}

function spaceBefore({ plain: { text } }: TextPiece): string {
  return text === ',' ? '' : ' ';
}

function isVerse(piece: Piece): boolean {
  return piece.kind === 'text' && piece.plain.text.length <= VERSE && !isButtonOrLabel(piece.plain.text);
}

/** The lines of a paragraph, each as a piece, unless a tool wrapped it to a width. */
function eachLine(piece: TextPiece, textOf: Markdown['textOf']): TextPiece[] {
  const parts = withWrappedJoined(linesOf(piece.nodes), textOf);
  if (parts.length === 1) return [piece];
  const lines = parts.map((line) => textPiece(trimmed(line), false, textOf)).filter((line) => line !== null);
  return areWrapped(lines.map(({ plain }) => plain.text)) ? [piece] : placed(lines, piece);
}

/** Lines of which those that begin with a small letter below no end of a sentence are joined to the one above, as in captions. */
function withWrappedJoined(lines: PhrasingContent[][], textOf: Markdown['textOf']): PhrasingContent[][] {
  const joined: PhrasingContent[][] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const [before, text] = [textOf(...(above ?? [])).text, textOf(...line).text];
    const goesOn = /^\p{Ll}/u.test(text) && /[\p{L}\d,]$/u.test(before) && wordCount(before) >= LEAST_WRAPPED;
    if (above === undefined || !goesOn || isPageLine(text)) joined.push(line);
    else joined.splice(-1, 1, joinLines([above, line]));
  }
  return joined;
}

/** Whether a line is only the moment of publication: “21/05/2013 15:26”. */
function isStampAlone(text: string): boolean {
  return datesAlone(text).some(({ isStamp }) => isStamp);
}

/** “- Sáng 26/2, …”: the first paragraph of news that lost its agency, which Markdown reads as a list of one item. */
function newsOf({ node, gapBefore, gapBehind }: BlockPiece, textOf: Markdown['textOf']): TextPiece | null {
  if (node.type !== 'list' || node.ordered === true || node.children.length > 1) return null;
  const [line, ...others] = node.children[0]?.children ?? [];
  if (line?.type !== 'paragraph' || others.length > 0) return null;
  const text = textPiece(line.children, false, textOf);
  const isNews = text !== null && opensNews.test(text.plain.text) && sentenceEnd.test(text.plain.text);
  return isNews ? { ...text, gapBefore, gapBehind } : null;
}

/** A page's date, byline and buttons as a list: each item becomes a line. */
function partList(piece: BlockPiece, index: number, textOf: Markdown['textOf']): Piece[] {
  const { node } = piece;
  if (node.type !== 'list') return [piece];
  const lines = node.children.map(({ children: [first, ...others] }) =>
    first?.type === 'paragraph' && others.every(({ type }) => type === 'list')
      ? textPiece(first.children, false, textOf)
      : null,
  );
  const parts = lines.filter((line) => line !== null);
  if (parts.length < node.children.length) return [piece];
  const dated = index < reach && parts.some(({ plain }) => isDated(plain.text));
  const others = parts.filter(
    ({ plain: { text } }) =>
      !isEndLine(text) &&
      !tagLabel.test(text) &&
      !isByline(text) &&
      !(dated && readPageLine(text, false) !== null),
  );
  const ofPage =
    others.length <= parts.length * OTHERS && others.every(({ plain }) => wordCount(plain.text) <= LABEL);
  // A list of tags is read as a whole.
  const isMixed =
    !parts.some(({ plain }) => tagLabel.test(plain.text)) || parts.some(({ plain }) => isByline(plain.text));
  return ofPage && isMixed ? node.children.flatMap((item, at) => itemLines(item, parts[at], piece)) : [piece];
}

function isByline(text: string): boolean {
  return isMarkedByline(text) && readByline(text.replace(openEnd, ''), false) !== null;
}

/** The line of an item, and the list below it: “Từ khóa:”, then the tags. */
function itemLines({ children }: ListItem, line: TextPiece | undefined, whole: BlockPiece): Piece[] {
  const lists = children.slice(1).filter((child) => child.type === 'list');
  return [
    ...(line === undefined ? [] : [line]),
    ...lists.map((list) => ({ ...whole, node: list, gapBefore: 0 })),
  ];
}

function isDated(text: string): boolean {
  return (readPageLine(text, false)?.dates.length ?? 0) > 0;
}

function isPageLine(text: string): boolean {
  return (
    isEndLine(text) ||
    isRelatedLabel(text) ||
    isCommentLabel(text) ||
    tagLabel.test(text) ||
    isTagRow(text) ||
    release.test(text) ||
    isByline(text) ||
    isDated(text)
  );
}

function partLines(
  piece: TextPiece,
  isApart: (text: string) => boolean,
  textOf: Markdown['textOf'],
): Piece[] {
  const lines = linesOf(piece.nodes);
  if (lines.length === 1) return [piece];
  const texts = lines.map((line) => textOf(...line).text);
  const apart = texts.map(
    (text, index) =>
      (isApart(text) && !endsSentenceOf(texts[index - 1], text)) || isNameBelowDate(texts[index - 1], text),
  );
  // The time and place of an event are the writer's, and so are the hours of a programme and who made a work.
  const isProgramme = texts.filter((text) => opensWithHour.test(text)).length > 1;
  if (!apart.includes(true) || texts.some(saysWhere) || texts.some(describesWork) || isProgramme)
    return [piece];
  const groups: PhrasingContent[][][] = [];
  lines.forEach((line, index) => {
    const last = groups.at(-1);
    if (last === undefined || apart[index] === true || apart[index - 1] === true) groups.push([line]);
    else last.push(line);
  });
  const parts = groups
    .flatMap((group) => splitParagraphs(trimmed(joinLines(group)), textOf))
    .map((nodes) => textPiece(nodes, false, textOf))
    .filter((part) => part !== null);
  return placed(parts, piece);
}

/** Whether a line is names alone, right below the moment of publication. */
function isNameBelowDate(above: string | undefined, text: string): boolean {
  const names = above !== undefined && isStampAlone(above) ? (readByline(text, false)?.authors ?? []) : [];
  return names.length > 0 && names.every(({ name }) => looksLikeName(name));
}

/** The parts of a piece, with the gaps before and behind it. */
function placed(parts: readonly TextPiece[], whole: LinePiece): TextPiece[] {
  return parts.map((part, index) => ({
    ...part,
    glued: whole.kind === 'text' && whole.glued && index === 0,
    gapBefore: index === 0 ? whole.gapBefore : 0,
    gapBehind: index === parts.length - 1 ? whole.gapBehind : 0,
  }));
}

/** Whether a line ends the sentence of the line above it, which was wrapped: “… thông quan trong / 30 phút.” */
function endsSentenceOf(above: string | undefined, text: string): boolean {
  return above !== undefined && wordCount(above) >= 6 && /[\p{L}\p{N},]$/u.test(above) && text.endsWith('.');
}
