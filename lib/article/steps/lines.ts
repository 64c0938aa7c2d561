import type { ListItem, PhrasingContent } from 'mdast';
import type { Markdown } from '../../markdown/markdown';
import { isMarkedByline, readByline } from '../byline/byline';
import type { Step } from '../draft';
import { isCounter } from '../page/counter';
import { saysWhere } from '../page/event';
import { isCommentLabel, isEndLine, isRelatedLabel, isWidget } from '../page/furniture';
import { readPageLine } from '../page/line';
import { wordCount } from '../../language/text';
import type { BlockPiece, Piece, TextPiece } from '../pieces';
import { joinLines, linesOf, trimmed } from '../runs';
import { textPiece } from '../text-piece';
import { tagLabel } from '../words/furniture';
import { release } from '../words/letterhead';
import { splitParagraphs } from '../written-lines';

/** How many pieces at either end may contain a page's furniture. */
const reach = 12;

/** Which part of a list of buttons may be labels of pages that no table has, and their maximum length in words. */
const OTHERS = 1 / 5;
const LABEL = 3;

/**
 * Splits paragraphs that were copied without empty lines, if one of their lines belongs to the page and not to the
 * writer.
 */
export const partPageLines: Step = ({ pieces, textOf }) => ({
  pieces: pieces.flatMap((piece, index): Piece[] => {
    if (piece.kind === 'block') return partList(piece, index, textOf);
    if (piece.kind !== 'text') return [piece];
    const atEnd = index < reach || index >= pieces.length - reach;
    const isApart = atEnd ? isPageLine : isWidget;
    const isPicture = pieces[index - 1]?.kind === 'image';
    return partLines(piece, (line) => isApart(line) || (isPicture && isCounter(line)), textOf);
  }),
});

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
  return isMarkedByline(text) && readByline(text, false) !== null;
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
  const apart = texts.map((text, index) => isApart(text) && !endsSentenceOf(texts[index - 1], text));
  // The time and place of an event are the writer's.
  if (!apart.includes(true) || texts.some(saysWhere)) return [piece];
  const groups: PhrasingContent[][][] = [];
  lines.forEach((line, index) => {
    const last = groups.at(-1);
    if (last === undefined || apart[index] === true || apart[index - 1] === true) groups.push([line]);
    else last.push(line);
  });
  const parts = groups
    .flatMap((group) => splitParagraphs(trimmed(joinLines(group)), textOf))
    .map((nodes, index) => textPiece(nodes, piece.glued && index === 0, textOf))
    .filter((part) => part !== null);
  return parts.map((part, index) => ({
    ...part,
    gapBefore: index === 0 ? piece.gapBefore : 0,
    gapBehind: index === parts.length - 1 ? piece.gapBehind : 0,
  }));
}

/** Whether a line ends the sentence of the line above it, which was wrapped: “… thông quan trong / 30 phút.” */
function endsSentenceOf(above: string | undefined, text: string): boolean {
  return above !== undefined && wordCount(above) >= 6 && /[\p{L}\p{N},]$/u.test(above) && text.endsWith('.');
}
