import type { Moment } from '../../language/moments';
import type { Album } from '../../pictures/album';
import { plainFile } from '../../pictures/plain-file';
import { articleAddress, sitemapAddress } from '../../content/addresses';
import type { ArticleSummary } from '../../content/summary';
import { earliestMoment, rfc3339 } from '../../language/moments';
import type { Site } from '../../content/site';
import { writeXml, x, type Xml } from '../../base/xml';
import { absoluteAddress } from '../../base/site-address';
import { isNews } from './news';

/** Addresses per file; search engines accept 50,000. */
const MOST = 45_000;

/** Addresses in the news sitemap. */
const MOST_NEWS = 1_000;

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
};

/** Inputs of sitemaps. */
export interface SitemapSources {
  site: Site;
  /** Newest first. */
  articles: readonly ArticleSummary[];
  /** Addresses of all other pages, from the site's root. */
  pages: readonly string[];
  album: Pick<Album, 'picture'>;
  /** The site's address. */
  base: string;
  /** Seconds since 1970. */
  now: number;
}

/** A sitemap. */
export interface Sitemap {
  /** File name. */
  name: string;
  /** Its content as JSON, for its cache key. */
  lines: unknown;
  write: () => string;
}

/**
 * The site's sitemaps. Articles are counted from the oldest, so that a new one changes only the last file. No file is
 * empty.
 */
export async function sitemaps(sources: SitemapSources): Promise<Sitemap[]> {
  const { pages, articles, now, site, base } = sources;
  const oldestFirst = articles.toReversed();
  const news = articles.filter((article) => isNews(article, now * 1000));
  const found = [sitemap('trang.xml', pages, (address) => x('url', loc(address, base)))];
  for (let start = 0; start < oldestFirst.length; start += MOST) {
    const lines: ArticleLine[] = [];
    for (const article of oldestFirst.slice(start, start + MOST)) lines.push(await lineOf(article, sources));
    found.push(sitemap(`bai-viet-${start / MOST + 1}.xml`, lines, (line) => articleUrl(line, base)));
  }
  if (news.length > 0) {
    const lines = news.map(({ slug, lang, title, published }) => ({
      slug,
      lang,
      title,
      published,
      site: site.name,
    }));
    for (let start = 0; start < lines.length; start += MOST_NEWS) {
      const name = start === 0 ? 'tin-moi.xml' : `tin-moi-${start / MOST_NEWS + 1}.xml`;
      found.push(sitemap(name, lines.slice(start, start + MOST_NEWS), (line) => newsUrl(line, base)));
    }
  }
  return found;
}

/** The sitemap index, to which `robots.txt` links. */
export function sitemapIndex(all: readonly Sitemap[], base: string): string {
  const parts = all.map(({ name }) => x('sitemap', x('loc', absoluteAddress(sitemapAddress(name), base))));
  return writeXml(x('sitemapindex', parts, { xmlns: namespaces.xmlns }));
}

function sitemap<Line>(name: string, lines: readonly Line[], url: (line: Line) => Xml): Sitemap {
  return { name, lines, write: () => writeXml(x('urlset', lines.map(url), namespaces)) };
}

/** An article's entry in a sitemap. */
interface ArticleLine {
  slug: string;
  changed: Moment | null;
  /** Addresses of its pictures, from the site's root. */
  pictures: string[];
}

async function lineOf(
  { file, slug, published, updated, figures }: ArticleSummary,
  { album }: SitemapSources,
): Promise<ArticleLine> {
  const pictures = new Set<string>();
  for (const { src } of figures) {
    const picture = await album.picture({ src, file });
    if (picture) pictures.add(plainFile(picture).path);
  }
  return { slug, changed: updated ?? published, pictures: [...pictures] };
}

function articleUrl({ slug, changed, pictures }: ArticleLine, base: string): Xml {
  return x('url', [
    loc(articleAddress(slug), base),
    changed && changed.precision !== 'month' ? x('lastmod', w3cDate(changed)) : null,
    ...pictures.map((path) => x('image:image', x('image:loc', absoluteAddress(path, base)))),
  ]);
}

/** An article's entry in the sitemap for Google News. */
interface NewsLine extends Pick<ArticleSummary, 'slug' | 'lang' | 'title' | 'published'> {
  /** The newspaper's name. */
  site: string;
}

function newsUrl({ slug, lang, title, published, site }: NewsLine, base: string): Xml {
  const publication = x('news:publication', [x('news:name', site), x('news:language', lang)]);
  const news = [
    publication,
    published && x('news:publication_date', w3cDate(published)),
    x('news:title', title),
  ];
  return x('url', [loc(articleAddress(slug), base), x('news:news', news)]);
}

/** A date for sitemaps, as precise as known; they accept days and moments, no months. */
function w3cDate(moment: Moment): string {
  return moment.precision === 'day' ? moment.date : rfc3339(earliestMoment(moment));
}

function loc(address: string, base: string): Xml {
  return x('loc', absoluteAddress(address, base));
}
