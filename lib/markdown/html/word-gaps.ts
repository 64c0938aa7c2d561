import type { Element, Parents, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { mathInText } from './mathml';

/** Elements that Markdown lacks, and that a browser shows on lines of their own. */
const BLOCKS =
  /^(?:address|dialog|fieldset|footer|form|header|hgroup|legend|main|marquee|nav|noframes|optgroup|option|search)$/;
const LISTS = /^(?:dir|menu)$/;

/**
 * Keeps words apart that only elements separate which Markdown has not: blocks become `<div>`, an empty paragraph
 * between words a line break, and the reading of a character stands in brackets behind it.
 */
export function wordGaps(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    mathInText(node);
    if (BLOCKS.test(node.tagName)) node.tagName = 'div';
    if (LISTS.test(node.tagName)) node.tagName = 'ul';
    if (node.tagName === 'amp-img') node.tagName = 'img';
    // Text in an object is for browsers that cannot show the file.
    const file = node.tagName === 'object' ? node.properties['data'] : undefined;
    if (file !== undefined && toString(node).trim() === '')
      Object.assign(node, { tagName: 'embed', properties: { src: file } });
    else if (file !== undefined && !holdsLink(node))
      Object.assign(node, { tagName: 'a', properties: { href: file } });
    if (node.tagName === 'rt' && !hasBrackets(parent))
      node.children = [text('('), ...node.children, text(')')];
    if (/^(?:p|div)$/.test(node.tagName) && node.children.length === 0 && isBetweenWords(parent, index)) {
      parent.children[index] = { type: 'element', tagName: 'br', properties: {}, children: [] };
      return [SKIP, index + 1];
    }
    return undefined;
  });
}

const holdsLink = (node: Element): boolean =>
  node.children.some((child) => child.type === 'element' && (child.tagName === 'a' || holdsLink(child)));

/** Whether a ruby says itself how its readings look in a browser that cannot set them small. */
function hasBrackets({ children }: Parents): boolean {
  return children.some((child) => child.type === 'element' && child.tagName === 'rp');
}

function isBetweenWords({ children }: Parents, index: number): boolean {
  const before = children[index - 1];
  const after = children[index + 1];
  return [before, after].every((node) => node?.type === 'text' && node.value.trim() !== '');
}

function text(value: string): Text {
  return { type: 'text', value };
}
