import type { PhrasingContent } from 'mdast';
import { trimmed } from './runs';

/**
 * Cuts inline content to the characters from `start` to `end` of its plain text, keeping links and emphasis around the
 * rest. Whitespace is not counted, as plain text collapses it.
 * @param text the plain text of `nodes`
 */
export function cutNodes(
  nodes: readonly PhrasingContent[],
  text: string,
  start: number,
  end = text.length,
): PhrasingContent[] {
  const from = letters(text.slice(0, start));
  const to = letters(text.slice(0, end));
  let seen = 0;
  const cut = (node: PhrasingContent): PhrasingContent[] => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const value = cutValue(node.value, from - seen, to - seen);
      seen += letters(node.value);
      return value === '' ? [] : [{ ...node, value }];
    }
    if ('children' in node) {
      const children = node.children.flatMap(cut);
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    // A note or line break belongs to the letters before it.
    return seen > from && seen <= to ? [node] : [];
  };
  return trimmed(nodes.flatMap(cut));
}

function letters(text: string): number {
  return text.replace(/\s/g, '').length;
}

/** The letters `from` to `to` of a text, not counting whitespace, trimmed. */
function cutValue(value: string, from: number, to: number): string {
  let seen = 0;
  let kept = '';
  // Counts UTF-16 code units, as the plain text does.
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charAt(index);
    const isLetter = /\S/.test(unit);
    if (seen < to && (isLetter ? seen >= from : seen > from)) kept += unit;
    if (isLetter) seen += 1;
  }
  return kept;
}
