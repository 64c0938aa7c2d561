import type { ListItem, Paragraph, RootContent, TableRow } from 'mdast';
import type { Markdown, Source } from '../../markdown/markdown';
import { CELL_BREAK } from './prose';
import { joinTexts } from '../plain';

/** A node whose element on the page shows a run of prose, and can carry the id that points at it. */
export type ProseNode = Paragraph | ListItem | TableRow;

/** The nodes of a block that show prose, in order. */
export function proseNodes(node: RootContent): ProseNode[] {
  switch (node.type) {
    case 'paragraph':
    case 'tableRow':
      return [node];
    case 'listItem':
      return [node, ...node.children.filter((child) => child.type !== 'paragraph').flatMap(proseNodes)];
    case 'list':
    case 'table':
    case 'blockquote':
      return node.children.flatMap((child) => proseNodes(child));
    default:
      return [];
  }
}

/** What such a node says itself: an item without the lists inside it, a row with its cells parted. */
export function proseText(node: ProseNode, textOf: Markdown['textOf']): Source {
  if (node.type === 'paragraph') return textOf(node);
  if (node.type === 'listItem') return textOf(...node.children.filter((child) => child.type === 'paragraph'));
  return joinTexts(
    node.children.map((cell) => textOf(cell)),
    CELL_BREAK,
  );
}
