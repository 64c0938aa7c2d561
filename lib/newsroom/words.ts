import type { Article } from '../article/article';

/** Every word of the interface that a reader sees, by the language of the page. */
const vi = {
  skipToContent: 'Đến nội dung chính',
  toFrontPage: 'Về trang nhất',
  toTop: 'Lên đầu trang',
  publishedBy: (publisher: string) => `Cơ quan chủ quản: ${publisher}`,
  ourPrinciples: 'Nguyên tắc biên tập',

  news: 'Tin tức',
  minutesToRead: (minutes: number) => `${minutes} phút đọc`,
  contents: 'Trong bài này',
  credit: (name: string) => `Ảnh: ${name}`,
  standIn: 'Hình minh họa thay ảnh gốc',
  seeOriginalPicture: 'xem ảnh gốc',
  pictureElsewhere: (host: string) => `Xem ảnh tại ${host}`,

  honours: 'Bảng vàng',
  honoursNote:
    'Những hình thức khen thưởng nêu trong bài, xếp theo thứ bậc của Luật Thi đua, khen thưởng. Chọn một dòng để đến câu đã nêu; ô trống là bài không nói.',
  award: 'Hình thức',
  rank: 'Hạng',
  collectives: 'Tập thể',
  individuals: 'Cá nhân',
  recipients: 'Đơn vị, người nhận',
  year: 'Năm',
  awardedBy: (giver: string) => `của ${giver}`,
  chart: 'Số tập thể và cá nhân được khen thưởng theo từng hình thức',
  collectivesCounted: (count: string) => `${count} tập thể`,
  individualsCounted: (count: string) => `${count} cá nhân`,

  author: (count: number): string => (count > 1 ? 'Các tác giả' : 'Tác giả'),
  photographBy: 'Ảnh:',
  updated: 'Cập nhật',
  corrections: 'Đính chính',
  versions: 'Bài này cũng được đăng tại',
  readOn: 'Đọc tiếp',
  related: 'Bài liên quan',
  inTopic: 'Trong chuyên mục',
  via: (agency: string) => `Theo ${agency}`,
  source: 'Nguồn',
  firstPublishedAt: 'Bài đăng lần đầu tại',
  readOriginal: 'Đọc bài gốc',

  frontPage: 'Trang nhất',
  breadcrumbs: 'Vị trí của trang',
  topics: 'Chuyên mục',
  articlesCounted: (count: string) => `${count} bài`,
  pages: 'Các trang của danh sách',
  pageNumber: (number: number) => `trang ${number}`,
  newer: 'Mới hơn',
  older: 'Cũ hơn',
  people: 'Tác giả',
  peopleNote: 'Những người viết bài và chụp ảnh cho trang này.',
  offices: 'Chức vụ ghi trong bài',
  wrote: 'Bài',
  tookPictures: 'Ảnh',
  picturesCounted: (count: number) => `${count} ảnh`,
  period: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),

  archive: 'Lưu trữ',
  archiveNote: 'Mọi bài đã đăng, theo tháng.',
  undated: 'Không ngày',
  articlesUndated: 'Bài chưa rõ ngày đăng',
  monthAlone: (month: number) => `Tháng ${month}`,
  monthTitle: (year: number, month: number) => `Tháng ${month}/${year}`,

  register: 'Sổ vinh danh',
  registerNote:
    'Những hình thức khen thưởng mà các bài trên trang này nêu, xếp theo thứ bậc của Luật Thi đua, khen thưởng; mỗi dòng dẫn đến câu đã nêu. Máy đọc từ bài viết, nên có thể sót hoặc nhầm; một lần khen thưởng mà nhiều bài cùng nêu được tính nhiều lần.',
  registerBy: {
    award: 'Theo hình thức',
    recipient: 'Theo đơn vị, người nhận',
    year: 'Theo năm',
    giver: 'Theo cấp khen thưởng',
  },
  registerColumn: {
    award: 'Hình thức',
    recipient: 'Đơn vị, người nhận',
    year: 'Năm',
    giver: 'Cấp khen thưởng',
  },
  registerUnnamed: {
    award: 'Không rõ hình thức',
    recipient: 'Không nêu tên',
    year: 'Bài không nêu năm',
    giver: 'Bài không nêu cấp khen thưởng',
  },
  seeAll: (count: number) => `Xem cả ${count}`,
  registerEmpty: 'Chưa có bài nào nêu khen thưởng.',
  registerEntries: 'Lượt nêu',
  entriesCounted: (count: string) => `${count} lượt nêu`,
  chartByYear: 'Số tập thể và cá nhân được khen thưởng theo từng năm',
  registerDownload: 'Tải dữ liệu',
  registerSchema: 'Mô tả các cột (JSON Schema)',
  yearOf: (year: number) => `năm ${year}`,
  inferred: 'suy ra',
  inferredNote: 'Câu trích không ghi năm; năm được suy ra từ phần khác của bài hoặc từ ngày đăng.',

  search: 'Tìm kiếm',
  searchLabel: 'Tìm trong mọi bài, gõ có dấu hoặc không dấu',
  searchButton: 'Tìm',
  searchTopic: 'Mọi chuyên mục',
  searchYear: 'Mọi năm',
  searchAuthor: 'Mọi tác giả',
  searchMore: 'Xem thêm kết quả',
  articlesFound: (count: string) => `Tìm thấy ${count} bài.`,
  noArticlesFound: 'Không tìm thấy bài nào. Mời bạn thử ít chữ hơn, hoặc bỏ bớt điều kiện lọc.',
  searchFailed: 'Chưa đọc được dữ liệu tìm kiếm. Mời bạn kiểm tra mạng rồi thử lại.',
  searchNeedsScript:
    'Trình duyệt này không chạy JavaScript nên chưa tìm được; mời bạn theo các lối dưới đây.',
  searchElsewhere: 'Các lối khác để tìm bài',

  sections: 'Các mục của trang',
  latest: 'Tin mới',
  seeArchive: 'Xem các bài khác trong kho lưu trữ',
  moreNews: 'Tin khác',
  noArticles: 'Chưa có bài nào',
  noArticlesNote: 'Số báo đầu tiên đang được chuẩn bị. Mời bạn quay lại sau.',

  notFound: 'Không tìm thấy trang này',
  notFoundNote:
    'Địa chỉ có thể đã gõ nhầm, hoặc bài không còn ở đây. Mời bạn về trang nhất để đọc những bài mới.',

  preview: 'Xem trước',
  previewSummary: (errors: number, warnings: number) => `Xem trước: ${errors} lỗi, ${warnings} lưu ý`,
  previewPlace: (file: string, line: number, column: number) => `${file}, dòng ${line}, cột ${column}`,

  weekdays: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  month: (year: number, month: number) => `tháng ${month}/${year}`,
  day: (year: number, month: number, day: number) => `${day}/${month}/${year}`,
};

export type Words = typeof vi;

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** For an article in English; its masthead and footer stay Vietnamese, as the site is. */
const en: Words = {
  ...vi,
  news: 'News',
  minutesToRead: (minutes) => `${minutes} min read`,
  contents: 'In this article',
  credit: (name) => `Photo: ${name}`,
  standIn: 'Illustration in place of the original photo',
  seeOriginalPicture: 'see the original',
  pictureElsewhere: (host) => `See the picture at ${host}`,

  honours: 'Honours',
  honoursNote:
    'The honours that the article tells of, in the order of Vietnam’s Law on Emulation and Commendation. Follow a row to its sentence; an empty cell was not stated.',
  award: 'Honour',
  rank: 'Class',
  collectives: 'Collectives',
  individuals: 'Individuals',
  recipients: 'Recipients',
  year: 'Year',
  awardedBy: (giver) => `by ${giver}`,
  chart: 'Collectives and individuals honoured, by honour',
  collectivesCounted: (count) => `${count} collectives`,
  individualsCounted: (count) => `${count} individuals`,

  author: (count) => (count > 1 ? 'Authors' : 'Author'),
  photographBy: 'Photos:',
  updated: 'Updated',
  corrections: 'Corrections',
  versions: 'Also published as',
  readOn: 'Read on',
  related: 'Related articles',
  inTopic: 'In the topic',
  newer: 'Newer',
  older: 'Older',
  via: (agency) => `Source: ${agency}`,
  source: 'Source',
  firstPublishedAt: 'First published at',
  readOriginal: 'Read the original',

  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  month: (year, month) => `${months[month - 1] ?? ''} ${year}`,
  day: (year, month, day) => `${day} ${months[month - 1] ?? ''} ${year}`,
};

export const words: Record<Article['lang'], Words> = { vi, en };
