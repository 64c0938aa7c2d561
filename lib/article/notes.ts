import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Markdown } from '../markdown/markdown';
import type { Prose } from './prose/prose';

/**
 * The notes that an article cites, in the order in which the page numbers them; a note that nothing cites is not shown.
 *
 * @param shown what goes to the page, in the order in which it is written
 */
export function notesOf(root: Root, shown: readonly Nodes[], textOf: Markdown['textOf']): Prose[] {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(root, 'footnoteDefinition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  if (definitions.size === 0) return [];
  const cited = new Set<string>();
  const cite = (node: Nodes) => {
    visit(node, 'footnoteReference', ({ identifier }) => {
      cited.add(identifier);
    });
  };
  shown.forEach(cite);
  // A note may cite another one, so the set can grow while it is read.
  for (const identifier of cited) definitions.get(identifier)?.children.forEach(cite);
  return [...cited].flatMap((identifier, index) => {
    const note = definitions.get(identifier);
    if (!note) return [];
    return note.children.map((paragraph): Prose => {
      const { text, place } = textOf(paragraph);
      return { text, anchor: `note-${index + 1}`, standing: { kind: 'text' }, at: place };
    });
  });
}
