import type { Nodes } from 'mdast';
import { applyEdits, type Edit, type Source } from './edits';
import { sourceOffset } from './source-offset';
import { compositions } from './source-text';

/** A run of text, and the node that it is the `value` of; null for the space between two blocks. */
interface Piece {
  value: string;
  node: Nodes | null;
}

const SPACE: Piece = { value: ' ', node: null };

/**
 * The text that a reader sees of nodes: NFC, white space collapsed, entities decoded, no marks, no pictures; a line
 * break or the end of a block is a space. Its `place` maps an index of it back to the file.
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
    // A space between blocks stands where the text before it ends.
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
  // Letters may meet their marks only here, where two nodes meet.
  return applyEdits(trimmed, compositions(trimmed.text));
}
