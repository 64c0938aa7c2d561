import { folderAddress, type siteFolders } from '@/lib/base/site-address';
import { frontAddress, goneAddress, missingAddress, reservedSlugs } from '@/lib/content/addresses';

const exactly = (address: string) => new RegExp(`^${address}$`);
const under = (folder: keyof typeof siteFolders, rest: string) => exactly(folderAddress(folder) + rest);

/** The kinds of page of a published site, by a pattern of their addresses. The first match counts. */
const kinds: readonly [name: string, address: RegExp][] = [
  ['front page', exactly(frontAddress)],
  ['article', exactly(`/(?!(?:${[...reservedSlugs].join('|')})/)[^/]+/`)],
  ['article, later page', exactly('/[^/]+/phan/\\d+/')],
  ['article on one page', exactly('/[^/]+/toan-van/')],
  ['topics', under('topics', '')],
  ['topic', under('topics', '[^/]+/')],
  ['topic, numbered', under('topics', '[^/]+/trang/\\d+/')],
  ['tags', under('tags', '')],
  ['tag', under('tags', '[^/]+/')],
  ['tag, numbered', under('tags', '[^/]+/trang/\\d+/')],
  ['people', under('people', '')],
  ['person', under('people', '[^/]+/')],
  ['person, numbered', under('people', '[^/]+/trang/\\d+/')],
  ['archive', under('archive', '')],
  ['month', under('archive', '\\d+/\\d+/')],
  ['undated', under('archive', 'khong-ngay/')],
  ['month or undated, numbered', under('archive', '.+/trang/\\d+/')],
  ['register', under('register', '')],
  ['awards, recipients, years, givers', under('register', '[^/]+/(?:trang/\\d+/)?')],
  ['award, recipient, year, giver', under('register', '[^/]+/[^/]+/')],
  ['the same, numbered', under('register', '[^/]+/[^/]+/trang/\\d+/')],
  ['documents', under('documents', '')],
  ['documents by kind, issuer, year', under('documents', '(?:loai|co-quan|nam)/[^/]+/(?:trang/\\d+/)?')],
  ['document or law', under('documents', '[^/]+/')],
  ['document or law, numbered', under('documents', '[^/]+/trang/\\d+/')],
  ['search', under('search', '')],
  ['headlines', under('search', 'a-z/(?:trang/\\d+/)?')],
  ['offline', under('offline', '')],
  ['missing', exactly(missingAddress)],
  ['gone', exactly(goneAddress)],
];

/** Their names, in the order for lists. */
export const kindNames: readonly string[] = kinds.map(([name]) => name);

/** The kind of a page. @throws Error for an address that none of our pages has */
export function kindOf(address: string): string {
  const kind = kinds.find(([, pattern]) => pattern.test(address));
  if (!kind) throw new Error(`${address} is no kind of page that the site has.`);
  return kind[0];
}
