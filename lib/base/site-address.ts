/** The folders of the site's pages and files, beside the articles at its root: no article has such a slug. */
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

/** What lies at the site's top for servers and deploys, never for readers: files and folders. */
export const serverNames = ['_files', '_headers', '_redirects', '_nginx', '_caddy', '_deploy'] as const;

/**
 * An address of the site: every one is made here. It begins at the site's root, wherever the site stands; what leaves the
 * program goes through {@link hostAddress} or {@link absoluteAddress}.
 * @param path from the site's root, without an opening slash; a page's ends in a slash, the front page's is empty
 */
export function siteAddress(path: string): string {
  return `/${path}`;
}

/** The address of one of the {@link siteFolders}, with its closing slash. */
export function folderAddress(folder: keyof typeof siteFolders): string {
  return siteAddress(`${siteFolders[folder]}/`);
}

/** Stands for the site's host while an address is resolved. */
const top = 'https://site.invalid';

/**
 * The path on its host that the site stands under: `/bao` of `https://host/bao`, "" at the top of a host.
 * @param base `SITE_URL`
 */
export function sitePath(base: string): string {
  return new URL(base).pathname.replace(/\/$/, '');
}

/**
 * The address as a browser asks the host for it: `/bao/x/` for `/x/` under the path `/bao`. What does not begin at the
 * site's root stays as it is, unless it climbs out of the site.
 * @param path see {@link sitePath}
 * @param page the address of the page that names it
 */
export function hostAddress(address: string, path: string, page = '/'): string {
  if (path === '') return address;
  if (/^\/(?![/\\])/.test(address)) return path + address;
  if (!/^(?:\.\/)*\.\./.test(address) || !URL.canParse(address, top + path + page)) return address;
  const { pathname } = new URL(address, top + path + page);
  return pathname.startsWith(`${path}/`) ? address : path + fromTop(address, page);
}

/**
 * The whole address, as feeds, sitemaps and structured data name it: `https://host/bao/x/` for `/x/`. One that is whole
 * already stays.
 * @param base `SITE_URL`, without a closing slash
 * @param page the address of the page that names it
 */
export function absoluteAddress(address: string, base: string, page = '/'): string {
  return isOnSite(address, page) ? base + fromTop(address, page) : new URL(address, base).href;
}

/**
 * The address from the site's root that is meant by a link which names the site's path as well: `/x/` for `/bao/x/`.
 * @param path see {@link sitePath}
 */
export function addressBelow(path: string, link: string): string {
  return link.startsWith(`${path}/`) ? link.slice(path.length) : link;
}

const isOnSite = (address: string, page: string) =>
  URL.canParse(address, top + page) && new URL(address, top + page).origin === top;

/** Resolves an address as at the top of a host, where no `..` leads out of the site. */
const fromTop = (address: string, page: string) => new URL(address, top + page).href.slice(top.length);
