import type { Translated } from '../../base/words/translated-error';

/** What can be imported, as the command's messages say it. */
const readable: Translated = {
  vi: 'Lệnh này đọc tệp .docx, .html (kể cả bản xuất của Medium và Notion), tệp .xml của WordPress hoặc Blogger, tệp .json của Ghost, và thư mục của trang làm bằng Hugo, Jekyll hoặc Hexo.',
  en: 'The command reads .docx, .html (also exports of Medium and Notion), the .xml of WordPress or Blogger, the .json of Ghost, and the folder of a Hugo, Jekyll or Hexo site.',
};

const OFFICE = /\.(?:doc|odt|rtf|wps|pages)$/i;
const MARKDOWN = /\.(?:md|markdown|mdx)$/i;

/** The kind of a text that is not read, by its file's name; null for any other file. */
export function kindOf(name: string): 'markdown' | 'not-docx' | null {
  if (MARKDOWN.test(name)) return 'markdown';
  return OFFICE.test(name) ? 'not-docx' : null;
}

/** What to do with a file that cannot be imported as it is. */
function wayOut(path: string): Translated {
  if (kindOf(path) === 'not-docx')
    return {
      vi: 'Hãy mở tệp bằng Word hoặc LibreOffice, lưu thành .docx, rồi nhập tệp mới.',
      en: 'Open it in Word or LibreOffice, save it as .docx, and import that.',
    };
  if (/\.(?:zip|tar|gz|tgz|rar|7z)$/i.test(path))
    return {
      vi: 'Hãy giải nén rồi nhập thư mục vừa có.',
      en: 'Unpack it, and import the folder.',
    };
  if (kindOf(path) === 'markdown')
    return {
      vi: 'Tệp Markdown không cần nhập: hãy chép vào thư mục articles.',
      en: 'Markdown needs no import: copy it into the articles folder.',
    };
  return readable;
}

/** The message for a file of a kind that is not read. */
export function noReader(path: string): Translated {
  const { vi, en } = wayOut(path);
  return { vi: `Không nhập được ${path}. ${vi}`, en: `${path} cannot be imported. ${en}` };
}

/** The message for a folder without a file that is read. */
export function nothingIn(folder: string, names: readonly string[]): Translated {
  if (names.some((name) => kindOf(name) === 'markdown'))
    return {
      vi: `Trong ${folder} chỉ có tệp Markdown, không cần nhập. Hãy chép các tệp ấy cùng ảnh vào thư mục articles, rồi chạy npm run check.`,
      en: `${folder} holds Markdown, which needs no import: copy its files and their pictures into the articles folder, then run npm run check.`,
    };
  const office = names.find((name) => kindOf(name) === 'not-docx');
  const { vi, en } = office === undefined ? readable : wayOut(office);
  return {
    vi: `Trong ${folder} không có gì nhập được. ${vi}`,
    en: `${folder} holds nothing that can be imported. ${en}`,
  };
}
