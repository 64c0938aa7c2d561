import type { Topic } from './site';

/** Where things stand on the site, from its root. */

export const articleAddress = (slug: string): string => `/${slug}/`;

export const topicAddress = ({ slug }: Pick<Topic, 'slug'>): string => `/chuyen-muc/${slug}/`;

/** The list of all topics. */
export const topicsAddress = '/chuyen-muc/';

/** The list of all who sign. */
export const peopleAddress = '/tac-gia/';

export const personAddress = (slug: string): string => `${peopleAddress}${slug}/`;

/** The list of all months. */
export const archiveAddress = '/luu-tru/';

export const monthAddress = (year: number, month: number): string =>
  `${archiveAddress}${year}/${String(month).padStart(2, '0')}/`;

/** Where the articles without a date stand in the archive. */
export const undatedAddress = `${archiveAddress}khong-ngay/`;

/** What phones are told of the site that is put on their home screen. */
export const manifestAddress = '/manifest.webmanifest';

/** What servers give for an address that has no page. */
export const missingAddress = '/404.html';

/** Search over all articles; what it reads lies in the same folder. */
export const searchAddress = '/tim-kiem/';

/** The scripts: of every page, of articles, and of the search page. */
export const scriptAddresses = {
  beforePaint: '/tien-ich/before-paint.js',
  readerTools: '/tien-ich/article.js',
  search: `${searchAddress}page.js`,
} as const;

/** The register of all honours. */
export const registerAddress = '/vinh-danh/';

/** The register as data, and the JSON Schema of a record of it. */
export const registerFiles = {
  csv: `${registerAddress}vinh-danh.csv`,
  json: `${registerAddress}vinh-danh.json`,
  schema: `${registerAddress}vinh-danh.schema.json`,
} as const;

/** What stands for a page without a picture where it is shared: of a topic, or with null of the whole site. */
export function cardAddress(topic: Pick<Topic, 'slug'> | null): string {
  return topic ? `/anh-chia-se/${topic.slug}.png` : '/anh-chia-se.png';
}

/** The formats of feeds, in the order in which pages name them. */
export const feedFormats = {
  rss: { file: 'feed.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
} as const;

export type FeedFormat = keyof typeof feedFormats;

/** The feed of a topic, or with null that of the whole site. */
export function feedAddress(format: FeedFormat, topic: Topic | null): string {
  return `${topic ? topicAddress(topic) : '/'}${feedFormats[format].file}`;
}

/** The site's own pages and files stand under these: no article can have one for its address. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  ...[topicsAddress, peopleAddress, archiveAddress, registerAddress, searchAddress].map((address) =>
    address.slice(1, -1),
  ),
  'hinh',
  'tien-ich',
  'anh-chia-se',
  'xem-truoc',
  'fonts',
  '404',
]);
