import type { Nodes } from 'mdast';

/**
 * Calls `enter` for each node of a tree, parents before their children. `enter` may change a node but not its
 * parent's list of children: a general walk that allows this takes several times as long, and steps walk through
 * every article a dozen times.
 */
export function walk(node: Nodes, enter: (node: Nodes) => void): void {
  enter(node);
  if ('children' in node) for (const child of node.children) walk(child, enter);
}

/** Whether a tree contains a node of a type. */
export function holds(node: Nodes, type: Nodes['type']): boolean {
  return node.type === type || ('children' in node && node.children.some((child) => holds(child, type)));
}
