import { folderAddress, serverNames, siteAddress, siteFolders } from '../base/site-address';
export { goneAddress } from '../output/redirects';
import type { Topic } from './site';

/** Addresses of the site's pages and files, from its root. */

export const frontAddress = siteAddress('');

export const articleAddress = (slug: string): string => siteAddress(`${slug}/`);

/** A page of an article that is too long for one; the first is the article's own. */
export const partAddress = (slug: string, number: number): string =>
  number === 1 ? articleAddress(slug) : `${articleAddress(slug)}phan/${number}/`;

/** All pages of such an article as one, for printing. */
export const wholeAddress = (slug: string): string => `${articleAddress(slug)}toan-van/`;

/** The list of all topics. */
export const topicsAddress = folderAddress('topics');

export const topicAddress = ({ slug }: Pick<Topic, 'slug'>): string => `${topicsAddress}${slug}/`;

/** The list of all tags. */
export const tagsAddress = folderAddress('tags');

export const tagAddress = (slug: string): string => `${tagsAddress}${slug}/`;

/** The list of all authors and photographers. */
export const peopleAddress = folderAddress('people');

export const personAddress = (slug: string): string => `${peopleAddress}${slug}/`;

/** The list of all months. */
export const archiveAddress = folderAddress('archive');

export const monthAddress = (year: number, month: number): string =>
  `${archiveAddress}${year}/${String(month).padStart(2, '0')}/`;

/** The articles without a date. */
export const undatedAddress = `${archiveAddress}khong-ngay/`;

/** A numbered page of a long list. */
export const numberedAddress = (list: string, number: number): string => `${list}trang/${number}/`;

/** The search page; its data lies in the same folder. */
export const searchAddress = folderAddress('search');

/** The list of all headlines, for browsers that cannot search. */
export const headlinesAddress = `${searchAddress}a-z/`;

/** The register of all honours. */
export const registerAddress = folderAddress('register');

/** The folders of the register: its awards, recipients, years and givers. */
export const registerFolders = {
  award: 'hinh-thuc',
  recipient: 'nguoi-nhan',
  year: 'nam',
  giver: 'cap-khen',
} as const;

/** The register as data, and the JSON Schema of a record of it. */
export const registerFiles = {
  csv: `${registerAddress}vinh-danh.csv`,
  json: `${registerAddress}vinh-danh.json`,
  schema: `${registerAddress}vinh-danh.schema.json`,
} as const;

/** The register of the legal documents that articles cite. */
export const documentsAddress = folderAddress('documents');

/** A document, or a law by its name. */
export const documentAddress = (slug: string): string => `${documentsAddress}${slug}/`;

/** The folders of the register's lists: by kind, issuer and year. */
export const documentFolders = { kind: 'loai', agency: 'co-quan', year: 'nam' } as const;

export const documentGroupAddress = (by: keyof typeof documentFolders, slug: string): string =>
  `${documentsAddress}${documentFolders[by]}/${slug}/`;

/**
 * The documents register as data, the JSON Schema of its records, and the file in which the search looks numbers up.
 */
export const documentFiles = {
  csv: `${documentsAddress}van-ban.csv`,
  json: `${documentsAddress}van-ban.json`,
  schema: `${documentsAddress}van-ban.schema.json`,
} as const;

/** The page that servers send for an unknown address. */
export const missingAddress = siteAddress('404.html');

/** The scripts: of every page, of articles, and of the search page. */
export const scriptAddresses = {
  beforePaint: `${folderAddress('scripts')}before-paint.js`,
  readerTools: `${folderAddress('scripts')}article.js`,
  search: `${searchAddress}page.js`,
} as const;

/** The page that readers see when offline, and the service worker that shows it. */
export const offlineAddress = folderAddress('offline');
export const workerAddress = siteAddress('sw.js');

/** The web app manifest. */
export const manifestAddress = siteAddress('manifest.webmanifest');

/** The icons that pages link to. */
export const pageIcons = {
  drawn: siteAddress('icon.svg'),
  small: siteAddress('favicon.ico'),
  apple: siteAddress('apple-touch-icon.png'),
} as const;

/** The site's icon as a PNG of `size` × `size` pixels. */
export const iconAddress = (size: 192 | 512): string => siteAddress(`icon-${size}.png`);

export const robotsAddress = siteAddress('robots.txt');

/** The sitemap index. */
export const sitemapsAddress = siteAddress('sitemap.xml');

export const sitemapAddress = (name: string): string => folderAddress('sitemaps') + name;

/** The card (picture for sharing) of a topic, or of the whole site for null. */
export function cardAddress(topic: Pick<Topic, 'slug'> | null): string {
  return topic ? `${folderAddress('cards')}${topic.slug}.png` : siteAddress(`${siteFolders.cards}.png`);
}

/** An article's own card (picture for sharing). */
export const articleCardAddress = (slug: string): string => `${folderAddress('cards')}bai/${slug}.png`;

/** Feed formats, in the order in which pages link to them. */
export const feedFormats = {
  rss: { file: 'feed.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
} as const;

export type FeedFormat = keyof typeof feedFormats;

/** The feed of a page's list; the front page's is the feed of the whole site. */
export function feedAddress(format: FeedFormat, page: string): string {
  return page + feedFormats[format].file;
}

/** Slugs that no article may have: names of the site's folders, and those of the error pages. */
export const reservedSlugs: ReadonlySet<string> = new Set([...Object.values(siteFolders), '404', '410']);

/** First path segments that no redirect may have: the site's folders and the files at its root. */
export const ownNames: ReadonlySet<string> = new Set([
  ...reservedSlugs,
  ...Object.values(feedFormats).map(({ file }) => file),
  ...[
    'index.html',
    'robots.txt',
    'sitemap.xml',
    'sitemaps',
    'favicon.ico',
    'icon.svg',
    'manifest.webmanifest',
  ],
  ...['404.html', '410.html', 'sw.js', '_next', '.well-known'],
  ...serverNames,
]);
