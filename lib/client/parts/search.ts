/** Ids of the parts of the search page. */
export const form = 'tim';
export const query = 'tim-chu';
export const status = 'tim-trang-thai';
export const documents = 'tim-van-ban';
export const results = 'tim-ket-qua';
export const more = 'tim-them';

/** The names of their data attributes. */
export interface Data {
  [form]: 'shards' | 'records' | 'found' | 'none' | 'failed';
}

/** What the filters are called in the form and in the address, in the order of the page. */
export const filters = { topic: 'chuyen-muc', year: 'nam', author: 'tac-gia' } as const;
