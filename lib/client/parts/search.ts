/** Ids of the parts of the search page. */
export const form = 'tim';
export const query = 'tim-chu';
export const status = 'tim-trang-thai';
export const meant = 'tim-y';
export const documents = 'tim-van-ban';
export const results = 'tim-ket-qua';
export const more = 'tim-them';
/** How many of the filters and orders are chosen. */
export const chosen = 'tim-loc';
/** What stands in place of results until something is looked for, and below them then. */
export const elsewhere = 'tim-cach-khac';

/** The names of their data attributes. */
export interface Data {
  [form]: 'found' | 'some' | 'none' | 'failed';
  [meant]: 'label';
}

/** What the fields are called in the form and in the address, in the order of the page. */
export const fields = {
  topic: 'chuyen-muc',
  author: 'tac-gia',
  from: 'tu',
  until: 'den',
  order: 'xep',
} as const;

/** The value of the order that puts the newest first; the closest are first otherwise. */
export const newest = 'moi';
