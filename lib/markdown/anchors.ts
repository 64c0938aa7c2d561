import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { walk } from './walk';

declare module 'mdast' {
  interface TextData {
    /**
     * The id that the author gave to the heading or paragraph of this text: `muc`, or `^khoi` in Obsidian's syntax.
     */
    anchor?: string;
  }
}

/** `{#muc}` in a heading. */
const HEADING_ID = /[ \t]*\{#([^\s{}]{1,200})\}/;
/** ` ^khoi` at the end of a paragraph. */
const BLOCK_ID = /[ \t]+(\^[\w-]+)$/;

/** Moves ids written by authors out of the text of headings and paragraphs into `data.anchor`. */
export function readAnchors(root: Root, source: string): void {
  if (source.includes('{#')) {
    visit(root, 'heading', (heading) => {
      visit(heading, 'text', (text) => {
        takeOut(text, HEADING_ID);
      });
    });
  }
  if (!source.includes('#^') && !source.includes('#%5E')) return;
  visit(root, 'paragraph', ({ children }) => {
    const last = children.at(-1);
    if (last?.type === 'text') takeOut(last, BLOCK_ID);
  });
}

/** The author's id of the first of `nodes` that has one; null without any. */
export function anchorIn(...nodes: readonly Nodes[]): string | null {
  let anchor: string | null = null;
  for (const node of nodes) {
    walk(node, (inner) => {
      if (inner.type === 'text') anchor ??= inner.data?.anchor ?? null;
    });
  }
  return anchor;
}

function takeOut(text: Text, id: RegExp): void {
  const found = id.exec(text.value);
  if (found === null) return;
  const { 0: mark, 1: anchor = '', index } = found;
  text.data = { ...text.data, anchor };
  text.value = text.value.slice(0, index) + text.value.slice(index + mark.length);
  const start = text.position?.start;
  if (index > 0 || start?.offset === undefined) return;
  start.offset += mark.length;
  start.column += mark.length;
}
