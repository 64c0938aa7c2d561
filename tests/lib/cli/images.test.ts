import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { madeFolders, redAndBlue } from '../../support/made-pictures';
import { longestRun } from '../../support/process';

function images(files: Record<string, Uint8Array | string>) {
  const { content, cache } = madeFolders(files);
  const env = { ...process.env, CONTENT_DIR: content, CACHE_DIR: cache };
  const args = ['lib/cli/launch.js', 'images', '--lang', 'vi'];
  return { content, ...spawnSync(process.execPath, args, { env, encoding: 'utf8', timeout: longestRun }) };
}

const article = (...pictures: string[]) =>
  ['# Bến cảng buổi sáng', 'Tàu vào cảng từ sớm.', ...pictures.map((src) => `![Tàu](${src})`)].join('\n\n');

describe('npm run images', () => {
  it('says which address failed and why, goes on to the next, and fails', () => {
    const { status, stderr, stdout, content } = images({
      'articles/a.md': article('http://bao.example/a.jpg', 'https://127.0.0.1/b.jpg'),
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/http:\/\/bao\.example\/a\.jpg không phải địa chỉ https/);
    expect(stderr).toMatch(/127\.0\.0\.1 dẫn vào mạng nội bộ/);
    expect(stdout).toMatch('ảnh: tải được 0, không tải được 2');
    expect(existsSync(join(content, 'images'))).toBe(false);
  });

  it('has nothing to do where each picture is there', async () => {
    const lock = '{}\n';
    const { status, stdout, content } = images({
      'articles/a.md': article('../images/tau.jpg'),
      'images/tau.jpg': await redAndBlue().jpeg().toBuffer(),
      'images.lock.json': lock,
    });
    expect([status, stdout]).toEqual([0, 'ảnh: tải được 0, không tải được 0\n']);
    expect(readFileSync(join(content, 'images.lock.json'), 'utf8')).toBe(lock);
  });

  it.each(['[', '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n', '{"https://bao.example/a.jpg": {"file": 1}}'])(
    'leaves a lock alone that cannot be read whole, and says how to fix it: %s',
    (lock) => {
      const { status, stderr, content } = images({
        'articles/a.md': article('https://127.0.0.1/b.jpg'),
        'images.lock.json': lock,
      });
      expect(status).toBe(1);
      expect(stderr).toMatch(/images\.lock\.json.*\n {2}→ (?:Lấy|Sửa) lại/);
      expect(readFileSync(join(content, 'images.lock.json'), 'utf8')).toBe(lock);
    },
  );
});
