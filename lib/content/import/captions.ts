import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';

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
    const caption: Element = {
      type: 'element',
      tagName: 'figcaption',
      properties: {},
      children: node.children,
    };
    const figure: Element = {
      type: 'element',
      tagName: 'figure',
      properties: {},
      children: [...contentOf(picture), caption],
    };
    parent.children.splice(before, index - before + 1, figure);
    return before + 1;
  });
}

/** Turns tables of one column, a picture and its caption, into figures: Blogger's, and those of newspapers' editors. */
export function captionTables(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || index === undefined || parent === undefined) return undefined;
    const rows = cellsOf(node);
    const [picture, ...captions] = rows.flat();
    const isCaptioned = rows.length <= 3 && rows.every((cells) => cells.length === 1) && captions.length > 0;
    if (!picture || !isCaptioned || !holdsPicture(picture) || captions.some(holdsPicture)) return undefined;
    const caption: Element = {
      type: 'element',
      tagName: 'figcaption',
      properties: {},
      children: captions.flatMap((cell) => cell.children),
    };
    const figure: Element = {
      type: 'element',
      tagName: 'figure',
      properties: {},
      children: [...picture.children, caption],
    };
    parent.children.splice(index, 1, figure);
    return index + 1;
  });
}

/** The cells of a table, row by row. */
function cellsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  visit(table, 'element', ({ tagName, children }) => {
    if (tagName === 'tr') rows.push(children.filter((child) => child.type === 'element'));
  });
  return rows;
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
