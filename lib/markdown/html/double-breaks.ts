import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { holds } from '../walk';

/** Splits paragraphs at two line breaks in a row (`<br><br>`), with which old editors and Blogger write paragraphs. */
export function splitAtDoubleBreaks(root: Root): void {
  if (!holds(root, 'break')) return;
  visit(root, 'paragraph', (node, index, parent) => {
    const parts = partsOf(node.children);
    if (parts.length < 2 || index === undefined || parent === undefined) return SKIP;
    const paragraphs = parts.map((children): Paragraph => ({ ...node, ...spanOf(children), children }));
    parent.children.splice(index, 1, ...paragraphs);
    if (parent.type === 'listItem') parent.spread = true;
    return [SKIP, index + paragraphs.length];
  });
}

/** The parts of inline content between two breaks in a row; emphasis and links around a break are in each part. */
function partsOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  let breaks: PhrasingContent[] = [];
  for (const node of nodes) {
    if (node.type === 'break' || (breaks.length > 0 && isBlank(node))) {
      breaks.push(node);
      continue;
    }
    if (breaks.filter(({ type }) => type === 'break').length > 1) parts.push([]);
    else parts.at(-1)?.push(...breaks);
    breaks = [];
    const inner = 'children' in node ? partsOf(node.children) : [];
    const [first = node, ...others] =
      'children' in node && inner.length > 1
        ? inner.map((children) => ({ ...node, ...spanOf(children), children }))
        : [node];
    parts.at(-1)?.push(first);
    parts.push(...others.map((other) => [other]));
  }
  return parts.filter((part) => part.length > 0 && !part.every(isBlank));
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** From where to where nodes are in the text, if that is known. */
function spanOf(nodes: readonly PhrasingContent[]): Pick<Paragraph, 'position'> {
  const [start, end] = [nodes[0]?.position?.start, nodes.at(-1)?.position?.end];
  return start && end ? { position: { start, end } } : {};
}
