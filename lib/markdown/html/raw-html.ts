import { htmlTagNames } from 'html-tag-names';
import type { Html, Parents, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { CONTINUE, EXIT, visit, type VisitorResult } from 'unist-util-visit';
import { htmlToMarkdown, type Dropped } from './html-to-markdown';
import { closeMarks } from './unclosed-marks';
import { holds } from '../walk';

interface RawHtml {
  root: Root;
  /** Whether there was any. */
  isHtml: boolean;
  /** Tags of bold, links and the like that are never closed. */
  unclosed: Html[];
  dropped: Dropped[];
  /** The first piece of HTML nested too deeply to be read, which stays as text. */
  tooDeep: Html | null;
}

/**
 * Converts raw HTML into the equivalent Markdown, so that later steps see none: a `<figure>` becomes a picture in a
 * paragraph followed by its caption as a paragraph, a `<table>` a table. Of all attributes only addresses, titles
 * and alt texts are kept. Tags that HTML does not have ("<kyKKhai>", in articles about XML forms) are text.
 */
export function readRawHtml(root: Root): RawHtml {
  if (!holds(root, 'html')) return { root, isHtml: false, unclosed: [], dropped: [], tooDeep: null };
  simplify(root);
  const tooDeep = firstTooDeep(root);
  const unclosed = tooDeep === null ? closeMarks(root) : [];
  if (tooDeep !== null) {
    visit(root, 'html', (node, index, parent) => replace(parent, index, asText(node, parent)));
  }
  const read = holds(root, 'html') ? htmlToMarkdown(root) : { root, dropped: [] };
  return { ...read, isHtml: true, unclosed, tooDeep };
}

/** MathML and SVG elements inside HTML. */
const FOREIGN_NAMES =
  'math mi mn mo ms mtext mspace mrow mfrac msqrt mroot msup msub msubsup mover munder munderover mtable mtr mtd mstyle mpadded mphantom semantics annotation svg path g circle rect line polyline polygon text tspan use defs symbol';
const known = new Set([...htmlTagNames, ...FOREIGN_NAMES.split(' ')]);
const PHRASING_PARENTS = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'tableCell',
]);

/**
 * Handles what needs no HTML parser: removes comments, turns `<br>` into a line break and tags unknown to HTML into
 * text.
 */
function simplify(root: Root): void {
  const custom = customElements(root);
  visit(root, 'html', (node, index, parent) => {
    if (/^<!--(?:(?!-->)[^])*-->\s*$/.test(node.value)) return replace(parent, index, null);
    const tag = /^<\/?([a-z][^\s/>]*)/i.exec(node.value)?.[1]?.toLowerCase();
    if (tag === 'br' && isPhrasing(parent)) return replace(parent, index, { ...node, type: 'break' });
    if (tag !== undefined && !known.has(tag) && !custom.has(tag))
      return replace(parent, index, asText(node, parent));
    return CONTINUE;
  });
}

/**
 * The names of a page's own elements: those with a hyphen that are closed somewhere, `</g-emoji>`, and others around
 * words, `<do>Chú ý</do>`. “<ten-bai>” stands for words, and “thẻ <mst>1</mst>” is about an element.
 */
function customElements(root: Root): Set<string> {
  const names = new Set<string>();
  visit(root, (node) => {
    const parts = node.type === 'html' ? [node] : 'children' in node ? node.children : [];
    if (!parts.some(({ type }) => type === 'html')) return;
    const text = parts.map((part) => (part.type === 'html' ? part.value : toString(part))).join('');
    for (const [, name = ''] of text.matchAll(/<\/([a-z][a-z\d]*-[a-z\d-]*)\s*>/gi))
      names.add(name.toLowerCase());
    for (const [, about, name = ''] of text.matchAll(AROUND_WORDS)) if (about === undefined) names.add(name);
  });
  return names;
}

/** A pair of tags around words; the first group is what an article about tags says before them. */
const AROUND_WORDS =
  /((?:thẻ|trường|phần tử|xml|tags?|elements?)[\s“"'(]*)?<([a-z][a-z\d]{0,30})>(?=[^<>]{0,500}[\p{L}\p{N}])[^]{0,2000}?<\/\2>/gu;

function isPhrasing(parent: Parents | undefined): boolean {
  return parent !== undefined && PHRASING_PARENTS.has(parent.type);
}

function asText(node: Html, parent: Parents | undefined): RootContent {
  const text: RootContent = { ...node, type: 'text' };
  return isPhrasing(parent) ? text : { ...node, type: 'paragraph', children: [text] };
}

function replace(
  parent: Parents | undefined,
  index: number | undefined,
  node: RootContent | null,
): VisitorResult {
  if (parent === undefined || index === undefined) return CONTINUE;
  // Which children a parent may have is Markdown's grammar, which `asText` respects; the types cannot express it.
  const siblings: RootContent[] = parent.children;
  siblings.splice(index, 1, ...(node === null ? [] : [node]));
  return node === null ? index : index + 1;
}

/** Limit of open elements, as an HTML parser takes quadratic time for many. */
const DEEPEST = 50;
const NEVER_NESTED = new Set(
  [
    'area',
    'br',
    'col',
    'embed',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'param',
    'source',
    'track',
    'wbr',
  ].concat(
    // Their closing tags are optional.
    ['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option'],
  ),
);

function firstTooDeep(root: Root): Html | null {
  const open: string[] = [];
  let found: Html | null = null;
  visit(root, 'html', (node) => {
    for (const [, slash, name = ''] of node.value.matchAll(/<(\/?)([a-z][a-z\d-]*)/gi)) {
      const tag = name.toLowerCase();
      if (NEVER_NESTED.has(tag)) continue;
      if (slash === '') open.push(tag);
      else if (open.includes(tag)) open.length = open.lastIndexOf(tag);
      if (open.length > DEEPEST) {
        found = node;
        return EXIT;
      }
    }
    return CONTINUE;
  });
  return found;
}
