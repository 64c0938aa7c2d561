import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { messageLanguages } from '@/lib/report/codes';
import { plainSystemError } from '@/lib/report/system-errors';
import { folderWith } from '../../support/folders';
import { runCommandLine } from '../../support/process';

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  throw new Error('Nothing failed.');
}

it('what the file system refuses is said with its path and what to do, in both languages', () => {
  const folder = folderWith({ tep: '' });
  const long = join(folder, 'a'.repeat(300));
  const messages = [
    messageOf(() => {
      writeFileSync(long, '');
    }),
    messageOf(() => readdirSync(join(folder, 'tep'))),
    messageOf(() => {
      mkdirSync(join(folder, 'tep'));
    }),
  ];
  for (const [index, path] of [long, join(folder, 'tep'), join(folder, 'tep')].entries())
    for (const language of messageLanguages) {
      const plain = plainSystemError(messages[index] ?? '', language) ?? '';
      expect(plain).toContain(path);
      expect(plain.replace(path, 'x')).toMatch(/^\p{Lu}.*[.:] \p{Lu}.*\.$/u);
    }
});

it.each([
  ["ENOSPC: no space left on device, write '/srv/bao/x'", /Đĩa đã đầy.*\/srv\/bao\/x.*Xóa bớt/],
  ['Next ended: Error: ENOSPC: no space left on device, write', /Đĩa đã đầy.*tệp/],
  ["EDQUOT: quota exceeded, open '/srv/x'", /Đĩa đã đầy.*\/srv\/x/],
  ["EACCES: permission denied, mkdir '/srv/x'", /Không có quyền dùng \/srv\/x/],
  ["EROFS: read-only file system, rename '/a/b' -> '/a/c'", /chỉ cho đọc.*\/a\/c/],
  ["ENOENT: no such file or directory, mkdir '/a/b'", /chỉ cho đọc.*\/a\/b/],
  ["ENOENT: no such file or directory, open '/proc/.b.lock.12'", /chỉ cho đọc.*\/proc\/\.b\.lock/],
  ["EMFILE: too many open files, open '/a/b'", /ulimit/],
  ["EIO: i/o error, read '/a/b'", /Kiểm tra đĩa/],
  ["ESTALE: stale file handle, open '/a/b'", /Kiểm tra đĩa/],
  ["EFBIG: file too large, write '/a/b'", /\/a\/b.*ulimit -f/],
  ["ELOOP: too many symbolic links encountered, stat '/a/b'", /\/a\/b.*dẫn vòng/],
  ["ENOSPC: System limit for number of file watchers reached, watch '/a/b'", /theo dõi.*\/a\/b.*sysctl/],
  ['listen EACCES: permission denied 127.0.0.1:80', /cổng.*PORT=3000/],
  ['listen EPERM: operation not permitted ::1:443', /cổng.*PORT=3000/],
])('%s is said in plain words', (message, words) => {
  expect(plainSystemError(message, 'vi')).toMatch(words);
  expect(plainSystemError(message, 'en')).not.toContain('{path}');
});

it.each([
  'ECONNREFUSED: nobody listens',
  "ENOENT: no such file or directory, open '/a'",
  'There is no folder of articles at /x.',
  'ERROR: x',
  '',
])('what nobody can mend so stays as it is: %j', (message) => {
  expect(plainSystemError(message, 'vi')).toBeNull();
});

it('a command says it in its language, and what the system said', async () => {
  const folder = folderWith({ 'content/articles/a.md': '# Tàu về bến\n\nTàu vào cảng.\n', cache: 'tệp' });
  const env = { CONTENT_DIR: join(folder, 'content'), CACHE_DIR: join(folder, 'cache') };
  const { code, stderr } = await runCommandLine('check', ['--lang', 'vi'], { env, seconds: 60 });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Cần một thư mục ở .*cache.*\n\(E(?:NOTDIR|EXIST): /);
});
