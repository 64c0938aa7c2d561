import { lineBreaks, linkNotes, ruleLines } from './words/junk';
import type { Image, Nodes, PhrasingContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A part of a paragraph without images, or an image with the address it links to. */
export type Run =
  { kind: 'words'; nodes: PhrasingContent[] } | { kind: 'image'; image: Image; link: string | null };

/**
 * Splits inline content at its images, however deeply nested; the text around an image keeps copies of its emphasis and
 * links.
 */
export function runsOf(nodes: PhrasingContent[], link: string | null = null): Run[] {
  const runs: Run[] = [];
  const addWords = (node: PhrasingContent) => {
    const last = runs.at(-1);
    if (last?.kind === 'words') last.nodes.push(node);
    else runs.push({ kind: 'words', nodes: [node] });
  };
  for (const node of nodes) {
    if (node.type === 'image') runs.push({ kind: 'image', image: node, link });
    else if ('children' in node && holdsImage(node)) {
      for (const run of runsOf(node.children, node.type === 'link' ? node.url : link)) {
        if (run.kind === 'image') runs.push(run);
        else addWords({ ...node, children: run.nodes });
      }
    } else addWords(node);
  }
  return runs;
}

/** Removes every image from a block in place and returns them in order. */
export function pullImages(node: Nodes, link: string | null = null): Extract<Run, { kind: 'image' }>[] {
  if (!('children' in node)) return [];
  const pulled: Extract<Run, { kind: 'image' }>[] = [];
  for (let index = 0; index < node.children.length; index += 1) {
    const child = node.children[index];
    if (child?.type === 'image') {
      pulled.push({ kind: 'image', image: child, link });
      node.children.splice(index, 1);
      index -= 1;
    } else if (child !== undefined) {
      const inner = pullImages(child, child.type === 'link' ? child.url : link);
      // An emptied cell remains, to keep the cells after it in their columns.
      const isEmpty = 'children' in child && child.children.length === 0 && child.type !== 'tableCell';
      if (inner.length > 0 && isEmpty) {
        node.children.splice(index, 1);
        index -= 1;
      }
      pulled.push(...inner);
    }
  }
  return pulled;
}

/** Splits a paragraph at lines that are only a row of dashes or the like, and removes these rows. */
export function splitAtRules(nodes: PhrasingContent[]): PhrasingContent[][] {
  return splitText(nodes, ruleLines);
}

/** Splits inline content at its line feeds; a break of the writer's stays. */
export function splitAtLines(nodes: PhrasingContent[]): PhrasingContent[][] {
  return splitText(nodes, lineBreaks);
}

/** Removes the notes about links that a page has for those who hear it. */
export function withoutLinkNotes(nodes: PhrasingContent[]): PhrasingContent[] {
  return splitText(nodes, linkNotes).flat();
}

/** The lines of inline content; a line break inside emphasis splits the emphasis. */
export function linesOf(nodes: PhrasingContent[]): PhrasingContent[][] {
  return splitAtLines(nodes.map(withLineFeeds));
}

/** Joins lines to inline content again. */
export function joinLines(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'text' as const, value: '\n' }, ...line],
  );
}

function withLineFeeds(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return { type: 'text', value: '\n', position: node.position };
  if (node.type !== 'strong' && node.type !== 'emphasis') return node;
  return { ...node, children: node.children.map(withLineFeeds) };
}

/** Splits inline content after its first line. */
export function firstLine(nodes: PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'break') return [nodes.slice(0, index), nodes.slice(index + 1)];
    const end = node.type === 'text' ? node.value.indexOf('\n') : -1;
    if (node.type !== 'text' || end < 0) continue;
    return [
      [...nodes.slice(0, index), part(node, 0, end)],
      [part(node, end), ...nodes.slice(index + 1)],
    ];
  }
  return [nodes, []];
}

/** Splits inline content before its last line; null if there is only one line. */
export function lastLine(nodes: PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] | null {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node?.type === 'break') return [nodes.slice(0, index), nodes.slice(index + 1)];
    const end = node?.type === 'text' ? node.value.lastIndexOf('\n') : -1;
    if (node?.type !== 'text' || end < 0) continue;
    return [
      [...nodes.slice(0, index), part(node, 0, end)],
      [part(node, end + 1), ...nodes.slice(index + 1)],
    ];
  }
  return null;
}

/** Trims whitespace at both ends, left by images or lines. */
export function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const kept = [...nodes];
  while (kept[0] !== undefined && isBlank(kept[0])) kept.shift();
  for (let last = kept.at(-1); last !== undefined && isBlank(last); last = kept.at(-1)) kept.pop();
  const [first] = kept;
  if (first?.type === 'text') kept[0] = part(first, first.value.search(/\S/));
  const last = kept.at(-1);
  if (last?.type === 'text') kept[kept.length - 1] = part(last, 0, last.value.trimEnd().length);
  return kept;
}

/** Splits inline content at each match of `separators` (a global pattern), and removes the match. */
function splitText(nodes: PhrasingContent[], separators: RegExp): PhrasingContent[][] {
  let open: PhrasingContent[] = [];
  const parts = [open];
  for (const node of nodes) {
    if (node.type === 'strong' || node.type === 'emphasis') {
      const [first, ...others] = splitText(node.children, separators).map((children) => ({
        ...node,
        children,
      }));
      if (first !== undefined) open.push(first);
      for (const other of others) {
        open = [other];
        parts.push(open);
      }
      continue;
    }
    if (node.type !== 'text') {
      open.push(node);
      continue;
    }
    let from = 0;
    for (const { 0: separator, index } of node.value.matchAll(separators)) {
      open.push(part(node, from, index));
      open = [];
      parts.push(open);
      from = index + separator.length;
    }
    open.push(from === 0 ? node : part(node, from));
  }
  return parts;
}

/** A part of a text node, with its own position. */
function part(node: Text, from: number, to = node.value.length): Text {
  const value = node.value.slice(from, to);
  const start = node.position?.start;
  if (node.position === undefined || start?.offset === undefined) return { ...node, value };
  const moved = { line: start.line, column: start.column + from, offset: start.offset + from };
  return { ...node, value, position: { start: moved, end: node.position.end } };
}

/** The text of inline content, with its line ends. */
export function writtenIn(nodes: PhrasingContent[]): string {
  return toString({ type: 'paragraph', children: nodes });
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

/** Whether a picture is anywhere in a node. */
export function holdsImage(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsImage));
}
