import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { hasClass } from './headings';

/**
 * Wraps a picture and the caption paragraph below it in a `<figure>`.
 * @param isCaption whether an element's class marks it as a caption
 */
export function pairCaptions(root: Root, isCaption: (node: Element) => boolean): void {
  visit(root, 'element', (node, index, parent) => {
    if (!isCaption(node) || index === undefined || parent === undefined) return undefined;
    const before = lastBefore(parent, index);
    if (before === null) return undefined;
    const picture = parent.children[before];
    if (picture?.type !== 'element' || !holdsPicture(picture)) return undefined;
    const caption: Element = { type: 'element', tagName: 'figcaption', properties: {}, children: node.children };
    const figure: Element = { type: 'element', tagName: 'figure', properties: {}, children: [...contentOf(picture), caption] };
    parent.children.splice(before, index - before + 1, figure);
    return before + 1;
  });
}

/** Turns Blogger's tables of a picture and its caption into figures. */
export function captionTables(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    if (!hasClass(node, 'tr-caption-container') || index === undefined || parent === undefined) return undefined;
    const cells: Element[] = [];
    visit(node, 'element', (inner) => {
      if (inner.tagName === 'td') cells.push(inner);
    });
    const [picture, ...captions] = cells;
    if (picture === undefined || !holdsPicture(picture)) return undefined;
    const children = captions.flatMap((cell) => cell.children);
    const caption: Element = { type: 'element', tagName: 'figcaption', properties: {}, children };
    const figure: Element = { type: 'element', tagName: 'figure', properties: {}, children: [...picture.children, caption] };
    parent.children.splice(index, 1, figure);
    return index + 1;
  });
}

function lastBefore(parent: Parents, index: number): number | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const node = parent.children[at];
    if (!isBlank(node)) return at;
  }
  return null;
}

function isBlank(node: RootContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

function holdsPicture(node: Element): boolean {
  let pictures = 0;
  let words = 0;
  visit(node, (inner) => {
    if (inner.type === 'element' && inner.tagName === 'img') pictures += 1;
    if (inner.type === 'text' && inner.value.trim() !== '') words += 1;
  });
  return pictures > 0 && words === 0;
}

function contentOf(node: Element): ElementContent[] {
  return node.tagName === 'p' ? node.children : [node];
}
