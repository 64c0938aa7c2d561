import type { MessageLanguage } from './codes';

/** What a build has read: counts of articles and of diagnostics. */
interface Reading {
  articles: number;
  errors: number;
  warnings: number;
  notes: number;
}

/** What a build has made; sizes are ready to print, as `1.5 MB`. */
interface Made {
  pages: number;
  folder: string;
  size: string;
  files: number;
  sizeOfFiles: string;
}

/** A part of a site's pages that a build has made, for several machines. */
interface Part {
  number: number;
  of: number;
  made: number;
  pages: number;
}

/** A count and its noun in English, which has an `s` where they are several. */
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Why pages are made again; any other input of theirs is content. */
const reasons = new Map([
  ['new', 'trang mới'],
  ['code', 'chương trình đổi'],
  ['imprint', 'đầu, cuối trang hay danh sách chuyên mục đổi'],
  ['base', 'địa chỉ của trang đổi'],
]);

/** What commands say while they run, beside diagnostics. */
export const commandLines = {
  vi: {
    read: ({ articles, errors, warnings, notes }: Reading) =>
      `Đã đọc ${articles} bài; ${errors} lỗi khiến một phần bị giữ lại; ` +
      `${warnings} cảnh báo và ${notes} ghi chú, xem bằng “npm run check”`,
    rebuilt: (made: number, pages: number) => `Dựng lại ${made} trên ${pages} trang`,
    reason: (input: string) => reasons.get(input) ?? 'nội dung đổi',
    made: ({ pages, folder, size, files, sizeOfFiles }: Made) =>
      `${pages} trang, ${size} trong ${folder}; kể cả các bản nén là ${files} tệp, ${sizeOfFiles}`,
    serving: (folder: string, address: string) =>
      `Trang trong ${folder} xem tại ${address} (bấm Ctrl-C để dừng)`,
    portTaken: (port: number) => `Cổng ${port} đã có chương trình khác dùng; chọn một cổng còn trống.`,
    part: ({ number, of, made, pages }: Part) =>
      `Phần ${number} trên ${of}: dựng ${made} trên ${pages} trang; chưa thành trang mạng. ` +
      'Khi đủ các phần, “npm run build” ghép lại thành trang.',
    warning: (text: string) => `cảnh báo: ${text}`,
    speed: (perSecond: number, seconds: number) => `${perSecond.toFixed(1)}/giây · còn ${seconds} giây`,
    stages: {
      ...{ compare: 'so sánh', articles: 'bài', index: 'sắp xếp', pictures: 'ảnh', code: 'mã' },
      ...{ known: 'đã có', files: 'tệp', pages: 'trang', swap: 'thay' },
    },
    columns: { time: 'thời gian', made: 'làm', reused: 'có sẵn', all: 'cả thảy' },
    preview: (folder: string, address: string) => `Xem trước ${folder} tại ${address} (bấm Ctrl-C để dừng)`,
  },
  en: {
    read: ({ articles, errors, warnings, notes }: Reading) =>
      `${counted(articles, 'article')} read; ${counted(errors, 'error')}, by which something is held back; ` +
      `${counted(warnings, 'warning')} and ${counted(notes, 'note')}, which “npm run check” shows`,
    rebuilt: (made: number, pages: number) => `${made} of ${counted(pages, 'page')} rebuilt`,
    reason: (input: string) => input,
    made: ({ pages, folder, size, files, sizeOfFiles }: Made) =>
      `${counted(pages, 'page')}, ${size} in ${folder}; with all copies ${files} files, ${sizeOfFiles}`,
    serving: (folder: string, address: string) => `Serving ${folder} on ${address} (Ctrl-C stops it)`,
    portTaken: (port: number) => `Port ${port} is taken; a free one is used.`,
    part: ({ number, of, made, pages }: Part) =>
      `Part ${number} of ${of}: ${made} of ${pages} pages made; no site. ` +
      'When all parts are made, “npm run build” makes it of them.',
    warning: (text: string) => `warning: ${text}`,
    speed: (perSecond: number, seconds: number) => `${perSecond.toFixed(1)}/s · ${seconds} s left`,
    stages: {
      ...{ compare: 'compare', articles: 'articles', index: 'index', pictures: 'pictures', code: 'code' },
      ...{ known: 'known', files: 'files', pages: 'pages', swap: 'swap' },
    },
    columns: { time: 'time', made: 'made', reused: 'reused', all: 'in all' },
    preview: (folder: string, address: string) => `Preview of ${folder} on ${address} (Ctrl-C stops it)`,
  },
} satisfies Record<MessageLanguage, unknown>;
