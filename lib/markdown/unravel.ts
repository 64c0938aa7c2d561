import type { Element, ElementContent, Root } from 'hast';

/** The inline elements among all that an article may contain (see `html-to-markdown.ts` and `policy.ts`). */
const PHRASING = new Set([
  ...[
    'a',
    'b',
    'br',
    'code',
    'del',
    'em',
    'i',
    'kbd',
    'q',
    's',
    'samp',
    'strike',
    'strong',
    'sub',
    'sup',
    'tt',
  ],
  ...['audio', 'embed', 'iframe', 'img', 'input', 'note-reference', 'source', 'video'],
]);

/**
 * Removes blocks and links from places where HTML does not allow them. Bold around paragraphs (an unclosed `<b>` is
 * around all that follow) becomes bold in each of them, a paragraph ends before a table, and a link within a link
 * ends the outer one. HTML nested otherwise would parse back as something else.
 */
export function unravel(root: Root): void {
  root.children = root.children.flatMap((child) => (child.type === 'doctype' ? [] : spread(child, [])));
}

/** Puts `styles`, the outermost first, around each part of `node` that they may contain. */
function spread(node: ElementContent, styles: readonly Element[]): ElementContent[] {
  if (node.type !== 'element') return dress(node, styles);
  const isStyle = PHRASING.has(node.tagName);
  if (isStyle && isSound(node)) return dress(node, styles);
  const inner = isStyle ? [...styles.filter(({ tagName }) => tagName !== node.tagName), node] : styles;
  const children = node.children.flatMap((child) => spread(child, inner));
  if (isStyle) return children;
  return node.tagName === 'p' ? split(node, children) : [{ ...node, children }];
}

/**
 * Splits a paragraph before each block in it. A heading keeps its blocks: an HTML parser lets it contain tables and
 * paragraphs.
 */
function split(paragraph: Element, children: readonly ElementContent[]): ElementContent[] {
  const parts: ElementContent[] = [];
  let open: Element | null = null;
  let begun = false;
  for (const child of children) {
    if (child.type === 'element' && !PHRASING.has(child.tagName)) {
      open = null;
      parts.push(child);
      continue;
    }
    if (!open) {
      // Links to the paragraph's id lead to its beginning.
      open = { ...paragraph, properties: begun ? {} : paragraph.properties, children: [] };
      begun = true;
      parts.push(open);
    }
    open.children.push(child);
  }
  return parts;
}

function isSound(node: ElementContent): boolean {
  if (node.type !== 'element') return true;
  return (
    PHRASING.has(node.tagName) &&
    node.children.every(isSound) &&
    !(isLink(node) && node.children.some(hasLink))
  );
}

function dress(node: ElementContent, styles: readonly Element[]): ElementContent[] {
  if (node.type === 'text' && node.value.trim() === '') return [node];
  const fitting = hasLink(node) ? styles.filter((style) => !isLink(style)) : styles;
  return [
    fitting.reduceRight<ElementContent>(
      (inner, { tagName, properties }) => ({ type: 'element', tagName, properties, children: [inner] }),
      node,
    ),
  ];
}

function hasLink(node: ElementContent): boolean {
  return node.type === 'element' && (isLink(node) || node.children.some(hasLink));
}

function isLink(element: Element): boolean {
  return element.tagName === 'a';
}
