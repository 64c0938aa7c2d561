/** Ids of elements of the search page. */
export const form = 'tim';
export const query = 'tim-chu';
export const status = 'tim-trang-thai';
export const meant = 'tim-y';
export const documents = 'tim-van-ban';
export const results = 'tim-ket-qua';
export const more = 'tim-them';
/** Shows how many filters and orders are chosen. */
export const chosen = 'tim-loc';
/** Other ways to find articles, shown below the results or in place of them. */
export const elsewhere = 'tim-cach-khac';

/** The names of their data attributes. */
export interface Data {
  [form]: 'found' | 'some' | 'none' | 'instead' | 'short' | 'failed';
  [meant]: 'label';
}

/** Names of the fields in the form and in the address, in page order. */
export const fields = {
  topic: 'chuyen-muc',
  author: 'tac-gia',
  from: 'tu',
  until: 'den',
  order: 'xep',
} as const;

/** Value of the order “newest first”; without it the best matches come first. */
export const newest = 'moi';
