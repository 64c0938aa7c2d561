import { urlOf } from './web-address';

/** Folders of the site's pages and files. Articles lie at the root beside them, so no article may have such a slug. */
export const siteFolders = {
  topics: 'chuyen-muc',
  tags: 'tu-khoa',
  people: 'tac-gia',
  archive: 'luu-tru',
  register: 'vinh-danh',
  documents: 'van-ban',
  search: 'tim-kiem',
  sitemaps: 'sitemaps',
  pictures: 'hinh',
  attachments: 'tep',
  cards: 'anh-chia-se',
  scripts: 'tien-ich',
  offline: 'ngoai-tuyen',
} as const;

/** How the path of the paper's logo begins; a hash of the file follows. */
export const logoPath = `${siteFolders.pictures}/logo-`;

/** Files and folders at the site's root for servers and deploys, never for readers. */
export const serverNames = ['_files', '_headers', '_redirects', '_nginx', '_caddy', '_deploy'] as const;

/**
 * Makes an address of the site; every address is made here. It begins at the site's root, also where the site lies
 * under a path; {@link hostAddress} or {@link absoluteAddress} converts it when it leaves the program.
 * @param path from the site's root, without an opening slash; a page's path ends in a slash, the front page's is empty
 */
export function siteAddress(path: string): string {
  return `/${path}`;
}

/** The address of one of the {@link siteFolders}, with its closing slash. */
export function folderAddress(folder: keyof typeof siteFolders): string {
  return siteAddress(`${siteFolders[folder]}/`);
}

/** A placeholder for the site's host while an address is resolved. */
const top = 'https://site.invalid';

/**
 * The path on its host under which the site is published: `/bao` for `https://host/bao`, "" at the root of a host.
 * @param base `SITE_URL`
 */
export function sitePath(base: string): string {
  return new URL(base).pathname.replace(/\/$/, '');
}

/**
 * The address as a browser requests it from the host: `/bao/x/` for `/x/` under the path `/bao`. An address that does
 * not begin at the site's root is returned unchanged, unless it climbs out of the site.
 * @param path see {@link sitePath}
 * @param page the address of the page that contains it
 */
export function hostAddress(address: string, path: string, page = '/'): string {
  if (path === '') return address;
  if (/^\/(?![/\\])/.test(address)) return path + address;
  const url = /^(?:\.\/)*\.\./.test(address) ? urlOf(address, top + path + page) : null;
  if (url === null) return address;
  return url.pathname.startsWith(`${path}/`) ? address : path + fromTop(address, page);
}

/**
 * The absolute address for feeds, sitemaps and structured data: `https://host/bao/x/` for `/x/`. Absolute addresses are
 * returned unchanged.
 * @param base `SITE_URL`, without a closing slash
 * @param page the address of the page that contains it
 */
export function absoluteAddress(address: string, base: string, page = '/'): string {
  return isOnSite(address, page) ? base + fromTop(address, page) : new URL(address, base).href;
}

/**
 * Removes the site's path from a link: `/x/` for `/bao/x/`.
 * @param path see {@link sitePath}
 */
export function addressBelow(path: string, link: string): string {
  return link.startsWith(`${path}/`) ? link.slice(path.length) : link;
}

const isOnSite = (address: string, page: string) => urlOf(address, top + page)?.origin === top;

/** Resolves an address at the root of a placeholder host, so that `..` cannot leave the site. */
const fromTop = (address: string, page: string) => new URL(address, top + page).href.slice(top.length);
