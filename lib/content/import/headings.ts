import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';

/** Whether an element is of a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** The first element that meets a condition, in the order of the text. */
export function elementIn(root: Root, isIt: (node: Element) => boolean): Element | null {
  let found: Element | null = null;
  visit(root, 'element', (node) => {
    if (!isIt(node)) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}

/**
 * Removes the paragraphs of a class at the beginning and returns their text: a title can be typed in two paragraphs.
 */
export function takeText(root: Root, name: string): string | null {
  const texts: string[] = [];
  visit(root, 'element', (node, index, parent) => {
    if (!hasClass(node, name) || index === undefined || parent === undefined) return undefined;
    texts.push(toString(node));
    parent.children.splice(index, 1);
    return index;
  });
  const text = texts.join(' ').replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

/** Without a Title style, a single level-1 heading at the beginning is the title. */
export function takeOnlyHeading(root: Root): string | null {
  const headings: Element[] = [];
  visit(root, 'element', (node) => {
    if (node.tagName === 'h1') headings.push(node);
  });
  const [only] = headings;
  if (headings.length !== 1 || only === undefined) return null;
  only.properties = { className: ['title'] };
  return takeText(root, 'title');
}

/** How many levels headings go down: 1 if there are level-1 headings below the title. */
export function liftOf(root: Root): number {
  let lift = 0;
  visit(root, 'element', ({ tagName }) => {
    if (tagName === 'h1') lift = 1;
  });
  return lift;
}
