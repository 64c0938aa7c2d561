import type { Element, ElementContent, Root } from 'hast';
import { defaultHandlers, toMdast, type Options } from 'hast-util-to-mdast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import type { FootnoteDefinition, Html, PhrasingContent, Root as Markdown } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { isHiddenElement } from '../../markdown/html/hidden';
import { splitAtDoubleBreaks } from '../../markdown/html/double-breaks';
import { takeFootnotes } from './footnotes';

type State = Parameters<typeof defaultHandlers.em>[0];

/** Elements without text for readers, or that Markdown cannot hold. */
const NEVER_TEXT = new Set(
  'script style template noscript noembed noframes object svg math select button form input nav'.split(' '),
);

const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', fences: true, rule: '-', resourceLink: true })
  .use(remarkGfm)
  .freeze();

/**
 * Converts HTML to Markdown that our reader parses back to the same content: headings from level 2, captions directly
 * below pictures, footnotes, tables with spans as HTML. Words that the HTML hides stay hidden.
 * @param root is changed
 * @param lift levels by which headings go down: 1 if the text has level-1 headings below its title
 */
export function htmlToTidyMarkdown(root: Root, lift = 0): string {
  visit(root, (node, index, parent) => {
    const gone =
      node.type === 'comment' ||
      node.type === 'doctype' ||
      (node.type === 'element' && NEVER_TEXT.has(node.tagName));
    if (!gone || index === undefined || parent === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  markHidden(root);
  const notes = takeFootnotes(root);
  const body = toMarkdown(root, lift);
  const definitions = [...notes].map(([identifier, children]): FootnoteDefinition => {
    const content = toMarkdown({ type: 'root', children }, lift);
    return { type: 'footnoteDefinition', identifier, children: content.children.filter(isFlow) };
  });
  return writer.stringify({ type: 'root', children: [...body.children, ...definitions] }).trim();
}

/** Reduces hidden elements to their words. What has none may be a picture that a script shows when it has loaded. */
function markHidden(root: Root): void {
  visit(root, 'element', (node) => {
    if (!isHiddenElement(node)) return undefined;
    const value = toString(node).replace(/\s+/g, ' ').trim();
    if (value === '') return undefined;
    Object.assign(node, {
      tagName: 'span',
      properties: { hidden: true },
      children: [{ type: 'text', value }],
    });
    return SKIP;
  });
}

type Flow = FootnoteDefinition['children'][number];

function isFlow(node: Markdown['children'][number]): node is Flow {
  return ['blockquote', 'code', 'heading', 'html', 'list', 'paragraph', 'table', 'thematicBreak'].includes(
    node.type,
  );
}

function toMarkdown(root: Root, lift: number): Markdown {
  const heading = (state: State, node: Element) => {
    const children: PhrasingContent[] = state.all(node).filter(isPhrasing);
    const depth = levelOf(Number(node.tagName.slice(1)) + lift);
    return { type: 'heading' as const, depth, children };
  };
  const options: Options = {
    document: true,
    handlers: {
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, heading])),
      table: (state: State, node: Element) =>
        hasSpans(node) ? asHtml(node) : defaultHandlers.table(state, node),
      figure: (state: State, node: Element) =>
        elementsIn(node).filter(({ tagName }) => tagName === 'figure').length < 2 &&
        elementsIn(node).some(({ tagName }) => tagName === 'img')
          ? state.toFlow(figure(state, node))
          : state.toFlow(state.all(node)),
      span: (state: State, node: Element) =>
        node.properties['hidden'] === true ? inlineHtml(state, node) : state.all(node),
      sup: inlineHtml,
      sub: inlineHtml,
      u: (state: State, node: Element) => state.all(node),
      // A mark in the text that links may lead to.
      a: (state: State, node: Element) =>
        node.properties['href'] === undefined ? state.all(node) : defaultHandlers.a(state, node),
      iframe: film,
      video: film,
      audio: film,
      'note-reference': (_state: State, node: Element) => ({
        type: 'footnoteReference' as const,
        identifier: String(node.properties['dataNote']),
      }),
    },
  };
  const read = toMdast(root, options);
  const markdown: Markdown = read.type === 'root' ? read : { type: 'root', children: [] };
  splitAtDoubleBreaks(markdown);
  return markdown;
}

function isPhrasing(node: { type: string }): node is PhrasingContent {
  return ![
    'paragraph',
    'heading',
    'list',
    'listItem',
    'table',
    'blockquote',
    'code',
    'thematicBreak',
  ].includes(node.type);
}

/** A text's own headings begin at level 2; the title is level 1. */
function levelOf(level: number): 2 | 3 | 4 | 5 | 6 {
  if (level <= 2) return 2;
  if (level === 3) return 3;
  if (level === 4) return 4;
  return level === 5 ? 5 : 6;
}

/** Puts picture and caption in one paragraph, by which our reader joins the two. */
function figure(state: State, node: Element): PhrasingContent[] {
  const caption = captionIn(node);
  const text = caption === null ? '' : toString(caption).replace(/\s+/g, ' ').trim();
  const content = state.all({ ...node, children: node.children.filter((child) => child !== caption) });
  const pictures = content.flatMap((each) =>
    each.type === 'paragraph' ? each.children : isPhrasing(each) ? [each] : [],
  );
  const first = pictures.find((each) => each.type === 'image');
  if (first && !first.alt) first.alt = text;
  if (text === '') return pictures;
  return [
    ...pictures,
    { type: 'text', value: '\n' },
    { type: 'emphasis', children: [{ type: 'text', value: text }] },
  ];
}

function elementsIn(node: Element): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (inner) => {
    found.push(inner);
  });
  return found;
}

function captionIn(node: Element): ElementContent | null {
  return node.children.find((child) => child.type === 'element' && child.tagName === 'figcaption') ?? null;
}

function hasSpans(table: Element): boolean {
  return elementsIn(table).some(
    ({ properties }) => Number(properties['colSpan'] ?? 1) > 1 || Number(properties['rowSpan'] ?? 1) > 1,
  );
}

const KEPT = new Set(['hidden', 'colSpan', 'rowSpan', 'href', 'src', 'alt']);

/** Markdown has no spans: such a table stays HTML, without presentational attributes. */
function asHtml(table: Element): Html {
  visit(table, 'element', (node) => {
    node.properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => KEPT.has(name)));
  });
  return { type: 'html', value: toHtml(table).replace(/\n\s*\n/g, '\n') };
}

/** What Markdown cannot express stays HTML: `m<sup>2</sup>`, hidden words. */
function inlineHtml(_state: State, { tagName, children, properties: { hidden } }: Element): Html {
  return {
    type: 'html',
    value: `<${tagName}${hidden === true ? ' hidden' : ''}>${toHtml(children)}</${tagName}>`,
  };
}

/** A film or recording becomes a link to it. */
function film(state: State, node: Element): PhrasingContent[] {
  const own = node.properties['src'];
  const source = node.children.find((child) => child.type === 'element' && child.tagName === 'source');
  const inner = source?.type === 'element' ? source.properties['src'] : undefined;
  const src = typeof own === 'string' ? own : inner;
  if (typeof src !== 'string') return [];
  const url = state.resolve(src);
  return [{ type: 'link', url, children: [{ type: 'text', value: url }] }];
}
