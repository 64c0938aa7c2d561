import { closeSync, openSync, readSync } from 'node:fs';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { readDate } from '../../../article/dates';
import { toSlug } from '../../../language/slug';
import { captionTables } from '../captions';
import { liftOf } from '../headings';
import { htmlToTidyMarkdown } from '../html-markdown';
import { imported, personsOnly, type Imported } from '../imported';
import { streamElements } from './stream-elements';
import { urlOf } from '../../../base/web-address';

/** An `<entry>` of an export: the text of its elements by name, and its categories and links. */
interface Entry {
  fields: Map<string, string>;
  author: string;
  labels: string[];
  /** `post`, `page`, `comment`, `settings`, …, as either of Blogger's two formats writes it. */
  kind: string;
  address: string;
}

const KINDS = 'http://schemas.google.com/g/2005#kind';
const LABELS = 'http://www.blogger.com/atom/ns#';

/** Whether an XML file is an export of Blogger, as its beginning says. */
export function isBloggerExport(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(4096);
    const beginning = bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, 0));
    return /<feed[^>]*\s(?:xmlns:blogger=|xmlns=["']http:\/\/www\.w3\.org\/2005\/Atom)/.test(beginning);
  } finally {
    closeSync(file);
  }
}

/**
 * Reads an export of Blogger (Atom, as its settings or Google Takeout write it) as a stream: posts and pages, drafts as
 * drafts, labels as tags.
 * @throws Error with line and column if the XML is not well-formed
 */
export async function* readBlogger(path: string): AsyncGenerator<Imported> {
  for await (const entry of entriesOf(path)) {
    // A feed of another program has no kinds: all its entries are texts.
    if (/^(?:|post|page)$/.test(entry.kind)) yield textOf(entry);
  }
}

function textOf({ fields, author, labels, kind, address }: Entry): Imported {
  const field = (name: string) => fields.get(name)?.trim() ?? '';
  const title = field('title');
  const path = field('blogger:filename') || (urlOf(address)?.pathname ?? '');
  const name = path.replace(/^.*\//, '').replace(/\.html$/, '');
  const slug = toSlug(name) || toSlug(title) || toSlug(field('id').replace(/^.*[.:-]/, 'bai-')) || 'bai-viet';
  const status = field('blogger:status').toUpperCase();
  if (/TRASH|DELETED/.test(status))
    return imported({ slug, title, body: '', left: [{ what: title || slug, why: 'trash' }] });
  const root = fromHtml(field('content') || field('summary'), { fragment: true });
  takeLargest(root);
  captionTables(root);
  return imported({
    slug,
    kind: kind === 'page' ? 'page' : 'article',
    title: title || null,
    date: dateOf(field('published')),
    updated: dateOf(field('updated')),
    authors: personsOnly([author]),
    tags: labels,
    draft: field('app:draft') === 'yes' || (status !== '' && status !== 'LIVE'),
    aliases: path.length > 1 ? [path] : [],
    body: htmlToTidyMarkdown(root, liftOf(root)),
  });
}

/** A picture links to its largest size: shows that one instead, without the link. */
function takeLargest(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    const href = node.properties['href'] ?? '';
    const [picture, ...others] = node.children.filter(
      (child) => child.type !== 'text' || child.value.trim() !== '',
    );
    if (picture?.type !== 'element' || picture.tagName !== 'img' || others.length > 0) return undefined;
    if (index === undefined || parent === undefined || !/\/(?:s\d+|w\d+-h\d+)[\w-]*\/[^/]+$/.test(href))
      return undefined;
    picture.properties['src'] = href.replace(/\/s(\d+)-h\//, '/s$1/');
    parent.children.splice(index, 1, picture);
    return undefined;
  });
}

function dateOf(written: string): string | null {
  return written === '' ? null : (readDate(written)?.date ?? null);
}

/** Streams the entries of an export. */
function entriesOf(path: string): AsyncGenerator<Entry> {
  let entry: Entry | null = null;
  let isInAuthor = false;
  return streamElements<Entry>(path, {
    opened({ name, attributes }) {
      if (name === 'entry') entry = { fields: new Map(), author: '', labels: [], kind: '', address: '' };
      if (name === 'author') isInAuthor = true;
      if (entry === null) return;
      const { scheme = '', term = '', rel = '', href = '' } = attributes;
      if (name === 'category' && scheme === KINDS) entry.kind = term.replace(/^.*#/, '');
      if (name === 'category' && scheme.startsWith(LABELS)) entry.labels.push(term);
      if (name === 'category' && scheme.startsWith('tag:blogger.com')) entry.labels.push(term);
      if (name === 'link' && rel === 'alternate') entry.address = href;
    },
    closed({ name }, text) {
      if (name === 'author') isInAuthor = false;
      if (entry === null) return null;
      if (name === 'entry') {
        const complete = entry;
        entry = null;
        return complete;
      }
      if (isInAuthor) entry.author = name === 'name' ? text.trim() : entry.author;
      else if (name === 'blogger:type') entry.kind = text.trim().toLowerCase();
      else if (name !== 'author') entry.fields.set(name, text);
      return null;
    },
  });
}
