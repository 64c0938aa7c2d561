import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { toHtml as stringify } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import type { FootnoteDefinition, FootnoteReference, Heading, Root, RootContent, Table } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Language } from '../../language/languages';
import { labels } from '../labels';
import { policy } from '../policy';
import { writeTable } from './table-html';
import { unravel } from '../unravel';
import { walk } from '../walk';

/** Writes parts of one article as HTML; footnote numbers run through all parts. */
export interface HtmlWriter {
  /**
   * Sanitised HTML of nodes, "" if nothing of them can be shown. Pictures are omitted: pages show them as figures.
   * A heading, which can only occur in a quotation or list, becomes bold text; external links carry `rel`. See
   * `policy.ts` for everything that can occur.
   */
  toHtml: (nodes: readonly RootContent[]) => string;
  /** The footnotes cited so far, for the end of the article; "" without any. */
  notes: () => string;
}

/** A writer for the article with the tree `root`. @param language of the labels for readers and screen readers */
export function htmlWriter(root: Root, language: Language): HtmlWriter {
  const definitions = new Map<string, FootnoteDefinition>();
  walk(root, (node) => {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  });
  const cited: { id: string; times: number }[] = [];

  const handlers: Options['handlers'] = {
    footnoteReference(_state, node: FootnoteReference): Element {
      let index = cited.findIndex((note) => note.id === node.identifier);
      if (index === -1) index = cited.push({ id: node.identifier, times: 0 }) - 1;
      const times = (cited[index] ?? { times: 0 }).times + 1;
      cited[index] = { id: node.identifier, times };
      const link = element('a', { href: `#note-${index + 1}`, id: referenceId(index, times) }, [
        text(String(index + 1)),
      ]);
      return element('sup', {}, [link]);
    },
    heading(state, node: Heading): Element {
      return element('p', {}, [element('strong', {}, state.all(node))]);
    },
    table(state, node: Table): Element {
      const properties = {
        className: ['table'],
        role: 'group',
        tabIndex: 0,
        ariaLabel: labels[language].table,
      };
      return element('div', properties, [writeTable(state, node)]);
    },
  };
  const processor = unified()
    .use(remarkRehype, { handlers })
    .use(() => unravel)
    .use(settle)
    .use(rehypeSanitize, policy)
    .use(dropEmpty);
  const hast = (nodes: readonly RootContent[]) => processor.runSync({ type: 'root', children: [...nodes] });

  const note = (index: number): Element => {
    const { id, times } = cited[index] ?? { id: '', times: 0 };
    const content = hast(definitions.get(id)?.children ?? []);
    return element('li', { id: `note-${index + 1}` }, [
      ...elements(content),
      ...backLinks(index, times, language),
    ]);
  };
  return {
    toHtml: (nodes) => stringify(hast(nodes)).trim(),
    notes: () => {
      const items: Element[] = [];
      // A note may cite another one, so the list can grow during the loop.
      for (let index = 0; index < cited.length; index += 1) items.push(note(index));
      if (items.length === 0) return '';
      const properties = { className: ['notes'], ariaLabel: labels[language].notes };
      return stringify(element('section', properties, [element('ol', {}, items)]));
    },
  };
}

function referenceId(index: number, time: number): string {
  return time === 1 ? `noteref-${index + 1}` : `noteref-${index + 1}-${time}`;
}

function backLinks(index: number, times: number, language: Language): ElementContent[] {
  return Array.from({ length: times }, (_, time) =>
    element(
      'a',
      {
        href: `#${referenceId(index, time + 1)}`,
        className: ['note-back'],
        ariaLabel: labels[language].backToText,
      },
      [text('↩')],
    ),
  ).flatMap((link) => [text(' '), link]);
}

/** Completes Markdown's own conversion: checkboxes of tasks, `rel` of links. */
function settle() {
  return (tree: HtmlRoot) => {
    visit(tree, 'element', (node) => {
      // Task items show a character: a checkbox would look as if readers could tick it.
      node.children = node.children.map((child) =>
        child.type === 'element' && child.tagName === 'input'
          ? text(child.properties['checked'] === true ? '☑' : '☐')
          : child,
      );
      // Article text is untrusted, so the site endorses none of its links.
      if (node.tagName === 'a' && /^(?:https?:)?\/\//i.test(String(node.properties['href']))) {
        node.properties['rel'] = ['nofollow', 'noopener'];
      }
    });
  };
}

/** Blocks that are removed if they contain no text. The `div` is our own, around a table. */
const BLOCKS = new Set(['p', 'li', 'ul', 'ol', 'blockquote', 'div']);

/**
 * Inline elements that are removed if they contain no text; a space or line break inside still separates the words
 * around it.
 */
const MARKS = new Set(['a', 'strong', 'em', 'del', 'sub', 'sup']);

/**
 * Removes elements left empty after pictures and forbidden elements are dropped: nobody can read or follow them.
 */
function dropEmpty() {
  return (tree: HtmlRoot) => {
    visit(tree, 'element', (node, index, parent) => {
      if (index === undefined || parent === undefined) return undefined;
      const isMark = MARKS.has(node.tagName);
      if (!(isMark || BLOCKS.has(node.tagName)) || toString(node).trim() !== '') return undefined;
      parent.children.splice(index, 1, ...(isMark ? node.children : []));
      return [SKIP, index];
    });
  };
}

function elements(tree: HtmlRoot): ElementContent[] {
  return tree.children.filter((child) => child.type !== 'doctype');
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
