import type { Nodes } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';

/** Maps the character `index` of a node's `value` to its offset in `source`, the text that was parsed. */
export function sourceOffset(node: Nodes, index: number, source: string): number {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (!('value' in node) || (index <= 0 && node.type !== 'text')) return index <= 0 ? start : end;
  if (index >= node.value.length) return end;
  const written = source.slice(start, end);
  return start + (written === node.value ? index : align(written, node.value, index));
}

const ESCAPE_OR_ENTITY = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/iy;

/**
 * Walks both texts in parallel; what Markdown skips (escapes, indentation, `>` and backticks) is only in `written`.
 */
function align(written: string, value: string, index: number): number {
  let at = 0;
  let read = 0;
  while (at < written.length && read < index) {
    ESCAPE_OR_ENTITY.lastIndex = at;
    const mark = ESCAPE_OR_ENTITY.exec(written)?.[0];
    const decoded = mark === undefined ? undefined : decodeString(mark);
    if (mark !== undefined && decoded !== undefined && decoded !== mark && value.startsWith(decoded, read)) {
      if (read + decoded.length > index) return at;
      at += mark.length;
      read += decoded.length;
    } else {
      if (written[at] === value[read]) read += 1;
      at += 1;
    }
  }
  while (at < written.length && written[at] !== value[read] && written[at] !== '&' && written[at] !== '\\')
    at += 1;
  return at;
}
