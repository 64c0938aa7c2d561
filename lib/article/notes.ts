import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import type { Markdown } from '../markdown/markdown';
import { diagnose, type Diagnostic } from '../report/diagnostic';
import type { Prose } from './prose/prose';
import { walk } from '../markdown/walk';

/**
 * The notes that an article cites, in the order of their numbers on the page; a note without a citation, and
 * one whose name another note has, are not shown and get a diagnostic.
 * @param shown the nodes of the page, in order
 */
export function notesOf(
  root: Root,
  shown: readonly Nodes[],
  { textOf, placeOf }: Pick<Markdown, 'textOf' | 'placeOf'>,
): { notes: Prose[]; diagnostics: Diagnostic[] } {
  const definitions = new Map<string, FootnoteDefinition>();
  const repeated: FootnoteDefinition[] = [];
  walk(root, (node) => {
    if (node.type !== 'footnoteDefinition') return;
    if (definitions.has(node.identifier)) repeated.push(node);
    else definitions.set(node.identifier, node);
  });
  if (definitions.size === 0) return { notes: [], diagnostics: [] };
  const cited = new Set<string>();
  const cite = (node: Nodes) => {
    walk(node, (inner) => {
      if (inner.type === 'footnoteReference') cited.add(inner.identifier);
    });
  };
  shown.forEach(cite);
  // A note may cite another note, so the set grows during the loop.
  for (const identifier of cited) definitions.get(identifier)?.children.forEach(cite);
  const notes = [...cited].flatMap((identifier, index) => {
    const note = definitions.get(identifier);
    if (!note) return [];
    return note.children.map((paragraph): Prose => {
      const { text, place } = textOf(paragraph);
      return { text, anchor: `note-${index + 1}`, role: { kind: 'text' }, at: place };
    });
  });
  const uncited = [...definitions.values()].filter(({ identifier }) => !cited.has(identifier));
  const named = (code: 'note-uncited' | 'note-twice') => (node: FootnoteDefinition) =>
    diagnose(code, placeOf(node), { name: node.label ?? node.identifier });
  return {
    notes,
    diagnostics: [...uncited.map(named('note-uncited')), ...repeated.map(named('note-twice'))],
  };
}
