import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { SaxesTagPlain } from 'saxes';
import { readDate } from '../../../article/dates';
import { toSlug } from '../../../language/slug';
import { liftOf } from '../headings';
import { htmlToTidyMarkdown } from '../html-markdown';
import { imported, type Imported, type Left } from '../imported';
import { streamElements } from './stream-elements';
import { wordpressHtml, type Attachment } from './wordpress-text';
import { percentDecoded } from '../../../base/web-address';

/** An `<item>` of an export: the text of its simple children by name, and its nested ones. */
interface Item {
  fields: Map<string, string>;
  categories: { domain: string; name: string }[];
  meta: Map<string, string>;
}

/** Data of the whole export to which texts refer. */
interface Site {
  /** Names by login. */
  authors: Map<string, string>;
  attachments: Map<string, Attachment>;
}

/**
 * Reads a WordPress export (WXR) as a stream. The file is read twice and never held in memory as a whole, because a
 * text may refer to a picture that follows it.
 * @param path of the XML file
 * @throws Error with line and column if the XML is not well-formed
 */
export async function* readWordpress(path: string): AsyncGenerator<Imported> {
  const site: Site = { authors: new Map(), attachments: new Map() };
  for await (const item of itemsOf(path, site.authors)) {
    const id = item.fields.get('wp:post_id') ?? '';
    const url = item.fields.get('wp:attachment_url');
    if (url === undefined) continue;
    const caption = item.fields.get('excerpt:encoded') ?? '';
    site.attachments.set(id, { url, alt: item.meta.get('_wp_attachment_image_alt') ?? '', caption });
  }
  for await (const item of itemsOf(path, new Map())) {
    const type = item.fields.get('wp:post_type') ?? 'post';
    if (type === 'post' || type === 'page') yield textOf(item, type, site);
  }
}

function textOf({ fields, categories, meta }: Item, type: 'post' | 'page', { authors, attachments }: Site): Imported {
  const field = (name: string) => fields.get(name)?.trim() ?? '';
  const status = field('wp:status');
  const title = plain(field('title'));
  const slug = toSlug(percentDecoded(field('wp:post_name'))) || toSlug(title) || `bai-${field('wp:post_id')}`;
  const { html, dropped } = wordpressHtml(field('content:encoded'), attachments);
  const root = fromHtml(html, { fragment: true });
  const left: Left[] = dropped.map((what) => ({ what, why: 'shortcode' }));
  if (status === 'trash' || status === 'auto-draft' || status === 'inherit')
    return imported({ slug, title, body: '', left: [{ what: title || slug, why: 'trash' }] });
  if (field('wp:post_password') !== '') left.push({ what: title || slug, why: 'password' });
  const named = (domain: string) => categories.filter((each) => each.domain === domain).map(({ name }) => name);
  const login = field('dc:creator');
  const picture = attachments.get(meta.get('_thumbnail_id') ?? '');
  const isLive = (status === 'publish' || status === 'future') && field('wp:post_password') === '';
  const lede = plain(field('excerpt:encoded'));
  return imported({
    slug,
    kind: type === 'page' ? 'page' : 'article',
    title: title || null,
    lede: lede || null,
    date: dateOf(field('wp:post_date_gmt'), field('wp:post_date'), field('pubDate')),
    updated: dateOf(field('wp:post_modified_gmt'), field('wp:post_modified')),
    authors: login === '' ? [] : [authors.get(login) ?? login],
    topic: named('category').find((name) => !/^(?:uncategori[sz]ed|chưa phân loại)$/i.test(name)) ?? null,
    tags: named('post_tag'),
    draft: !isLive,
    aliases: addressesOf(field('link')),
    hero: picture ? { src: picture.url, alt: picture.alt, caption: plain(picture.caption) || null } : null,
    body: htmlToTidyMarkdown(root, liftOf(root)),
    left,
  });
}

/** The first valid date: WordPress writes `0000-00-00 00:00:00` if there is none. */
function dateOf(gmt: string, local: string, rfc = ''): string | null {
  const candidates = [/^[1-9]/.test(gmt) ? `${gmt} UTC` : '', /^[1-9]/.test(local) ? local : '', rfc];
  return candidates.map((each) => (each === '' ? null : readDate(each))).find((found) => found !== null)?.date ?? null;
}

/** The old address from the site's root, which may be a number (`/?p=12`). */
function addressesOf(link: string): string[] {
  if (!URL.canParse(link)) return [];
  const { pathname, search } = new URL(link);
  return pathname + search === '/' ? [] : [pathname + search];
}

function plain(html: string): string {
  return toString(fromHtml(html, { fragment: true })).replace(/\s+/g, ' ').trim();
}

/** Streams the items of an export; fills `authors` on the way. */
function itemsOf(path: string, authors: Map<string, string>): AsyncGenerator<Item> {
  let item: Item | null = null;
  let author: Map<string, string> | null = null;
  let meta = { key: '', value: '' };
  let last: SaxesTagPlain | null = null;
  return streamElements<Item>(path, {
    opened(tag) {
      last = tag;
      if (tag.name === 'item') item = { fields: new Map(), categories: [], meta: new Map() };
      if (tag.name === 'wp:author') author = new Map();
      if (tag.name === 'wp:postmeta') meta = { key: '', value: '' };
    },
    closed({ name, attributes }, text) {
      if (name === 'item' && item) {
        const complete = item;
        item = null;
        return complete;
      }
      if (name === 'wp:author' && author) {
        authors.set(author.get('wp:author_login') ?? '', author.get('wp:author_display_name') ?? '');
        author = null;
      } else if (author) author.set(name, text);
      else if (name === 'wp:meta_key') meta.key = text;
      else if (name === 'wp:meta_value') meta.value = text;
      else if (name === 'wp:postmeta') item?.meta.set(meta.key, meta.value);
      else if (name === 'category' && item)
        item.categories.push({ domain: attributes['domain'] ?? '', name: text });
      else if (item && last?.name === name) item.fields.set(name, text);
      return null;
    },
  });
}
