import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { madeFolders } from '../../support/made-pictures';
import { runIn } from '../../support/command';
import { longestRun } from '../../support/process';

const line = z.looseObject({
  file: z.string(),
  slug: z.string(),
  title: z.string(),
  diagnostics: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.string(),
      line: z.int(),
      column: z.int(),
      message: z.string(),
    }),
  ),
});
const parse = (stdout: string) =>
  stdout
    .split('\n')
    .filter((each) => each !== '')
    .map((each) => line.parse(JSON.parse(each)));

const body = 'Tàu vào cảng từ sớm, mang theo hàng của cả một mùa.';

function folderOf(count: number) {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const files = numbers.map((n) => [`drafts/bai-${n}.md`, `# Bài số ${n}\n\n${body}\n`] as const);
  return madeFolders(Object.fromEntries(files));
}

describe('npm run article', () => {
  it('prints a line for each article in the order of the files, and fails for those that are none', () => {
    const { content, cache } = folderOf(40);
    const names = ['bai-3', 'missing', ...Array.from({ length: 30 }, (_, n) => `bai-${39 - n}`), 'bai-0'];
    const { status, stdout, stderr } = runIn(
      'article',
      content,
      cache,
      names.map((name) => join(content, 'drafts', `${name}.md`)),
    );
    expect(status).toBe(1);
    expect(parse(stdout).map(({ slug }) => slug)).toEqual(names.filter((name) => name !== 'missing'));
    expect(stderr).toMatch(/drafts\/missing\.md:1:1 error file-unreadable The file cannot be read: ENOENT/);
  });

  it('tells what is wrong with the other files of a folder', () => {
    const { content, cache } = madeFolders({
      'a.md': `# Bến cảng\n\n${body}\n\nHàng lên bờ.\n`,
      'nhap/nhap.json': '{ "draft": "chưa biết" }',
      'nhap/b.md': `# Bến đò\n\n${body}\n\nHàng lên bờ.\n`,
      'bang.xyz': 'Không phải bài.',
    });
    const { status, stdout, stderr } = runIn('article', content, cache, [content]);
    expect(parse(stdout).map(({ slug }) => slug)).toEqual(['a']);
    expect(stderr).toMatch(/nhap\.json:1:\d+ error folder-held-back .*chưa biết/);
    expect(stderr).toMatch(/bang\.xyz:1:1 warning file-not-article/);
    expect(status).toBe(1);
  });

  it('tells diagnostics twice: in the line and on standard error, in the language asked for', () => {
    const { content, cache } = madeFolders({ 'b.md': `# Bến cảng\n\n${body}\n\nHàng lên bờ.\n` });
    const { status, stdout, stderr } = runIn('article', content, cache, [
      join(content, 'b.md'),
      '--lang',
      'vi',
    ]);
    expect(status).toBe(0);
    const [article] = parse(stdout);
    const missing = article?.diagnostics.find(({ code }) => code === 'date-missing');
    expect(article).toMatchObject({ file: 'b.md', title: 'Bến cảng' });
    expect(missing?.message).toMatch(/^Không biết ngày đăng\. /);
    expect(stderr).toContain(`b.md:1:1 info date-missing ${missing?.message}\n`);
  });

  it('takes a folder, and reads it the same with a warm cache', () => {
    const { content, cache } = folderOf(30);
    const cold = runIn('article', content, cache, [join(content, 'drafts')]);
    const warm = runIn('article', content, cache, [join(content, 'drafts')]);
    expect(parse(cold.stdout)).toHaveLength(30);
    expect(warm.stdout).toBe(cold.stdout);
    expect(cold.status).toBe(0);
  });

  it('ends quietly when nobody listens any more', () => {
    const { content, cache } = folderOf(400);
    const env = { ...process.env, CACHE_DIR: cache };
    const script = `"$0" lib/cli/launch.js article "$1" 2>"$1/errors" | head -n 1; cat "$1/errors"`;
    const { stdout } = spawnSync('sh', ['-c', script, process.execPath, join(content, 'drafts')], {
      env,
      encoding: 'utf8',
      timeout: longestRun,
    });
    expect(stdout.split('\n')[0]).toContain('"file":"bai-0.md"');
    expect(stdout).not.toMatch(/EPIPE|at .*\.ts/);
  });

  it('says how it is called', () => {
    const { content, cache } = madeFolders();
    const { status, stderr } = runIn('article', content, cache, []);
    expect(status).toBe(1);
    expect(stderr).toMatch(/Name a file or a folder of files\.\n\nUsage: npm run -s article/);
  });
});
