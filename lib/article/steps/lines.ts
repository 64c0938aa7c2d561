import type { PhrasingContent } from 'mdast';
import type { Markdown } from '../../markdown/markdown';
import type { Step } from '../draft';
import { isCommentLabel, isEndLine, isRelatedLabel, isWidget } from '../page/furniture';
import { readPageLine } from '../page/line';
import type { BlockPiece, Piece, TextPiece } from '../pieces';
import { linesOf, splitAtSentences, trimmed } from '../runs';
import { textPiece } from '../text-piece';
import { tagLabel } from '../words/furniture';

/** How many pieces at either end may contain a page's furniture. */
const reach = 12;

/**
 * Splits paragraphs that were copied without empty lines, if one of their lines belongs to the page and not to the
 * writer.
 */
export const partPageLines: Step = ({ pieces, textOf }) => ({
  pieces: pieces.flatMap((piece, index): Piece[] => {
    if (piece.kind === 'block') return partList(piece, index, textOf);
    if (piece.kind !== 'text') return [piece];
    const atEnd = index < reach || index >= pieces.length - reach;
    return partLines(piece, atEnd ? isPageLine : isWidget, textOf);
  }),
});

/** A page's date, byline and buttons as a list: each item becomes a line. */
function partList(piece: BlockPiece, index: number, textOf: Markdown['textOf']): Piece[] {
  const { node } = piece;
  if (node.type !== 'list') return [piece];
  const items = node.children.map((item) => (item.children.length === 1 ? item.children[0] : undefined));
  const lines = items.map((item) =>
    item?.type === 'paragraph' ? textPiece(item.children, false, textOf) : null,
  );
  const parts = lines.filter((line) => line !== null);
  if (parts.length < items.length) return [piece];
  const dated = index < reach && parts.some(({ plain }) => isDated(plain.text));
  const ofPage = parts.every(
    ({ plain: { text } }) => isEndLine(text) || (dated && readPageLine(text, false) !== null),
  );
  return ofPage ? parts : [piece];
}

function isDated(text: string): boolean {
  return (readPageLine(text, false)?.dates.length ?? 0) > 0;
}

function isPageLine(text: string): boolean {
  return (
    isEndLine(text) || isRelatedLabel(text) || isCommentLabel(text) || tagLabel.test(text) || isDated(text)
  );
}

function partLines(
  piece: TextPiece,
  isApart: (text: string) => boolean,
  textOf: Markdown['textOf'],
): Piece[] {
  const lines = linesOf(piece.nodes);
  if (lines.length === 1) return [piece];
  const apart = lines.map((line) => isApart(textOf(...line).text));
  if (!apart.includes(true)) return [piece];
  const groups: PhrasingContent[][][] = [];
  lines.forEach((line, index) => {
    const last = groups.at(-1);
    if (last === undefined || apart[index] === true || apart[index - 1] === true) groups.push([line]);
    else last.push(line);
  });
  const parts = groups
    .flatMap((group) => splitAtSentences(trimmed(joinLines(group))))
    .map((nodes, index) => textPiece(nodes, piece.glued && index === 0, textOf))
    .filter((part) => part !== null);
  return parts.map((part, index) => ({
    ...part,
    gapBefore: index === 0 ? piece.gapBefore : 0,
    gapBehind: index === parts.length - 1 ? piece.gapBehind : 0,
  }));
}

function joinLines(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'text' as const, value: '\n' }, ...line],
  );
}
