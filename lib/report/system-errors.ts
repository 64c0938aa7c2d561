import type { MessageLanguage } from './codes';
import type { Translated } from '../base/words/translated-error';

const full: Translated = {
  vi: 'Đĩa đã đầy nên không ghi được {path}. Xóa bớt tệp không cần trên đĩa ấy rồi chạy lại lệnh.',
  en: 'The disk is full, so {path} cannot be written. Make room on that disk and run the command again.',
};
const denied: Translated = {
  vi: 'Không có quyền dùng {path}. Cấp quyền đọc và ghi cho người chạy lệnh, hoặc đặt một thư mục khác.',
  en: 'You may not use {path}. Give yourself permission to read and write it, or set another folder.',
};
const readOnly: Translated = {
  vi: 'Đĩa chỉ cho đọc nên không ghi được {path}. Gắn lại đĩa để ghi được, hoặc đặt một thư mục khác.',
  en: 'The disk is read-only, so {path} cannot be written. Make it writable, or set another folder.',
};
const crowded: Translated = {
  vi: 'Máy không cho mở thêm tệp ({path}). Chạy “ulimit -n 4096” rồi chạy lại lệnh.',
  en: 'The system lets no more files be open ({path}). Run “ulimit -n 4096”, then the command again.',
};
const failing: Translated = {
  vi: 'Đĩa báo lỗi khi đọc hoặc ghi {path}. Kiểm tra đĩa và kết nối tới đĩa, rồi chạy lại lệnh.',
  en: 'The disk fails to read or write {path}. Check the disk and its connection, then run the command again.',
};
const notFolder: Translated = {
  vi: 'Cần một thư mục ở {path}, nhưng tại đó hay phía trên có một tệp. Chuyển tệp ấy đi, hoặc đặt một thư mục khác.',
  en: 'A folder is needed at {path}, but there or above it is a file. Move the file away, or set another folder.',
};

/** The errors of the system that people can do something about: what is wrong and what to do, with a placeholder for the path. */
const sentences: ReadonlyMap<string, Translated> = new Map([
  ['ENOSPC', full],
  ['EDQUOT', full],
  ['EACCES', denied],
  ['EPERM', denied],
  ['EROFS', readOnly],
  ['EMFILE', crowded],
  ['ENFILE', crowded],
  [
    'ENAMETOOLONG',
    {
      vi: 'Tên hoặc đường dẫn này quá dài: {path}. Đặt tên ngắn hơn, hoặc đặt một thư mục có đường dẫn ngắn hơn.',
      en: 'This name or path is too long: {path}. Shorten the name, or set a folder with a shorter path.',
    },
  ],
  ['ENOTDIR', notFolder],
  ['EEXIST', notFolder],
  ['EIO', failing],
  ['ESTALE', failing],
  [
    'EFBIG',
    {
      vi: 'Máy không cho ghi tệp lớn như {path}. Chạy “ulimit -f unlimited” rồi chạy lại lệnh, hoặc đặt một thư mục trên đĩa khác.',
      en: 'The system lets no file be as large as {path}. Run “ulimit -f unlimited”, then the command again, or set a folder on another disk.',
    },
  ],
  [
    'ELOOP',
    {
      vi: 'Các lối tắt (liên kết) ở {path} dẫn vòng vào nhau. Xóa lối tắt ấy, hoặc đặt một thư mục khác.',
      en: 'The symbolic links at {path} lead to each other. Delete them, or set another folder.',
    },
  ],
]);

const watched: Translated = {
  vi: 'Máy không cho theo dõi thêm thư mục, nên không thấy tệp thay đổi trong {path}. Chạy “sudo sysctl fs.inotify.max_user_watches=524288” rồi chạy lại lệnh.',
  en: 'The system lets no more folders be watched, so changes in {path} are not noticed. Run “sudo sysctl fs.inotify.max_user_watches=524288”, then the command again.',
};

const closedPort: Translated = {
  vi: 'Máy chỉ cho quản trị viên dùng cổng này. Đặt PORT là một số từ 1024 trở lên, chẳng hạn PORT=3000.',
  en: 'Only an administrator may use this port. Set PORT to a number of 1024 or more, as PORT=3000.',
};

/** As Node words such an error: “ENOSPC: no space left on device, write '/srv/x'”, “listen EACCES: permission denied”. */
const pattern =
  /\b(?:(?<listens>listen) )?(?<code>E[A-Z]{2,}): [^\n',]*(?:, (?<call>\w+))?(?: '(?<path>[^'\n]*)')?(?: -> '(?<target>[^'\n]*)')?/;

/**
 * Says in plain words what an error of the system means, and what to do.
 * @param message of an error, which may have an error of the system inside
 * @returns null if there is none in it that people can do something about
 */
export function plainSystemError(message: string, language: MessageLanguage): string | null {
  const { listens, code = '', call = listens, path, target } = pattern.exec(message)?.groups ?? {};
  const sentence = sentenceOf(code, call, path)?.[language];
  return sentence?.replace('{path}', () => target ?? path ?? somewhere[language]) ?? null;
}

function sentenceOf(code: string, call?: string, path = ''): Translated | undefined {
  // Folders and locks are made in folders that are there: ENOENT means that the disk lets nothing be made, as `/proc`.
  if (code === 'ENOENT' && (call === 'mkdir' || /\.lock[^/]*$/.test(path))) return readOnly;
  if (code === 'ENOSPC' && call === 'watch') return watched;
  if ((code === 'EACCES' || code === 'EPERM') && call === 'listen') return closedPort;
  return sentences.get(code);
}

const somewhere: Translated = { vi: 'tệp', en: 'a file' };
