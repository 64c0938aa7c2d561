import type { PhrasingContent } from 'mdast';
import type { Markdown } from '../../markdown/markdown';
import { readByline } from '../byline/byline';
import type { Step } from '../draft';
import { isCounter } from '../page/counter';
import { describesWork, opensWithHour, saysWhere } from '../page/event';
import { isProse } from '../page/furniture';
import { isButtonOrLabel, isWidget } from '../page/lines/end-lines';
import { isWholePage } from '../page/whole-page';
import { looksLikeName } from '../person';
import { wordCount } from '../../language/text';
import type { LinePiece, Piece, TextPiece } from '../pieces';
import { joinLines, linesOf, trimmed } from '../runs';
import { textPiece } from '../text-piece';
import { areWrapped, splitParagraphs } from '../written-lines';
import { isByline, isPageLine, isStampAlone } from '../page/page-line';
import { newsOf, partList } from './page-lists';

/** How many pieces at either end may contain a page's furniture. */
const reach = 12;

/** Maximum length of a verse or a line of an address, in letters. */
const VERSE = 40;

/** What stands alone between two names. */
const joint = /^(?:and|và|&|,)$/iu;

/** Minimum length of a line that was wrapped, in words. */
const LEAST_WRAPPED = 6;

/**
 * Splits paragraphs that were copied without empty lines, if one of their lines belongs to the page and not to the
 * writer.
 */
export const partPageLines: Step = ({ pieces, textOf }) => {
  const dated = pieces.filter((piece) => piece.kind === 'heading' && isStampAlone(piece.plain.text));
  const parted = pieces.flatMap((piece, index): Piece[] => {
    if (piece.kind === 'block') {
      const news = pieces.slice(0, index).some(isProse) ? null : newsOf(piece, textOf);
      return news === null ? partList(piece, index < reach, textOf) : [news];
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

/**
 * Lines of which those that begin with a small letter below no end of a sentence are joined to the one above, as in captions, and
 * the few last words of a sentence, too.
 */
function withWrappedJoined(lines: PhrasingContent[][], textOf: Markdown['textOf']): PhrasingContent[][] {
  const joined: PhrasingContent[][] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const [before, text] = [textOf(...(above ?? [])).text, textOf(...line).text];
    const goesOn = /^\p{Ll}/u.test(text) && /[\p{L}\d,]$/u.test(before) && wordCount(before) >= LEAST_WRAPPED;
    const isLast = endsSentenceOf(before, text) && wordCount(text) < LEAST_WRAPPED;
    if (above === undefined || !(isLast || (goesOn && !isPageLine(text)))) joined.push(line);
    else joined.splice(-1, 1, joinLines([above, line]));
  }
  return joined;
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

/** The number or the file of a picture. */
function isOfPicture({ plain: { text } }: TextPiece): boolean {
  return isCounter(text) || isWidget(text);
}

/** The parts of a piece, with the gaps before and behind it. */
function placed(parts: readonly TextPiece[], whole: LinePiece): TextPiece[] {
  return parts.map((part, index) => ({
    ...part,
    // What the page prints between a picture and its caption parts them no more than a line.
    glued: whole.kind === 'text' && whole.glued && parts.slice(0, index).every(isOfPicture),
    gapBefore: index === 0 ? whole.gapBefore : 0,
    gapBehind: index === parts.length - 1 ? whole.gapBehind : 0,
  }));
}

/** Whether a line ends the sentence of the line above it, which was wrapped: “… thông quan trong / 30 phút.” */
function endsSentenceOf(above: string | undefined, text: string): boolean {
  return (
    above !== undefined &&
    wordCount(above) >= LEAST_WRAPPED &&
    /[\p{L}\p{N},]$/u.test(above) &&
    text.endsWith('.')
  );
}
