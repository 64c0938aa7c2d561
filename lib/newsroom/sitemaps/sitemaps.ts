import type { Moment } from '../../article/article';
import type { Album } from '../../pictures/album';
import { plainFile } from '../../pictures/plain-file';
import { articleAddress } from '../addresses';
import type { Brief } from '../brief';
import { earliestMoment, rfc3339 } from '../moments';
import type { Site } from '../site';
import { writeXml, x, type Xml } from '../xml';

/** Addresses in one file: search engines take 50,000. */
const MOST = 45_000;

/** What counts as news to Google News, in milliseconds. */
const NEWS_SPAN = 2 * 24 * 3_600_000;

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/** What sitemaps are made from. */
export interface SitemapDesk {
  site: Site;
  /** Newest first. */
  articles: readonly Brief[];
  /** Addresses of the pages that are no articles, from the site's root. */
  pages: readonly string[];
  album: Pick<Album, 'picture'>;
  /** Where the site stands. */
  base: string;
  /** Seconds since 1970. */
  now: number;
}

/**
 * The site's sitemaps by the names of their files, each to be written when it is asked for. Articles are counted
 * from the oldest, so that a new one changes the last file only; there is no file without an address.
 */
export function sitemaps(desk: SitemapDesk): Map<string, () => Promise<string>> {
  const { pages, articles, now } = desk;
  const oldestFirst = articles.toReversed();
  const news = articles.filter((article) => isNews(article, now * 1000));
  const parts = new Map([['trang.xml', () => writeUrls(desk, pages, pageUrl)]]);
  for (let start = 0; start < oldestFirst.length; start += MOST) {
    const some = oldestFirst.slice(start, start + MOST);
    parts.set(`bai-viet-${start / MOST + 1}.xml`, () => writeUrls(desk, some, articleUrl));
  }
  if (news.length > 0) parts.set('tin-moi.xml', () => writeUrls(desk, news, newsUrl));
  return parts;
}

/** Names all sitemaps; what `robots.txt` points at. */
export function sitemapIndex(desk: SitemapDesk): string {
  const parts = [...sitemaps(desk).keys()].map((name) =>
    x('sitemap', x('loc', new URL(`/sitemaps/${name}`, desk.base).href)),
  );
  return writeXml(x('sitemapindex', parts, { xmlns: namespaces.xmlns }));
}

async function writeUrls<Item>(
  desk: SitemapDesk,
  items: readonly Item[],
  url: (item: Item, desk: SitemapDesk) => Xml | Promise<Xml>,
): Promise<string> {
  const urls: Xml[] = [];
  // One by one: to tell of a picture, all of its bytes are read.
  for (const item of items) urls.push(await url(item, desk));
  return writeXml(x('urlset', urls, namespaces));
}

function pageUrl(address: string, { base }: SitemapDesk): Xml {
  return x('url', loc(address, base));
}

async function articleUrl(article: Brief, { album, base }: SitemapDesk): Promise<Xml> {
  const { slug, published, updated, figures } = article;
  const changed = updated ?? published;
  const pictures = await Promise.all(figures.map(({ src }) => album.picture(src)));
  const paths = pictures.flatMap((picture) => (picture ? [plainFile(picture).path] : []));
  return x('url', [
    loc(articleAddress(slug), base),
    changed && changed.precision !== 'month' ? x('lastmod', w3cDate(changed)) : null,
    ...[...new Set(paths)].map((path) => x('image:image', x('image:loc', new URL(path, base).href))),
  ]);
}

function newsUrl({ slug, lang, title, published }: Brief, { site, base }: SitemapDesk): Xml {
  const publication = x('news:publication', [x('news:name', site.name), x('news:language', lang)]);
  const news = [
    publication,
    published && x('news:publication_date', w3cDate(published)),
    x('news:title', title),
  ];
  return x('url', [loc(articleAddress(slug), base), x('news:news', news)]);
}

function isNews({ published }: Brief, now: number): boolean {
  if (!published || published.precision === 'month') return false;
  const moment = earliestMoment(published);
  return moment > now - NEWS_SPAN && moment <= now;
}

/** As precisely as it is known. Sitemaps know days and moments, no months. */
function w3cDate(moment: Moment): string {
  return moment.precision === 'day' ? moment.date : rfc3339(earliestMoment(moment));
}

function loc(address: string, base: string): Xml {
  return x('loc', new URL(address, base).href);
}
