// @ts-check

/** @typedef {{ vi: string, en: string }} Words */

/**
 * The commands of a newsroom, in the order in which one comes to need them, and what each does.
 * @satisfies {Record<string, Words>}
 */
export const commands = {
  build: { vi: 'dựng trang từ content/ vào out/', en: 'makes the site of content/ in out/' },
  start: { vi: 'dựng trang rồi mở ở máy này', en: 'makes the site and serves it on this machine' },
  dev: {
    vi: 'xem bài ngay khi đang sửa, kể cả bài nháp',
    en: 'shows articles while they are edited, drafts as well',
  },
  check: {
    vi: 'cho biết bài nào sai ở đâu và sửa thế nào',
    en: 'tells what is wrong in which article, and how to mend it',
  },
  images: {
    vi: 'tải những ảnh mà bài lấy từ nơi khác',
    en: 'fetches the pictures that articles show from elsewhere',
  },
  article: {
    vi: 'in những gì đọc được từ một bài, dạng JSON',
    en: 'prints what is read from an article, as JSON',
  },
  import: {
    vi: 'lấy bài từ Word, HTML, WordPress, Blogger, Ghost, Medium, Notion, Hugo, Jekyll, Hexo',
    en: 'takes texts from Word, HTML, WordPress, Blogger, Ghost, Medium, Notion, Hugo, Jekyll, Hexo',
  },
  deploy: {
    vi: 'đưa những gì đã đổi lên máy chủ hoặc kho S3',
    en: 'puts what has changed on a server or in an S3 store',
  },
};

/**
 * Options and what they do.
 * @type {Record<string, Words>}
 */
export const options = {
  all: { vi: 'kể cả những điều không cần sửa', en: 'notes as well, which need no mending' },
  'dry-run': { vi: 'chỉ cho biết sẽ thay đổi gì', en: 'only tells what would change' },
  format: {
    vi: 'dạng kết quả; sarif và github dành cho máy',
    en: 'form of the result; sarif and github are for programs',
  },
  lang: { vi: 'ngôn ngữ của các thông báo', en: 'language of messages' },
  'max-deletes': {
    vi: 'dừng lại nếu phải xóa nhiều tệp hơn số này (256)',
    en: 'stops if more files than this would be deleted (256)',
  },
  'max-removals': {
    vi: 'dừng lại nếu nhiều bài đang đăng hơn số này bị mất (một nửa)',
    en: 'stops if more published articles than this would be gone (half)',
  },
  replaces: {
    vi: 'địa chỉ của trang khác đang ở đó, nếu đúng là muốn thay trang ấy',
    en: 'the address of another site at that place, if it is meant to be replaced',
  },
  shard: {
    vi: 'chỉ chuẩn bị một phần trang, cho nhiều máy cùng làm',
    en: 'only prepares one part of the site, for several machines',
  },
  strict: { vi: 'báo lỗi nếu có bài bị giữ lại', en: 'fails if an article is held back' },
  to: { vi: 'thư mục ghi bài vào', en: 'folder to write the articles into' },
};

/**
 * The language of messages that come before a command's own, by the locale.
 * @returns {'vi' | 'en'}
 */
export function localeLanguage() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^vi(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'vi' : 'en';
}

/**
 * Lines of names and what they do, side by side.
 * @param {string[]} names
 * @param {Record<string, Words>} table
 * @param {'vi' | 'en'} lang
 */
export function linesOf(names, table, lang, before = '') {
  const width = Math.max(...names.map((name) => name.length)) + before.length;
  return names.map((name) => `  ${(before + name).padEnd(width)}  ${table[name]?.[lang] ?? ''}`).join('\n');
}
