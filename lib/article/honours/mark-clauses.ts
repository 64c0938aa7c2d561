import type { Element, ElementContent, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { EXIT, visit } from 'unist-util-visit';
import type { Honour, Section } from '../article';

/**
 * Wraps the clause of each honour in an element, `<span id="c-3-1">`, so that a link can highlight it in browsers
 * without text fragments. A clause that is not in a single text node (partly bold, in the lede or a caption) stays
 * unmarked, and the honour points at the paragraph.
 * @returns the sections, and the honours with their new anchors
 */
export function markClauses(
  sections: readonly Section[],
  honours: readonly Honour[],
): { sections: Section[]; honours: Honour[] } {
  const anchors = new Map<Honour, string>();
  const marked = sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => {
      if (block.kind !== 'html') return block;
      const own = honours.filter(({ anchor }) => block.html.includes(`id="${anchor}"`));
      return own.length === 0 ? block : { ...block, html: markIn(block.html, own, anchors) };
    }),
  }));
  return {
    sections: marked,
    honours: honours.map((honour) => ({ ...honour, anchor: anchors.get(honour) ?? honour.anchor })),
  };
}

function markIn(html: string, honours: readonly Honour[], anchors: Map<Honour, string>): string {
  const root = fromHtml(html, { fragment: true });
  const times = new Map<string, number>();
  for (const honour of honours) {
    const element = elementOf(root, honour.anchor);
    const number = (times.get(honour.anchor) ?? 0) + 1;
    const id = `${honour.anchor}-${number}`;
    if (element === null || !wrap(element, honour.clause, id)) continue;
    times.set(honour.anchor, number);
    anchors.set(honour, id);
  }
  return anchors.size === 0 ? html : toHtml(root);
}

function elementOf(root: Root, id: string): Element | null {
  let found: Element | null = null;
  visit(root, 'element', (node) => {
    if (node.properties['id'] !== id) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}

/** Wraps a text in a `<span>` if one text node contains all of it. */
function wrap(element: Element, clause: string, id: string): boolean {
  // The HTML may have line breaks where the plain text has spaces.
  const pattern = new RegExp(clause.split(' ').map(escape).join('\\s+'), 'u');
  let done = false;
  visit(element, 'text', (node: Text, index, parent) => {
    const match = pattern.exec(node.value);
    if (match === null || index === undefined || parent?.type !== 'element') return undefined;
    const { value } = node;
    const span: Element = {
      type: 'element',
      tagName: 'span',
      properties: { id },
      children: [{ type: 'text', value: match[0] }],
    };
    const parts: ElementContent[] = [
      { type: 'text', value: value.slice(0, match.index) },
      span,
      { type: 'text', value: value.slice(match.index + match[0].length) },
    ];
    parent.children.splice(index, 1, ...parts.filter((part) => part.type !== 'text' || part.value !== ''));
    done = true;
    return EXIT;
  });
  return done;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
