import { ruleLine } from './words/junk';
import type { Image, Nodes, PhrasingContent, Text } from 'mdast';

/** A stretch of a paragraph without images, or an image with the address it links to. */
export type Run =
  { kind: 'words'; nodes: PhrasingContent[] } | { kind: 'image'; image: Image; link: string | null };

/**
 * Takes inline content apart at its images, however deep they are nested in emphasis and links; what stood
 * around an image keeps its own copy of the emphasis or link.
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

/** Takes every image out of a block in place, and gives them back in order. */
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
      if (inner.length > 0 && 'children' in child && child.children.length === 0) {
        node.children.splice(index, 1);
        index -= 1;
      }
      pulled.push(...inner);
    }
  }
  return pulled;
}

/** Parts a paragraph where one of its lines is but a row of dashes or the like; the row itself goes. */
export function splitAtRules(nodes: PhrasingContent[]): PhrasingContent[][] {
  for (const [index, node] of nodes.entries()) {
    const row = node.type === 'text' ? ruleLine.exec(node.value) : null;
    if (node.type !== 'text' || row === null) continue;
    const [head] = cut(node, row.index);
    const [, tail] = cut(node, row.index + row[0].length);
    return [[...nodes.slice(0, index), head], ...splitAtRules([tail, ...nodes.slice(index + 1)])];
  }
  return [nodes];
}

/** Parts inline content behind its first line. */
export function firstLine(nodes: PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'break') return [nodes.slice(0, index), nodes.slice(index + 1)];
    const end = node.type === 'text' ? node.value.indexOf('\n') : -1;
    if (node.type === 'text' && end >= 0) {
      const [head, tail] = cut(node, end);
      return [
        [...nodes.slice(0, index), head],
        [tail, ...nodes.slice(index + 1)],
      ];
    }
  }
  return [nodes, []];
}

/** Without the white space at both ends, where images or lines stood. */
export function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const kept = [...nodes];
  while (kept[0] !== undefined && isBlank(kept[0])) kept.shift();
  for (let last = kept.at(-1); last !== undefined && isBlank(last); last = kept.at(-1)) kept.pop();
  const [first] = kept;
  if (first?.type === 'text') kept[0] = cut(first, first.value.search(/\S/))[1];
  const last = kept.at(-1);
  if (last?.type === 'text') kept[kept.length - 1] = cut(last, last.value.trimEnd().length)[0];
  return kept;
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function cut(node: Text, at: number): [Text, Text] {
  const head: Text = { ...node, value: node.value.slice(0, at) };
  const tail: Text = { ...node, value: node.value.slice(at) };
  const start = node.position?.start;
  if (node.position === undefined || start?.offset === undefined) return [head, tail];
  const moved = { line: start.line, column: start.column + at, offset: start.offset + at };
  return [head, { ...tail, position: { start: moved, end: node.position.end } }];
}

function holdsImage(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsImage));
}
