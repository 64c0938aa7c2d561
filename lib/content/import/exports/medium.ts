import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { readDate } from '../../../article/dates';
import { likeness } from '../../../language/text';
import { elementIn, hasClass, liftOf } from '../headings';
import { htmlToTidyMarkdown } from '../html-markdown';
import { imported, type Imported } from '../imported';
import type { LocalPictures } from '../local-pictures';

/** Whether an HTML file is a story of an export of Medium. */
export function isMediumStory(html: string): boolean {
  return /<article class="h-entry"/.test(html) && /<section data-field="body"/.test(html);
}

/**
 * Reads a story of an export of Medium. One without a date of publication is a draft.
 * @param slug the file's name as an address; its date and the story's number are left out
 */
export function readMediumStory(html: string, slug: string, local: LocalPictures): Imported {
  const root = fromHtml(html);
  const words = (name: string) => textOf(elementIn(root, (node) => hasClass(node, name)));
  const title = words('p-name');
  const subtitle = words('p-summary');
  const date = elementIn(
    root,
    ({ tagName, properties }) => tagName === 'time' && properties['dateTime'] !== undefined,
  );
  const page = elementIn(root, (node) => hasClass(node, 'p-canonical'))?.properties['href'];
  const published = readDate(date?.properties['dateTime'] ?? '')?.date ?? null;
  const author = words('p-author');
  const body: Root = { type: 'root', children: [] };
  const section = elementIn(root, ({ properties }) => properties['dataField'] === 'body');
  if (section !== null) body.children = section.children;
  local.takeAll(body);
  dropElements(body, (node) => hasClass(node, 'js-mixtapeImage'));
  // Each part begins with a rule, the first one too.
  dropFirst(body, ({ tagName }) => tagName === 'hr');
  // A subtitle that Medium takes from the first paragraph is no standfirst.
  const own = elementIn(body, (node) => hasClass(node, 'graf--subtitle'));
  for (const said of [title, subtitle])
    if (said !== '')
      dropFirst(body, (node) => /^h[1-6]$/.test(node.tagName) && likeness(textOf(node), said) > 0.9);
  return imported({
    slug: slug.replace(/^(?:draft|\d{4}-\d{2}-\d{2})-+|-+(?=[a-f]*\d)[\da-f]{10,12}$/g, '') || slug,
    title: title || null,
    lede: own === null ? null : subtitle || null,
    date: published,
    authors: author === '' ? [] : [author],
    draft: published === null,
    source: typeof page === 'string' ? page : null,
    body: htmlToTidyMarkdown(body, liftOf(body)),
  });
}

function textOf(node: Element | null): string {
  return node === null ? '' : toString(node).replace(/\s+/g, ' ').trim();
}

function dropFirst(root: Root, isIt: (node: Element) => boolean): void {
  const first = elementIn(root, isIt);
  dropElements(root, (node) => node === first);
}

function dropElements(root: Root, isIt: (node: Element) => boolean): void {
  visit(root, 'element', (node, index, parent) => {
    if (!isIt(node) || index === undefined || parent === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}
