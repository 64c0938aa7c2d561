import { fromHtml } from 'hast-util-from-html';
import type { SaxesTagPlain } from 'saxes';
import { readDate } from '../../../article/dates';
import { toSlug } from '../../../language/slug';
import { liftOf } from '../headings';
import { htmlToTidyMarkdown } from '../html-markdown';
import { imported, personsOnly, type Imported, type Left } from '../imported';
import { plainText } from './plain-text';
import { streamElements } from './stream-elements';
import { wordpressHtml, type Attachment } from './wordpress-text';
import { percentDecoded, urlOf } from '../../../base/web-address';

/** An `<item>` of an export: the text of its simple children by name, and its nested ones. */
interface Item {
  fields: Map<string, string>;
  categories: { domain: string; name: string }[];
  meta: Map<string, string>;
  /** Number of readers' comments. */
  comments: number;
}

/** Data of the whole export to which texts refer. */
interface Site {
  /** Names by login. */
  authors: Map<string, string>;
  attachments: Map<string, Attachment>;
  /** Texts of the blocks that several articles share, by number. */
  blocks: Map<string, string>;
  /** When the export was made, as it says; empty if it does not. */
  exported: string;
  /** Where it was, without a slash at the end: `https://bao.example`. */
  home: string;
}

/** Kinds of items that are no text of the newspaper: parts of the theme, settings of plugins. */
const INTERNAL =
  /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_.+|acf-.+|elementor_.+|et_.+|wpcf7.*|mc4wp.*|ml-slider|shop_.+|tablepress_table|popup|feedback)$/;

/** A block that several articles share, in the text of one: `<!-- wp:block {"ref":15} /-->`. */
const SHARED = /<!--\s*wp:block\s*\{"ref":(\d+)[^>]*-->/g;

/**
 * Reads a WordPress export (WXR) as a stream. The file is read twice and never held in memory as a whole, because a
 * text may refer to a picture that follows it.
 * @param path of the XML file
 * @throws Error with line and column if the XML is not well-formed
 */
export async function* readWordpress(path: string): AsyncGenerator<Imported> {
  const site: Site = {
    authors: new Map(),
    attachments: new Map(),
    blocks: new Map(),
    exported: '',
    home: '',
  };
  let comments = 0;
  for await (const item of itemsOf(path, site)) {
    comments += item.comments;
    const id = item.fields.get('wp:post_id') ?? '';
    const url = item.fields.get('wp:attachment_url');
    if (item.fields.get('wp:post_type') === 'wp_block')
      site.blocks.set(id, item.fields.get('content:encoded') ?? '');
    if (url === undefined) continue;
    const caption = item.fields.get('excerpt:encoded') ?? '';
    site.attachments.set(id, { url, alt: item.meta.get('_wp_attachment_image_alt') ?? '', caption });
  }
  for await (const item of itemsOf(path, { ...site })) {
    const type = item.fields.get('wp:post_type') ?? 'post';
    if (!INTERNAL.test(type)) yield textOf(item, type, site);
  }
  if (comments > 0)
    yield imported({ slug: '', body: '', left: [{ what: String(comments), why: 'comments' }] });
}

function textOf(
  { fields, categories, meta }: Item,
  type: string,
  { authors, attachments, blocks, exported, home }: Site,
): Imported {
  const field = (name: string) => fields.get(name)?.trim() ?? '';
  const status = field('wp:status');
  const title = plainText(field('title'));
  const slug = toSlug(percentDecoded(field('wp:post_name'))) || toSlug(title) || `bai-${field('wp:post_id')}`;
  const content = field('content:encoded').replace(
    SHARED,
    (whole, id: string) => blocks.get(id) ?? `[block ref="${id}"]${whole}`,
  );
  const { html, dropped } = wordpressHtml(fromRoot(content, home), attachments);
  const root = fromHtml(html, { fragment: true });
  const left: Left[] = dropped.map((what) => ({ what, why: 'shortcode' }));
  if (status === 'trash' || status === 'auto-draft' || status === 'inherit')
    return imported({ slug, title, body: '', left: [{ what: title || slug, why: 'trash' }] });
  if (field('wp:post_password') !== '') left.push({ what: title || slug, why: 'restricted' });
  const isOwnKind = type !== 'post' && type !== 'page';
  if (isOwnKind) left.push({ what: `${title || slug}, “${type}”`, why: 'own-kind' });
  const named = (domain: string) =>
    categories.filter((each) => each.domain === domain).map(({ name }) => name);
  const login = field('dc:creator');
  // As the plugin Co-Authors Plus writes several authors.
  const coAuthors = named('author');
  const picture = attachments.get(meta.get('_thumbnail_id') ?? '');
  const date = dateOf(field('wp:post_date_gmt'), field('wp:post_date'), field('pubDate'));
  // What was due before the export, and is not published in it, never appeared.
  const isMissed = status === 'future' && Date.parse(date ?? '') < Date.parse(exported);
  if (isMissed) left.push({ what: title || slug, why: 'unclear-state' });
  const isPublic = status === 'publish' || (status === 'future' && !isMissed);
  const isLive = isPublic && field('wp:post_password') === '' && !isOwnKind;
  const lede = plainText(field('excerpt:encoded'));
  // The text's own caption says more than the library's.
  const isShown = picture !== undefined && html.includes(picture.url);
  return imported({
    slug,
    kind: type === 'page' ? 'page' : 'article',
    title: title || null,
    lede: lede || null,
    date,
    updated: dateOf(field('wp:post_modified_gmt'), field('wp:post_modified')),
    authors: personsOnly(coAuthors.length > 0 ? coAuthors : [authors.get(login) || login]),
    topic: named('category').find((name) => !/^(?:uncategori[sz]ed|chưa phân loại)$/i.test(name)) ?? null,
    tags: named('post_tag'),
    draft: !isLive,
    aliases: addressesOf(field('link')),
    hero: picture
      ? { src: picture.url, alt: picture.alt, caption: isShown ? null : plainText(picture.caption) || null }
      : null,
    body: htmlToTidyMarkdown(root, liftOf(root)),
    left,
  });
}

/** A text whose links to pages of the old site are addresses from the site's root, which lead to the imported pages. */
function fromRoot(html: string, home: string): string {
  const host = home.replace(/^https?:\/\//, '');
  if (host === '') return html;
  return html.replace(/(\shref=["']?)https?:\/\/([^"'\s>]*)/g, (whole, before: string, address: string) => {
    const isPage = address.startsWith(`${host}/`) && !address.startsWith(`${host}/wp-content/`);
    return isPage ? before + address.slice(host.length) : whole;
  });
}

/** The first valid date: WordPress writes `0000-00-00 00:00:00` if there is none. */
function dateOf(gmt: string, local: string, rfc = ''): string | null {
  const candidates = [/^[1-9]/.test(gmt) ? `${gmt} UTC` : '', /^[1-9]/.test(local) ? local : '', rfc];
  return (
    candidates.map((each) => (each === '' ? null : readDate(each))).find((found) => found !== null)?.date ??
    null
  );
}

/** The old address from the site's root, which may be a number (`/?p=12`). */
function addressesOf(link: string): string[] {
  const { pathname = '', search = '' } = urlOf(link) ?? {};
  return ['', '/'].includes(pathname + search) ? [] : [pathname + search];
}

/** Streams the items of an export; fills the site's names of authors and its address on the way. */
function itemsOf(path: string, site: Site): AsyncGenerator<Item> {
  let item: Item | null = null;
  let author: Map<string, string> | null = null;
  let meta = { key: '', value: '' };
  let last: SaxesTagPlain | null = null;
  return streamElements<Item>(path, {
    opened(tag) {
      last = tag;
      if (tag.name === 'item') item = { fields: new Map(), categories: [], meta: new Map(), comments: 0 };
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
        site.authors.set(author.get('wp:author_login') ?? '', author.get('wp:author_display_name') ?? '');
        author = null;
      } else if (author) author.set(name, text);
      else if (name === 'wp:base_blog_url') site.home = text.replace(/\/+$/, '');
      else if (name === 'wp:comment' && item) item.comments += 1;
      else if (name === 'wp:meta_key') meta.key = text;
      else if (name === 'wp:meta_value') meta.value = text;
      else if (name === 'wp:postmeta') item?.meta.set(meta.key, meta.value);
      else if (name === 'category' && item)
        item.categories.push({ domain: attributes['domain'] ?? '', name: text });
      else if (name === 'pubDate' && !item) site.exported = text;
      else if (item && last?.name === name) item.fields.set(name, text);
      return null;
    },
  });
}
