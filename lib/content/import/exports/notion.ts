import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { checkFrontMatter } from '../../../article/front-matter/front-matter';
import { elementIn, hasClass, liftOf, takeText } from '../headings';
import { htmlToTidyMarkdown } from '../html-markdown';
import { imported, type Imported } from '../imported';
import type { LocalPictures } from '../local-pictures';

/** Whether an HTML file is a page of an export of Notion. */
export function isNotionPage(html: string): boolean {
  return /<h1 class="page-title"/.test(html) && /<div class="page-body"/.test(html);
}

/**
 * Reads a page of an export of Notion: its properties are read as an article's front matter is, so a status that is not
 * understood makes a draft.
 * @param slug the file's name as an address; the page's number is left out
 */
export function readNotionPage(html: string, slug: string, local: LocalPictures): Imported {
  const root = fromHtml(html);
  const title = takeText(root, 'page-title');
  const { frontMatter, release } = checkFrontMatter({
    values: propertiesOf(root),
    repeated: [],
    placeOf: () => nowhere,
    placeOfValue: () => nowhere,
  });
  const body: Root = {
    type: 'root',
    children: elementIn(root, (node) => hasClass(node, 'page-body'))?.children ?? [],
  };
  local.takeAll(body);
  visit(body, 'element', (node, index, parent) => {
    if (index === undefined || parent === undefined) return undefined;
    if (hasClass(node, 'icon')) {
      parent.children.splice(index, 1);
      return index;
    }
    if (hasClass(node, 'callout')) node.tagName = 'blockquote';
    if (node.tagName === 'a') unlinkPicture(node);
    return undefined;
  });
  joinLists(body);
  return imported({
    slug: slug.replace(/-+[\da-f]{32}$/, '') || slug,
    title,
    lede: frontMatter.lede ?? null,
    date: frontMatter.date?.date ?? null,
    updated: frontMatter.updated?.date ?? null,
    authors: frontMatter.authors?.map(({ name }) => name) ?? [],
    topic: frontMatter.topic ?? null,
    tags: frontMatter.tags ?? [],
    draft: release?.draft ?? true,
    source: frontMatter.source ?? null,
    body: htmlToTidyMarkdown(body, liftOf(body)),
  });
}

const nowhere = { line: 1, column: 1 };

/** The properties of a page, by their names; of several values a list. */
function propertiesOf(root: Root): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  visit(root, 'element', (row) => {
    if (!hasClass(row, 'property-row')) return;
    const [name, value] = row.children.filter((child) => child.type === 'element');
    if (!name || !value) return;
    const parts = value.children.filter((child) => child.type === 'element');
    const texts = (parts.length > 1 ? parts : [value]).map((part) => toString(part).trim().replace(/^@/, ''));
    found[toString(name).trim()] = texts.length === 1 ? (texts[0] ?? '') : texts;
  });
  return found;
}

/** A picture links to itself. */
function unlinkPicture(link: Element): void {
  const [picture] = link.children;
  if (picture?.type !== 'element' || picture.tagName !== 'img') return;
  link.tagName = 'span';
  link.properties = {};
}

/** Notion writes each item as a list of its own. */
function joinLists(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    const before = index === undefined ? undefined : parent?.children[index - 1];
    if (index === undefined || !parent || before?.type !== 'element' || !/^[ou]l$/.test(node.tagName))
      return undefined;
    if (before.tagName !== node.tagName || hasClass(node, 'toggle') || hasClass(before, 'toggle'))
      return undefined;
    before.children.push(...node.children);
    parent.children.splice(index, 1);
    return index;
  });
}
