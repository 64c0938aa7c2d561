import type { Nodes } from 'mdast';
import { applyEdits, type Edit, type Source } from './edits';
import { sourceOffset } from './source-offset';
import { compositions } from './source-text';

/** A run of text, and the node whose `value` it is; null for the space between two blocks. */
interface Piece {
  value: string;
  node: Nodes | null;
}

const SPACE: Piece = { value: ' ', node: null };

/**
 * The text of nodes as a reader sees it: NFC, white space collapsed, entities decoded, without marks and pictures;
 * a line break or the end of a block is a space. `place` maps an index in it back to the file.
 */
export function readText(nodes: readonly Nodes[], source: Source): Source {
  const pieces = nodes.flatMap(piecesOf);
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    starts.push(text.length);
    text += piece.value;
  }
  const place = (offset: number) => {
    const index = starts.findLastIndex((start) => start <= offset);
    const node = pieces[index]?.node;
    if (node) return source.place(sourceOffset(node, offset - (starts[index] ?? 0), source.text));
    // The place of a space between blocks is the end of the text before it.
    const before =
      pieces.slice(0, Math.max(0, index)).findLast((piece) => piece.node !== null)?.node ?? nodes[0];
    return source.place(before === undefined ? 0 : sourceOffset(before, Infinity, source.text));
  };
  return collapse({ text, place });
}

function piecesOf(node: Nodes): Piece[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ value: node.value, node }];
    case 'code':
      return [{ value: node.value, node }, SPACE];
    case 'break':
      return [SPACE];
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
      return node.children.flatMap(piecesOf);
    default:
      return 'children' in node ? [...node.children.flatMap(piecesOf), SPACE] : [];
  }
}

function collapse(source: Source): Source {
  const edits: Edit[] = Array.from(source.text.matchAll(/\s{2,}|[^\S ]/g), (run) => ({
    start: run.index,
    end: run.index + run[0].length,
    text: ' ',
  }));
  const collapsed = applyEdits(source, edits);
  const ends: Edit[] = [];
  if (collapsed.text.startsWith(' ')) ends.push({ start: 0, end: 1, text: '' });
  const length = collapsed.text.length;
  if (length > 1 && collapsed.text.endsWith(' ')) ends.push({ start: length - 1, end: length, text: '' });
  const trimmed = applyEdits(collapsed, ends);
  // Letters and their combining marks may only meet here, at the border of two nodes.
  return applyEdits(trimmed, compositions(trimmed.text));
}
