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

/** Turns parts of one article into HTML, its notes numbered through all of them. */
export interface HtmlWriter {
  /**
   * Sanitised HTML of nodes, "" if nothing of them can be shown. Pictures are left out: a page shows them as figures.
   * A heading, which can only stand in a quotation or list, is bold text; links to elsewhere carry `rel`. See `policy.ts` for all that can occur.
   */
  toHtml: (nodes: readonly RootContent[]) => string;
  /** The notes that what was written so far refers to, for the article's end; "" without any. */
  notes: () => string;
}

/** A writer for the article whose tree is `root`. @param language of the labels that readers see or hear. */
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
      // A note may cite another one, so the list can grow while it is written.
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

/** What Markdown's own conversion leaves open: the ticks of tasks, what links promise. */
function settle() {
  return (tree: HtmlRoot) => {
    visit(tree, 'element', (node) => {
      // The tick of a task: a page's box would look as if it could be ticked.
      node.children = node.children.map((child) =>
        child.type === 'element' && child.tagName === 'input'
          ? text(child.properties['checked'] === true ? '☑' : '☐')
          : child,
      );
      // Article text is untrusted, so the site vouches for no link in it.
      if (node.tagName === 'a' && /^(?:https?:)?\/\//i.test(String(node.properties['href']))) {
        node.properties['rel'] = ['nofollow', 'noopener'];
      }
    });
  };
}

/** Blocks that go where they hold no text. The `div` is ours, around a table. */
const BLOCKS = new Set(['p', 'li', 'ul', 'ol', 'blockquote', 'div']);

/** Marks of words that go where they hold no text; the blank or line break in them parts the words beside. */
const MARKS = new Set(['a', 'strong', 'em', 'del', 'sub', 'sup']);

/** Takes away what is empty once pictures and forbidden elements have gone: nobody can read or follow it. */
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
