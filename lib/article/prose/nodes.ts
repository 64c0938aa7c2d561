import type { ListItem, Paragraph, RootContent, TableRow } from 'mdast';
import type { Markdown, Source } from '../../markdown/markdown';
import { CELL_BREAK, type ProseRole } from './prose';
import { joinTexts } from '../plain';

/** A node whose element on the page shows a run of prose and can have an id. */
export type ProseNode = Paragraph | ListItem | TableRow;

/** The nodes of a block that show prose, in order. */
function proseNodes(node: RootContent): ProseNode[] {
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

/**
 * The same nodes, each with its position in the lists of the block.
 * @param name the name for the block's lists
 */
export function proseRuns(node: RootContent, name: string): { node: ProseNode; role: ProseRole }[] {
  const standings = new Map<ProseNode, ProseRole>();
  place(node, name, -1, standings);
  return proseNodes(node).map((each) => ({ node: each, role: standings.get(each) ?? { kind: 'text' } }));
}

function place(node: RootContent, list: string, depth: number, standings: Map<ProseNode, ProseRole>): void {
  if (node.type === 'list') {
    for (const item of node.children) {
      standings.set(item, { kind: 'item', depth: depth + 1, list });
      item.children.forEach((child, i) => {
        place(child, `${list}.${i}`, depth + 1, standings);
      });
    }
  } else if (node.type === 'blockquote') {
    node.children.forEach((child, i) => {
      place(child, `${list}.${i}`, depth, standings);
    });
  }
}

/** The node's own text: an item without its nested lists, a row with a break between cells. */
export function proseText(node: ProseNode, textOf: Markdown['textOf']): Source {
  if (node.type === 'paragraph') return textOf(node);
  if (node.type === 'listItem') return textOf(...node.children.filter((child) => child.type === 'paragraph'));
  return joinTexts(
    node.children.map((cell) => textOf(cell)),
    CELL_BREAK,
  );
}
