import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Puts the caption of a `<figure>` with one picture below that picture, and into its title as well, by which a caption is known
 * whatever it says.
 */
export function figureCaptions(root: Root): void {
  visit(root, 'element', (figure) => {
    if (figure.tagName !== 'figure') return;
    const caption = figure.children.find((child) => isElement(child, 'figcaption'));
    const [picture, ...others] = picturesIn(figure);
    if (caption === undefined || picture === undefined || others.length > 0) return;
    picture.properties['title'] = toString(caption).replace(/\s+/g, ' ').trim();
    figure.children = [...figure.children.filter((child) => child !== caption), caption];
  });
}

function picturesIn(figure: Element): Element[] {
  const pictures: Element[] = [];
  visit(figure, 'element', (node) => {
    if (node.tagName === 'img') pictures.push(node);
  });
  return pictures;
}

function isElement(node: Element['children'][number], name: string): boolean {
  return node.type === 'element' && node.tagName === name;
}
