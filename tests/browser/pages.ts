/** The pages of our own content that the browser tests walk through: one of each kind. */
export const firstArticle = '/phong-trao-thi-dua-yeu-nuoc-la-dong-luc-de-hai-quan-viet-nam-phat-trien/';
export const guide = '/huong-dan-bien-tap/';
export const missing = '/khong-co-trang-nay/';
const topics = '/chuyen-muc/';
export const topic = '/chuyen-muc/tin-tuc/';
export const archive = '/luu-tru/';
export const month = '/luu-tru/2021/01/';
const people = '/tac-gia/';
export const person = '/tac-gia/luu-manh-tuong/';
export const search = '/tim-kiem/';
export const register = '/vinh-danh/';
const awards = '/vinh-danh/hinh-thuc/';
export const award = '/vinh-danh/hinh-thuc/huan-chuong-lao-dong/';
const year = '/vinh-danh/nam/2020/';
const headlines = '/tim-kiem/a-z/';
const documents = '/van-ban/';
const offline = '/ngoai-tuyen/';

export const everyKind = [
  '/',
  firstArticle,
  guide,
  topics,
  topic,
  archive,
  month,
  people,
  person,
  register,
  awards,
  award,
  year,
  documents,
  search,
  headlines,
  offline,
  missing,
];

/** Phone, tablet, desktop, in CSS pixels. */
export const widths = [360, 768, 1280];
