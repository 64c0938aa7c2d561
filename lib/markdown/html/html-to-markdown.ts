import type { Element } from 'hast';
import { defaultHandlers, toMdast, type Options as ToMarkdown } from 'hast-util-to-mdast';
import type {
  BlockContent,
  Emphasis,
  FootnoteDefinition,
  FootnoteReference,
  Link,
  Nodes,
  Paragraph,
  Root,
  RootContent,
  Strong,
} from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { type Options as Policy } from 'rehype-sanitize';
import remarkRehype, { type Options as ToHtml } from 'remark-rehype';
import { unified } from 'unified';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { embedName, embedPage } from '../embeds';
import { figureCaptions } from './figure-captions';
import { isHiddenElement } from './hidden';
import { readTable } from './html-tables';
import { lazyPictures } from './lazy-pictures';
import { unravel } from '../unravel';
import { wordGaps } from './word-gaps';

type State = Parameters<typeof defaultHandlers.em>[0];

/**
 * Represents a footnote reference on the way through HTML and back. An article cannot write it, as HTML has no such
 * tag.
 */
const NOTE = { element: 'note-reference', property: 'dataNote' } as const;

const elements = (names: string) => names.split(' ');

/** The HTML that can be expressed in Markdown; other elements are reduced to their text. */
const readable = {
  tagNames: [
    ...elements('p br hr blockquote pre code strong b em i del s strike sub sup a q'),
    ...elements('h1 h2 h3 h4 h5 h6 ul ol li dl dt dd img figure figcaption center'),
    ...elements('table caption thead tbody tfoot tr th td div section article kbd samp tt'),
    ...elements('iframe video audio source embed details summary aside input'),
    NOTE.element,
  ],
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start', ['type', 'a', 'A', 'i', 'I'], ['reversed', true]],
    li: ['value'],
    iframe: ['src', 'title'],
    video: ['src', 'title'],
    audio: ['src', 'title'],
    source: ['src'],
    embed: ['src', 'title'],
    // Checkboxes of a task list.
    input: [['type', 'checkbox'], 'checked'],
    // Whether its lines are drawn.
    table: ['border'],
    th: ['align', 'colSpan', 'rowSpan'],
    td: ['align', 'colSpan', 'rowSpan'],
    [NOTE.element]: [NOTE.property],
  },
  // Their content is for programs.
  strip: ['script', 'style', 'template', 'noscript', 'svg'],
  ancestors: {},
  protocols: {},
  // By default, checkboxes are disabled, and would be left out.
  required: {},
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

/** Markdown has no superscript or subscript: they are represented as emphasis with another element name. */
const script = (state: State, node: Element): Emphasis => ({
  ...defaultHandlers.em(state, node),
  data: { hName: node.tagName },
});

function attribute(node: Element, name: string): string {
  const value = node.properties[name];
  return typeof value === 'string' ? value : '';
}

/** Nothing is played inside an article: an embedded film, recording or map becomes a link with its name. */
const embed = (state: State, node: Element): Link | undefined => {
  const sources = [node, ...node.children.filter((child) => child.type === 'element')];
  const written = sources.map((source) => attribute(source, 'src')).find((src) => src !== '');
  if (written === undefined) return undefined;
  const url = embedPage(state.resolve(written));
  const title = attribute(node, 'title').trim() || embedName(url);
  const link: Link = { type: 'link', url, children: [{ type: 'text', value: title }] };
  state.patch(node, link);
  return link;
};

/** The summary of a `<details>` becomes a paragraph in bold above its content. */
const summary = (state: State, node: Element): Paragraph => {
  const children: Strong[] = [defaultHandlers.strong(state, node)];
  const paragraph: Paragraph = { type: 'paragraph', children };
  state.patch(node, paragraph);
  return paragraph;
};

/** What Markdown's lists cannot express: letters or Roman numbers, counting down, an item's own number. */
function numbering({ properties }: Element): { data?: { hProperties: Element['properties'] } } {
  const { type, reversed, value } = properties;
  const said = Object.entries({ type, reversed, value }).filter(([, written]) => written !== undefined);
  return said.length === 0 ? {} : { data: { hProperties: Object.fromEntries(said) } };
}

const handling: ToMarkdown = {
  document: true,
  newlines: true,
  checked: '☑',
  unchecked: '☐',
  handlers: {
    sup: script,
    sub: script,
    iframe: embed,
    video: embed,
    audio: embed,
    embed,
    summary,
    aside: defaultHandlers.blockquote,
    table: readTable,
    // Their marks would join words, or are not emphasis.
    mark: (state, node) => state.all(node),
    ol: (state, node) => ({ ...defaultHandlers.ol(state, node), ...numbering(node) }),
    // An HTML parser can move an item out of a table without its list.
    li: (state, node, parent) =>
      parent?.type === 'element' && /^[ou]l$/.test(parent.tagName)
        ? { ...defaultHandlers.li(state, node), ...numbering(node) }
        : state.toFlow(state.all(node)),
    [NOTE.element]: (_state, node) => {
      const identifier = String(node.properties[NOTE.property]);
      return { type: 'footnoteReference', identifier };
    },
  },
};

const parser = unified().use(remarkRehype, toHtml).use(rehypeRaw).freeze();

const reader = unified()
  .use(() => lazyPictures)
  .use(() => figureCaptions)
  .use(() => wordGaps)
  .use(rehypeSanitize, readable)
  .use(() => unravel)
  .freeze();

/** What a page says where a browser cannot play a film. */
const noSupport =
  /(?:browser|trình duyệt|thiết bị|máy)[^.]{0,60}(?:support|hỗ trợ|không (?:mở|hiện|phát|hiển thị|xem))|(?:n['’]t|not) support|^(?:download|tải (?:về|xuống))(?: (?:the |this )?(?:video|film|phim|audio|tệp))?$/iu;

/** Words of an element that a page cannot show, or that its HTML hides from readers. */
export interface Dropped extends Pick<Element, 'tagName' | 'position'> {
  words: string;
  isHidden: boolean;
}

function toMarkdown(root: Root): { root: Root; dropped: Dropped[] } {
  const html = parser.runSync(root);
  const dropped: Dropped[] = [];
  visit(html, 'element', (node, index, parent) => {
    const isHidden = isHiddenElement(node);
    const { tagName, position } = node;
    const title = /^(?:abbr|acronym|dfn)$/.test(tagName) ? attribute(node, 'title').trim() : '';
    if (/^(?:iframe|video|audio)$/.test(tagName)) {
      const words = textIn(node);
      if (words !== '' && !noSupport.test(words)) dropped.push({ tagName, position, words, isHidden });
    }
    if (title !== '') dropped.push({ tagName, position, words: title, isHidden: false });
    if (!isHidden && !/^(?:svg|noscript|template)$/.test(tagName)) return undefined;
    const words = textIn(node);
    if (words !== '') dropped.push({ tagName, position, words, isHidden });
    // Without words it may be a picture that a script shows when it has loaded.
    if (!isHidden || words === '' || index === undefined) return SKIP;
    parent?.children.splice(index, 1);
    return [SKIP, index];
  });
  const read = toMdast(reader.runSync(html), handling);
  return { root: read.type === 'root' ? read : { type: 'root', children: [] }, dropped };
}

function textIn(node: Element): string {
  const parts: string[] = [];
  const inside = node.tagName === 'template' ? node.content : node;
  if (inside !== undefined) visit(inside, 'text', ({ value }) => void parts.push(value));
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Converts a tree with raw HTML into one of Markdown nodes only. */
export function htmlToMarkdown(root: Root): { root: Root; dropped: Dropped[] } {
  // Footnotes are set aside, or they would become a list at the end.
  const notes: FootnoteDefinition[] = [];
  visit(root, 'footnoteDefinition', (node, index, parent) => {
    if (index === undefined || parent === undefined) return CONTINUE;
    notes.push(node);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const { root: converted, dropped } = toMarkdown(root);
  for (const note of notes) {
    const read = toMarkdown({ type: 'root', children: note.children });
    dropped.push(...read.dropped);
    converted.children.push({ ...note, children: read.root.children.filter(isFlow) });
  }
  placeAll(converted, root.position);
  return { root: converted, dropped };
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

/** Gives nodes without a position that of their first child, or else that of their parent. */
function placeAll(node: Nodes, position: Nodes['position']): void {
  if (!('children' in node)) return void (node.position ??= position);
  for (const child of node.children) placeAll(child, node.position ?? position);
  node.position ??= node.children[0]?.position ?? position;
}
