import type { Definition, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { holds } from './walk';

/**
 * Turns reference links and pictures (`[text][name]`, `[name]: address`) into inline ones, and removes the
 * definitions.
 * @returns the definitions that nothing refers to
 */
export function resolveReferences(root: Root): Definition[] {
  const definitions = new Map<string, Definition>();
  const unused = new Set<Definition>();
  if (!holds(root, 'definition')) return [];
  visit(root, 'definition', (node, index, parent) => {
    // CommonMark: the first definition of a name counts.
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    unused.add(node);
    if (index === undefined || parent === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(root, (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    if (definition === undefined || index === undefined || parent === undefined) return;
    const { url, title } = definition;
    unused.delete(definition);
    const plain: RootContent =
      node.type === 'linkReference'
        ? { ...node, type: 'link', url, title: title ?? null }
        : { ...node, type: 'image', url, title: title ?? null, alt: node.alt ?? null };
    parent.children[index] = plain;
  });
  return [...unused];
}
