import { keysByName } from '../../language/fold-name';

/** What an editor can choose for an article on the front page. */
export const frontPlaces = ['lead', 'pin', 'none'] as const;

/** The kinds of content: news, or a page such as “About us”. */
export const articleKinds = ['article', 'page'] as const;

const frontNames = {
  lead: ['bài chính', 'bài mở trang', 'mở trang', 'đầu trang', 'top'],
  pin: ['pinned', 'sticky', 'ghim', 'giữ'],
  none: ['no', 'off', 'false', 'hidden', 'không', 'không đưa', 'ẩn'],
} as const;

const kindNames = {
  article: ['post', 'news', 'story', 'bài', 'bài viết', 'tin'],
  page: ['static page', 'trang', 'trang riêng', 'trang tĩnh'],
} as const;

/** Values of the keys `front` and `kind`, normalised by {@link foldName}. */
export const frontPlaceWords = keysByName(frontPlaces, frontNames);
export const kindWords = keysByName(articleKinds, kindNames);
