// @ts-check
import { resolve } from 'node:path';
import { TooLate } from '../base/time-limit.js';
import { localeLanguage } from './commands.js';
import { CacheMisplaced, CacheOfOthers } from './working-folder.js';

/**
 * Reports in plain words what keeps a command from starting: its code is copied and bundled into the cache first.
 * @param {unknown} error
 * @throws the error, if neither the system nor the bundler gives it
 */
export function reportStartError(error) {
  const isHung = error instanceof TooLate;
  const isEnded = error instanceof Error && /\bservice (?:was|is)\b/.test(error.message);
  const isMisplaced = error instanceof CacheMisplaced;
  const isOfOthers = error instanceof CacheOfOthers;
  if (
    !(error instanceof Error) ||
    !(isEnded || isHung || isMisplaced || isOfOthers || 'syscall' in error || 'errors' in error)
  )
    throw error;
  const cache = resolve(process.env['CACHE_DIR'] || '.cache');
  const language = localeLanguage();
  const isFull = /\bE[MN]FILE\b|too many open files/i.test(error.message);
  const causes = [
    isMisplaced && misplaced(cache),
    isOfOthers && ofOthers(cache),
    isEnded && bundlerEnded,
    isHung && bundlerHangs,
    isFull && tooManyFiles,
  ];
  const words = causes.find((cause) => cause !== false) ?? unusable(cache);
  const [detail] = isFull ? error.message.split('\n') : [error.message];
  console.error(detail === '' ? words[language] : `${words[language]}\n(${detail})`);
  process.exitCode = 1;
}

const tooManyFiles = {
  vi: 'Lệnh không chạy được: máy không cho mở thêm tệp. Chạy “ulimit -n 4096” rồi chạy lại lệnh.',
  en: 'The command cannot start: the system lets no more files be open. Run “ulimit -n 4096”, then the command again.',
};

const bundlerEnded = {
  vi: 'Lệnh không chạy được: chương trình đóng gói mã (esbuild) đã bị dừng, có thể vì máy hết bộ nhớ. Chạy lại lệnh.',
  en: 'The command cannot start: the bundler (esbuild) was ended, perhaps because memory ran out. Run the command again.',
};

const bundlerHangs = {
  vi: 'Lệnh không chạy được: chương trình đóng gói mã (esbuild) mãi không trả lời, có thể vì máy quá bận. Chạy lại lệnh.',
  en: 'The command cannot start: the bundler (esbuild) does not answer, perhaps because the machine is too busy. Run the command again.',
};

/** @param {string} cache the cache folder */
const misplaced = (cache) => ({
  vi: `Không dùng được CACHE_DIR=${cache}: nó là thư mục nội dung hoặc thư mục trang đã dựng, hay nằm trong đó. Hãy chọn một thư mục riêng.`,
  en: `CACHE_DIR=${cache} cannot be used: it is, or lies in, the content folder or that of the site. Name a folder of its own.`,
});

/** @param {string} cache the cache folder */
const ofOthers = (cache) => ({
  vi: `Không dùng được CACHE_DIR=${cache}: trong đó đã có tệp, và không phải do lần dựng trang nào tạo ra. Hãy chọn một thư mục trống.`,
  en: `CACHE_DIR=${cache} cannot be used: it holds files, and no build made them. Name an empty folder.`,
});

/** @param {string} cache the cache folder */
const unusable = (cache) => ({
  vi: `Lệnh không chạy được. Kiểm tra xem ${cache} có ghi được và còn chỗ trống không, hoặc đặt CACHE_DIR là một thư mục khác.`,
  en: `The command cannot start. Check that ${cache} can be written and has room, or set CACHE_DIR to another folder.`,
});
