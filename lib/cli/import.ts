import { join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { readSettings } from '../base/settings';
import { importTexts, type ImportReport } from '../content/import/import';
import type { LeftReason } from '../content/import/imported';
import type { MessageLanguage } from '../report/codes';
import type { Translated } from '../base/words/translated-error';
import { langOption, readArguments, wrongCall } from './arguments';
import { runCommand } from './command';
import { print } from './print';

const usage = 'Usage: npm run import -- FILE|FOLDER|SITE.xml [--to content/articles/TOPIC] [--lang vi|en]';

const reasons: Record<LeftReason, Translated> = {
  comments: { vi: 'bình luận của độc giả, không nhập', en: 'comments of readers, not imported' },
  empty: { vi: 'không có nội dung', en: 'holds no text' },
  exists: { vi: 'đã có tệp khác cùng tên, không ghi đè', en: 'another file has that name and is kept' },
  hidden: { vi: 'chữ ẩn trong tệp Word, đã bỏ', en: 'is hidden text of a Word file; left out' },
  markdown: {
    vi: 'là Markdown, không cần nhập: hãy chép vào thư mục articles',
    en: 'is Markdown, which needs no import: copy it into the articles folder',
  },
  'not-docx': {
    vi: 'không nhập được: hãy lưu thành .docx bằng Word hoặc LibreOffice, rồi nhập tệp mới',
    en: 'cannot be imported: save it as .docx in Word or LibreOffice, and import that',
  },
  'not-readable': { vi: 'không đọc được tệp', en: 'cannot be read' },
  'not-text': { vi: 'không phải bản xuất của Ghost', en: 'is not an export of Ghost' },
  'own-kind': {
    vi: 'là loại nội dung riêng của trang cũ: để thành bài nháp',
    en: 'is of a kind that only the old site has: kept as a draft',
  },
  'picture-format': {
    vi: 'ảnh thuộc loại trang không hiện được',
    en: 'is a picture of a kind that the site cannot show',
  },
  'picture-missing': { vi: 'không tìm thấy tệp ảnh', en: 'is a picture that is not there' },
  restricted: {
    vi: 'chỉ dành cho một số độc giả (mật khẩu, thành viên): để thành bài nháp',
    en: 'is for some readers only (password, members): kept as a draft',
  },
  trash: { vi: 'nằm trong thùng rác của trang cũ', en: 'lies in the old site’s bin' },
  'unclear-state': {
    vi: 'không rõ bài đã được đăng hay chưa: để thành bài nháp',
    en: 'does not say clearly whether it is published: kept as a draft',
  },
  shortcode: { vi: 'mã riêng của trang cũ, đã bỏ', en: 'is a code that only the old site knows; dropped' },
};

/** Why a text was written, though as a draft. */
const kept: readonly LeftReason[] = ['own-kind', 'restricted', 'unclear-state'];

/** `npm run import`: writes texts of other systems into the content folder as tidy articles. */
await runCommand(async () => {
  const { options, paths } = readArguments(usage, { lang: langOption, to: z.string().optional() });
  const [from, ...others] = paths;
  if (from === undefined || others.length > 0) {
    const words = {
      vi: 'Hãy ghi tên một tệp hoặc một thư mục cần nhập.',
      en: 'Name one file or folder to import.',
    };
    throw wrongCall(words, usage);
  }
  const { CONTENT_DIR: contentDir } = readSettings();
  const topicFolder = topicOf(options.to, contentDir);
  const report = await importTexts({ from, contentDir, topicFolder });
  await print([tableOf(report, options.lang)]);
});

function topicOf(to: string | undefined, contentDir: string): string {
  if (to === undefined) return '';
  const articles = resolve(join(contentDir, 'articles'));
  const inside = relative(articles, resolve(to));
  if (inside.startsWith('..') || resolve(to) === resolve(contentDir))
    throw wrongCall(
      {
        vi: `Thư mục ghi sau --to phải nằm trong ${articles}.`,
        en: `--to must be a folder inside ${articles}.`,
      },
      usage,
    );
  return inside.split(sep).join('/');
}

function tableOf({ written, unchanged, pictures, left }: ImportReport, lang: MessageLanguage): string {
  const said = {
    vi: {
      taken: 'bài mới',
      same: 'bài đã nhập từ trước',
      pictures: 'ảnh mới',
      left: 'chỗ không lấy',
      drafts: 'bài để nháp',
    },
    en: {
      taken: 'articles written',
      same: 'articles that were there already',
      pictures: 'pictures written',
      left: 'things not taken',
      drafts: 'kept as drafts',
    },
  }[lang];
  const drafts = left.filter(({ why }) => kept.includes(why)).length;
  const lines = [
    ...written.map((file) => `+ ${file}`),
    ...left.map(
      ({ from, what, why }) => `- ${from}${from.endsWith(what) ? '' : ` (${what})`}: ${reasons[why][lang]}`,
    ),
    `${written.length} ${said.taken}, ${unchanged.length} ${said.same}, ${pictures} ${said.pictures}, ${left.length - drafts} ${said.left}, ${drafts} ${said.drafts}`,
  ];
  return `${lines.join('\n')}\n`;
}
