import { posix } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import type { Article, Section } from '../article/article';
import { nearest } from '../language/nearest';
import { slugOf, toSlug } from '../language/slug';
import { pageWithId, type LaterPart } from './article-parts';
import { addressBelow, sitePath } from '../base/site-address';
import { percentDecoded } from '../base/web-address';

/** What a link can name an article by. */
interface Target {
  file: string;
  slug: string;
  title: string;
  aliases: readonly string[];
  parts: readonly LaterPart[];
}

/**
 * Resolves a link of the article `from` that names an article's file to its address; null if no article, or more than
 * one, matches. A link by an address stays, but is null where the article that has the address is hidden.
 */
export type LinkOf = (href: string, from: string) => string | null;

const markdownFile = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;

/**
 * The links of an article that name another article's file, as on GitHub and in Obsidian, or that may be addresses of
 * this site, in reading order.
 */
export function linksToArticles({ ledeHtml, sections }: Pick<Article, 'ledeHtml' | 'sections'>): string[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const html = [ledeHtml ?? '', ...blocks.map((block) => (block.kind === 'html' ? block.html : ''))].join('');
  return hrefsOf(html).filter((href) => namesFile(href) || /^(?:https?:|(?:\.\.)?\/)/i.test(href));
}

/** The `href` values of our own HTML, in which every attribute is written the same way. */
function hrefsOf(html: string): string[] {
  const hrefs = Array.from(html.matchAll(/ href="([^"]+)"/g), ([, href = '']) => href);
  return [...new Set(hrefs.map((href) => href.replaceAll('&#x26;', '&')))];
}

/** Whether a link names a Markdown file. */
export function namesFile(href: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href) && markdownFile.test(partsOf(href).path);
}

/**
 * Makes the function that resolves links by path, file name, slug, title or old address; it indexes them at its first
 * call.
 * @param hidden see {@link isHidden}
 * @param site the address of the site, without a slash at its end
 */
export function articleLinks(targets: readonly Target[], hidden: ReadonlySet<string>, site: string): LinkOf {
  let resolve: LinkOf | null = null;
  return (href, from) => {
    if (namesFile(href)) return (resolve ??= indexTargets(targets))(href, from);
    const own = href.startsWith(`${site}/`)
      ? href.slice(site.length)
      : addressBelow(sitePath(site), href.replace(/^\.\.(?=\/)/, ''));
    return isHidden(own, hidden) ? null : href;
  };
}

/**
 * Whether an address on the site is, or lies below, one of an article that readers are not to see.
 * @param hidden the slugs and old addresses of these articles, without slashes around them
 */
export function isHidden(address: string, hidden: ReadonlySet<string>): boolean {
  const path = /^\/([^?#]+?)(?:\/index\.html?|\/)?(?:[?#]|$)/.exec(percentDecoded(address))?.[1] ?? '';
  return hidden.has(path) || hidden.has(path.replace(/\/.*/s, ''));
}

function indexTargets(targets: readonly Target[]): LinkOf {
  const byPath = new Map(targets.map((target) => [pathKey(target.file), target]));
  const bySlug = new Map(targets.map((target) => [target.slug, target]));
  const byName = new Map<string, Set<Target>>();
  for (const target of targets) {
    const names = [
      target.title,
      ...target.aliases.map((alias) => posix.basename(alias).replace(/\.html?$/, '')),
    ];
    for (const name of [slugOf(target.file, ''), ...names.map(toSlug)])
      byName.set(name, (byName.get(name) ?? new Set()).add(target));
  }
  return (href, from) => {
    const { path, fragment } = partsOf(href);
    const inArticles = path.replace(/^\/?(?:content\/)?articles\//i, '/');
    const beside = posix.join('/', inArticles.startsWith('/') ? '' : posix.dirname(from), inArticles);
    const name = slugOf(beside, '');
    // A title may contain a slash.
    const named = byName.get(name) ?? byName.get(toSlug(inArticles.replace(markdownFile, '')));
    const onlyNamed = named?.size === 1 ? [...named][0] : undefined;
    const found =
      byPath.get(pathKey(beside)) ?? byPath.get(pathKey(inArticles)) ?? bySlug.get(name) ?? onlyNamed;
    if (!found) return null;
    const id = idOf(fragment);
    return pageWithId(found, id.slice(1)) + id;
  };
}

/** The slug most similar to a broken link, to suggest a correction; "" without articles. */
export function nearestArticle(href: string, slugs: readonly string[]): string {
  return nearest(slugOf(partsOf(href).path, ''), slugs);
}

/**
 * Replaces an article's links to files by addresses, and fragments that name a heading by its words (`#phần-hai`) by
 * its id. A link to a file that is no article, or to a hidden one, becomes plain text. A link that includes the site's path is rewritten to
 * begin at the site's root.
 * @param path see {@link sitePath}
 */
export function withLinks(article: Article, linkOf: LinkOf, path: string): Article {
  const headings = new Set(article.sections.map(({ id }) => `#${id ?? ''}`));
  /** The new target of a link: null removes the link, undefined keeps it. */
  const leadsTo = (href: string): string | null | undefined => {
    if (namesFile(href)) return linkOf(href, article.file);
    if (linkOf(href, article.file) === null) return null;
    const id = href.startsWith('#') ? idOf(partsOf(href).fragment) : '';
    if (headings.has(id)) return id;
    const own = addressBelow(path, href);
    return own === href ? undefined : own;
  };
  const inHtml = (html: string): string => {
    if (hrefsOf(html).every((href) => leadsTo(href) === undefined)) return html;
    const tree = fromHtml(html, { fragment: true });
    visit(tree, 'element', (node, index, parent) => {
      const { href } = node.properties;
      const address = node.tagName === 'a' && typeof href === 'string' ? leadsTo(href) : undefined;
      if (typeof address === 'string') node.properties['href'] = address;
      if (address !== null || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    });
    return toHtml(tree);
  };
  const sections = article.sections.map((section): Section => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'html' ? { ...block, html: inHtml(block.html) } : block,
    ),
  }));
  return { ...article, sections, ledeHtml: article.ledeHtml === null ? null : inHtml(article.ledeHtml) };
}

function partsOf(href: string): { path: string; fragment: string } {
  const [before = '', ...fragments] = percentDecoded(href).normalize('NFC').replaceAll('\\', '/').split('#');
  return { path: before.replace(/\?.*$/s, ''), fragment: fragments.at(-1) ?? '' };
}

/** The id of a heading is a slug of its words. Obsidian's “^” names a paragraph, which has no id here. */
function idOf(fragment: string): string {
  const slug = toSlug(fragment.replace(/^muc-/, ''));
  if (fragment.startsWith('^') || slug === '') return '';
  return /^(?:c-\d+|fn[\w-]*)$/.test(fragment) ? `#${fragment}` : `#muc-${slug}`;
}

/** A folder with `index.md` is an article too. */
function pathKey(path: string): string {
  const key = posix.normalize(`/${path}`).normalize('NFC').toLowerCase();
  return key.replace(markdownFile, '').replace(/\/index$/, '');
}
