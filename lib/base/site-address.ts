/** The folders that the site's pages and files lie in, beside the articles at its root: no article has such a slug. */
export const siteFolders = {
  topics: 'chuyen-muc',
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
} as const;

/**
 * An address of the site: every one is made here.
 * @param path from the site's root, without an opening slash; a page's ends in a slash, the front page's is empty
 */
export function siteAddress(path: string): string {
  return `/${path}`;
}

/** The address of one of the {@link siteFolders}, with its closing slash. */
export function folderAddress(folder: keyof typeof siteFolders): string {
  return siteAddress(`${siteFolders[folder]}/`);
}
