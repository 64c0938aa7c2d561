import type { PhrasingContent } from 'mdast';
import type { Markdown } from '../markdown/markdown';
import type { TextPiece } from './pieces';
import { trimmed } from './runs';

/** Inline content as a piece; null if nothing of it is visible. */
export function textPiece(
  written: PhrasingContent[],
  glued: boolean,
  textOf: Markdown['textOf'],
): TextPiece | null {
  const nodes = trimmed(written);
  const plain = textOf(...nodes);
  if (plain.text === '') return null;
  const style = allSetAs('strong', nodes) ? 'bold' : allSetAs('emphasis', nodes) ? 'italic' : 'plain';
  return { kind: 'text', nodes, plain, style, glued, place: plain.place(0), gapBefore: 0, gapBehind: 0 };
}

/** Whether every letter is inside a node of that type. */
function allSetAs(type: 'strong' | 'emphasis', nodes: PhrasingContent[]): boolean {
  return nodes.every(
    (node) =>
      node.type === type ||
      node.type === 'break' ||
      (node.type === 'text' && node.value.trim() === '') ||
      ('children' in node && allSetAs(type, node.children)),
  );
}
