import type { PhrasingContent } from 'mdast';
import type { Step } from '../draft';
import type { TextPiece } from '../pieces';
import { cutNodes } from '../cut-nodes';
import { cutText, joinTexts } from '../plain';
import { closingMore } from '../words/markers';

/** Maximum number of paragraphs of the standfirst at a file's end. */
const most = 4;

/** Reads and removes the standfirst after the closing “more”; the text before it in its paragraph remains. */
export const readTeaser: Step = ({ pieces }) => {
  for (let index = pieces.length - 1; index >= Math.max(0, pieces.length - most); index -= 1) {
    const piece = pieces[index];
    if (piece?.kind !== 'text') return {};
    const found = closingMore.exec(piece.plain.text);
    if (found === null) continue;
    const behind = pieces.slice(index + 1).filter((other) => other.kind === 'text');
    const before = cutText(piece.plain, 0, found.index);
    const end = found.index + found[0].length;
    const opening = cutText(piece.plain, end);
    return {
      teaser: {
        plain: joinTexts([opening, ...behind.map(({ plain }) => plain)]),
        nodes: [
          ...cutNodes(piece.nodes, piece.plain.text, end),
          ...behind.flatMap(({ nodes }): PhrasingContent[] => [{ type: 'text', value: ' ' }, ...nodes]),
        ],
      },
      pieces: [...pieces.slice(0, index), ...(before.text === '' ? [] : [shortened(piece, before)])],
    };
  }
  return {};
};

function shortened(piece: TextPiece, plain: TextPiece['plain']): TextPiece {
  return { ...piece, plain, nodes: cutNodes(piece.nodes, piece.plain.text, 0, plain.text.length) };
}
