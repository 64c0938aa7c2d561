import type { PhrasingContent } from 'mdast';
import type { Markdown } from '../../markdown/markdown';
import type { Step } from '../draft';
import { isCommentLabel, isEndLine, isRelatedLabel, isWidget } from '../page/furniture';
import { readPageLine } from '../page/line';
import type { Piece, TextPiece } from '../pieces';
import { linesOf, splitAtSentences, trimmed } from '../runs';
import { textPiece } from '../text-piece';
import { tagLabel } from '../words/furniture';

/** A page's furniture stands among so many pieces at either end. */
const reach = 12;

/** Parts paragraphs that were copied without empty lines, where one of their lines is a page's and not the writer's. */
export const partPageLines: Step = ({ pieces, textOf }) => ({
  pieces: pieces.flatMap((piece, index): Piece[] => {
    if (piece.kind !== 'text') return [piece];
    const atEnd = index < reach || index >= pieces.length - reach;
    return partLines(piece, atEnd ? isPageLine : isWidget, textOf);
  }),
});

function isPageLine(text: string): boolean {
  return (
    isEndLine(text) ||
    isRelatedLabel(text) ||
    isCommentLabel(text) ||
    tagLabel.test(text) ||
    (readPageLine(text, false)?.dates.length ?? 0) > 0
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
