import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { walk } from './walk';

declare module 'mdast' {
  interface TextData {
    /** The id that a writer gave to the heading or paragraph that holds this text: `muc`, or `^khoi` as Obsidian has it. */
    anchor?: string;
  }
}

/** `{#muc}` in a heading. */
const HEADING_ID = /[ \t]*\{#([^\s{}]{1,200})\}/;
/** ` ^khoi` at a paragraph's end. */
const BLOCK_ID = /[ \t]+(\^[\w-]+)$/;

/** Takes the ids that writers gave out of headings and paragraphs; the text beside keeps them. */
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

/** The id that was given to nodes; null where none was. */
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
