import type { Nodes } from 'mdast';

/**
 * Calls `enter` for each node of a tree, parents before their children. It is for looking, and for changing a node itself: a general
 * walk, which can change the list that it walks along, takes several times as long, and steps look through every article a dozen times.
 */
export function walk(node: Nodes, enter: (node: Nodes) => void): void {
  enter(node);
  if ('children' in node) for (const child of node.children) walk(child, enter);
}

/** Whether a tree holds a node of a type. */
export function holds(node: Nodes, type: Nodes['type']): boolean {
  return node.type === type || ('children' in node && node.children.some((child) => holds(child, type)));
}
