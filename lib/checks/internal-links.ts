import type { Article } from '../article/article';
import { articlesAndPages } from '../content/newsroom';
import { diagnose, type Diagnostic, type Finding, type Place } from '../report/diagnostic';
import { absoluteAddress, sitePath } from '../base/site-address';
import { articleAddress } from '../content/addresses';
import { namesFile, nearestArticle } from '../content/article-links';
import { articleAnchors, pageAnchors } from '../content/anchors';
import type { ArticleSummary } from '../content/summary';
import { nearest } from '../language/nearest';
import { toSlug } from '../language/slug';
import type { Check, CheckContext } from './check';
import { placeOf } from '../content/place';
import { percentDecoded, urlOf } from '../base/web-address';

/** Links to unpublished addresses of this site, and to places that the article there does not have. */
export const internalLinks: Check = async (context) => {
  const { newsroom, textOf } = context;
  const all = articlesAndPages(newsroom);
  const articles = articlesByAddress(newsroom);
  const slugs = all.map(({ slug }) => slug);
  const findings: Finding[] = [];
  for (const article of all) {
    const named = article.links.filter(namesFile);
    for (const href of named) {
      if (newsroom.linkOf(href, article.file) !== null) continue;
      const place = placeOfLink(href, await textOf(article.file));
      const params = { href: percentDecoded(href), near: nearestArticle(href, slugs) };
      findings.push({ file: article.file, diagnostic: diagnose('link-article-unknown', place, params) });
    }
    for (const href of linksOf(newsroom.text(article))) {
      // The link in the file, if that names another file.
      const written = named.find((link) => newsroom.linkOf(link, article.file) === href);
      const from = articleAddress(article.slug);
      const fault = await faultOfLink(
        { href, written: written === undefined ? href : percentDecoded(written), from },
        articles,
        context,
      );
      if (!fault) continue;
      const place = placeOfLink(written ?? href, await textOf(article.file));
      findings.push({ file: article.file, diagnostic: fault(place) });
    }
  }
  return findings;
};

type Fault = (place: { line: number; column: number }) => Diagnostic;

export const articlesByAddress = (newsroom: CheckContext['newsroom']): Map<string, ArticleSummary> =>
  new Map(articlesAndPages(newsroom).map((article) => [articleAddress(article.slug), article]));

/**
 * What is wrong with a link on the page `from`; null if nothing is, or if it leads to another site.
 * @param link `written` is its form in the file
 * @param articles those that are published, by their addresses
 */
export async function faultOfLink(
  { href, written, from }: { href: string; written: string; from: string },
  articles: ReadonlyMap<string, ArticleSummary>,
  context: CheckContext,
): Promise<Fault | null> {
  const found = readLink(href, context.settings.SITE_URL, from);
  const link = found && { ...found, href: written };
  const target = link && articles.get(link.page);
  return link && (target ? faultOfFragment(link, target, context) : faultOfPage(link, context));
}

/** A link within the site. */
interface Link {
  href: string;
  /** The address it leads to, decoded, in the form of a page's. */
  address: string;
  page: string;
  /** The id it leads to, decoded; empty for the top of the page. */
  id: string;
}

/** The addresses that lede and body link to. The HTML is our own, in which every attribute is written the same way. */
function linksOf(article: Article): Set<string> {
  return new Set(
    Array.from(htmlOf(article).matchAll(/ href="([^"]+)"/g), ([, href = '']) =>
      href.replaceAll('&#x26;', '&'),
    ),
  );
}

function htmlOf({ ledeHtml, sections }: Article): string {
  const blocks = sections.flatMap((section) => section.blocks);
  return [ledeHtml ?? '', ...blocks.map((block) => (block.kind === 'html' ? block.html : ''))].join('');
}

/** A link on the page `from`, or null if it leads to another site. */
function readLink(href: string, site: string, from: string): Link | null {
  if (urlOf(href, site + from) === null) return null;
  const path = sitePath(site);
  const { origin, pathname, hash } = new URL(absoluteAddress(href, site, from));
  if (!`${origin}${pathname}/`.startsWith(`${site}/`)) return null;
  const address = percentDecoded(pathname.slice(path.length)).replace(/^$|\/index\.html$/, '/');
  // A text fragment is not part of the id.
  const [id = ''] = hash.slice(1).split(':~:');
  return { href, address, page: address.endsWith('/') ? address : `${address}/`, id: percentDecoded(id) };
}

/** The place of a link; in double brackets a link lacks the file's ending. */
function placeOfLink(href: string, text: string): Place {
  const written = [href, percentDecoded(href), percentDecoded(href).replace(/\.md(?=$|#)/, '')];
  return placeOf(written.find((form) => text.normalize('NFC').includes(form.normalize('NFC'))) ?? href, text);
}

async function faultOfPage(
  { href, address, page }: Link,
  { isPublished }: CheckContext,
): Promise<Fault | null> {
  if ((await isPublished(address)) || (await isPublished(page))) return null;
  return (place) => diagnose('link-nowhere', place, { href });
}

function faultOfFragment(
  { href, id }: Link,
  target: ArticleSummary,
  { newsroom }: CheckContext,
): Fault | null {
  if (id === '') return null;
  const article = newsroom.text(target);
  const headings = article.sections.flatMap((section) => section.id ?? []);
  const ids = [...headings, ...idsOf(article), ...Object.values({ ...pageAnchors, ...articleAnchors })];
  if (ids.includes(id)) return null;
  const wanted = headings.length > 0 && !id.startsWith('muc-') ? `muc-${toSlug(id)}` : id;
  const near = nearest(wanted, headings.length > 0 ? headings : ids);
  return (place) => diagnose('link-fragment-unknown', place, { href, near });
}

/** The ids of the body's own elements: linked paragraphs, notes, figures. */
function idsOf(article: Article): string[] {
  const blocks = article.sections.flatMap((section) => section.blocks);
  const figures = blocks.flatMap((block) => (block.kind === 'figure' ? (block.id ?? []) : []));
  return [...figures, ...Array.from(htmlOf(article).matchAll(/ id="([^"]+)"/g), ([, id = '']) => id)];
}
