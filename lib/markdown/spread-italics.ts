import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { sourceOffset } from './source-offset';
import { walk } from './walk';

/** Italics not closed within this many paragraphs are unintended: their star marks a note. */
const FARTHEST = 20;

/** Blocks that end a quotation even if its mark is not closed. */
const BARRIERS = new Set(['heading', 'table', 'code', 'thematicBreak']);

/** A star before a word; and one after the end of a sentence or clause, where no footnote reference would be. */
const OPENS = /^\*(?=[^\s*])/;
const CLOSES = /[.!?…:;”"’)\]]\*$/;

/**
 * Sets paragraphs in italics from a star that opens one to a star that closes a later one: editors put one pair of
 * marks around a quotation of several paragraphs, but in Markdown every mark ends with its paragraph.
 * @param source the text that was parsed
 * @returns the opening star of each such quotation
 */
export function spreadItalics(root: Root, source: string): Text[] {
  const repaired: Text[] = [];
  let opened: { star: Text; paragraphs: Paragraph[] } | null = null;
  walk(root, (node) => {
    if (BARRIERS.has(node.type)) opened = null;
    if (node.type !== 'paragraph') return;
    const text = toString(node).trim();
    const stars = text.split('*').length - 1;
    opened?.paragraphs.push(node);
    if (stars === 0 && (opened?.paragraphs.length ?? 0) < FARTHEST) return;
    const first = OPENS.test(text) ? starAt(node, 0, source) : null;
    const last = CLOSES.test(text) ? starAt(node, -1, source) : null;
    if (stars === 1 && last !== null && opened !== null) {
      repaired.push(opened.star);
      removeStar(opened.star, 0);
      removeStar(last, -1);
      for (const paragraph of opened.paragraphs) italicise(paragraph);
    }
    opened = stars === 1 && first !== null ? { star: first, paragraphs: [node] } : null;
  });
  return repaired;
}

/** The text node with a star at the beginning or end of a paragraph; null if the star is escaped. */
function starAt(paragraph: Paragraph, side: 0 | -1, source: string): Text | null {
  let children: readonly PhrasingContent[] = paragraph.children;
  for (;;) {
    const said = children.filter((child) => toString(child).trim() !== '');
    const leaf = said.at(side);
    if (leaf?.type === 'text') {
      const index = starIn(leaf, side);
      const offset = sourceOffset(leaf, index, source);
      return index >= 0 && source[offset] === '*' && source[offset - 1] !== '\\' ? leaf : null;
    }
    if (leaf?.type !== 'strong' && leaf?.type !== 'emphasis') return null;
    children = leaf.children;
  }
}

/** The index of the first or last star of a text; -1 if it has none. */
function starIn({ value }: Text, side: 0 | -1): number {
  return side === 0 ? value.indexOf('*') : value.lastIndexOf('*');
}

function removeStar(text: Text, side: 0 | -1): void {
  const index = starIn(text, side);
  text.value = text.value.slice(0, index) + text.value.slice(index + 1);
}

function italicise(paragraph: Paragraph): void {
  const { position } = paragraph;
  paragraph.children = [{ type: 'emphasis', children: paragraph.children, ...(position && { position }) }];
}
