import type { Element } from 'hast';
import { defaultHandlers, toMdast, type Options as ToMarkdown } from 'hast-util-to-mdast';
import type {
  BlockContent,
  Emphasis,
  FootnoteDefinition,
  FootnoteReference,
  Link,
  Nodes,
  Root,
  RootContent,
} from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { type Options as Policy } from 'rehype-sanitize';
import remarkRehype, { type Options as ToHtml } from 'remark-rehype';
import { unified } from 'unified';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { unravel } from './unravel';

type State = Parameters<typeof defaultHandlers.em>[0];

/** How a reference to a note passes through HTML and back; an article cannot write it, since HTML has no such tag. */
const NOTE = { element: 'note-reference', property: 'dataNote' } as const;

/** What of an article's HTML can be said in Markdown. Spans of table cells are not: a hostile one would fill the memory. */
const readable = {
  tagNames: [
    ...[
      'p',
      'br',
      'hr',
      'blockquote',
      'pre',
      'code',
      'strong',
      'b',
      'em',
      'i',
      'del',
      's',
      'strike',
      'sub',
      'sup',
      'a',
      'q',
    ],
    ...[
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
      'img',
      'figure',
      'figcaption',
      'center',
    ],
    ...[
      'table',
      'caption',
      'thead',
      'tbody',
      'tfoot',
      'tr',
      'th',
      'td',
      'div',
      'section',
      'article',
      'kbd',
      'samp',
      'tt',
    ],
    ...['iframe', 'video', 'audio'],
    NOTE.element,
  ],
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    iframe: ['src', 'title'],
    video: ['src', 'title'],
    audio: ['src', 'title'],
    th: ['align'],
    td: ['align'],
    [NOTE.element]: [NOTE.property],
  },
  strip: [
    'script',
    'style',
    'template',
    'title',
    'textarea',
    'noscript',
    'noembed',
    'noframes',
    'object',
    'svg',
    'math',
    'select',
  ],
  ancestors: {},
  protocols: {},
  clobber: [],
} satisfies Policy;

const toHtml: ToHtml = {
  allowDangerousHtml: true,
  handlers: {
    footnoteReference: (_state, node: FootnoteReference): Element => ({
      ...{ type: 'element', tagName: NOTE.element, children: [] },
      properties: { [NOTE.property]: node.identifier },
    }),
  },
};

/** Markdown has no superscript or subscript: they are emphasis that is written under another name. */
const script = (state: State, node: Element): Emphasis => ({
  ...defaultHandlers.em(state, node),
  data: { hName: node.tagName },
});

function attribute(node: Element, name: string): string {
  const value = node.properties[name];
  return typeof value === 'string' ? value : '';
}

/** Nothing is played inside an article: a film or a map is a link to it. */
const embed = (state: State, node: Element): Link => {
  const url = state.resolve(attribute(node, 'src'));
  const title = attribute(node, 'title') || url;
  return { type: 'link', url, children: [{ type: 'text', value: title }] };
};

const handling: ToMarkdown = {
  document: true,
  newlines: true,
  handlers: {
    sup: script,
    sub: script,
    iframe: embed,
    video: embed,
    audio: embed,
    // What an HTML parser pushes out of a table may leave an item without its list.
    li: (state, node, parent) =>
      parent?.type === 'element' && /^[ou]l$/.test(parent.tagName)
        ? defaultHandlers.li(state, node)
        : state.toFlow(state.all(node)),
    [NOTE.element]: (_state, node) => {
      const identifier = String(node.properties[NOTE.property]);
      return { type: 'footnoteReference', identifier };
    },
  },
};

const reader = unified()
  .use(remarkRehype, toHtml)
  .use(rehypeRaw)
  .use(rehypeSanitize, readable)
  .use(() => unravel)
  .freeze();

function toMarkdown(root: Root): Root {
  const read = toMdast(reader.runSync(root), handling);
  return read.type === 'root' ? read : { type: 'root', children: [] };
}

/** A tree with raw HTML in it, as Markdown alone. */
export function htmlToMarkdown(root: Root): Root {
  // Notes stay apart, else they would become a list at the end.
  const notes: FootnoteDefinition[] = [];
  visit(root, 'footnoteDefinition', (node, index, parent) => {
    if (index === undefined || parent === undefined) return CONTINUE;
    notes.push(node);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const converted = toMarkdown(root);
  for (const note of notes) {
    const { children } = toMarkdown({ type: 'root', children: note.children });
    converted.children.push({ ...note, children: children.filter(isFlow) });
  }
  placeAll(converted, root.position);
  return converted;
}

const FLOW = new Set([
  'blockquote',
  'code',
  'heading',
  'html',
  'list',
  'paragraph',
  'table',
  'thematicBreak',
]);

function isFlow(node: RootContent): node is BlockContent {
  return FLOW.has(node.type);
}

/** What has no place of its own stands where its first child does, else where its parent does. */
function placeAll(node: Nodes, position: Nodes['position']): void {
  if (!('children' in node)) return void (node.position ??= position);
  for (const child of node.children) placeAll(child, node.position ?? position);
  node.position ??= node.children[0]?.position ?? position;
}
