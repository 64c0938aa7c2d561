import { lede } from '../client/parts/article';

/** Element ids of every page. */
export const pageAnchors = { top: 'dau-trang', main: 'noi-dung' } as const;

/** Element ids of an article's page beside the headings and paragraphs of its body. */
export const articleAnchors = {
  title: 'title',
  lede,
  hero: 'hero',
  contents: 'trong-bai',
  corrections: 'dinh-chinh',
  honours: 'bang-vang',
  documents: 'van-ban',
  tags: 'tu-khoa',
  author: 'tac-gia',
  versions: 'ban-khac',
  source: 'nguon',
  related: 'lien-quan',
  sameTopic: 'cung-chuyen-muc',
} as const;
