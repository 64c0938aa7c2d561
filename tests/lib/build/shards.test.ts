import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it, onTestFinished } from 'vitest';
import { isOf } from '@/lib/build/publish-round';
import { filesIn } from '../../support/files';
import { folderWith } from '../../support/folders';
import { startObjectStore } from '../../support/object-store';
import { runCommandLine } from '../../support/process';

const articles = Array.from({ length: 20 }, (_, index): [string, string] => {
  const day = String((index % 28) + 1).padStart(2, '0');
  return [
    `content/articles/bai-${index}.md`,
    `---\ndate: 2024-0${(index % 9) + 1}-${day}\ntopic: Mục ${index % 3}\n---\n\n# Chuyện làng số ${index}\n\n` +
      `Đoạn mở đầu của bài thứ ${index}.\n\n${index % 10 === 0 ? '![Ảnh](../images/anh.png)\n\n' : ''}` +
      `Năm 2019, Công ty ${index} được tặng Huân chương Lao động hạng Ba, theo Nghị định số 7${index}/2014/NĐ-CP.\n`,
  ];
});

it(
  'makes on two machines that share a cache what one build makes at once',
  { timeout: 900_000 },
  async () => {
    const store = await startObjectStore();
    onTestFinished(store.close);
    const folder = folderWith(Object.fromEntries(articles));
    const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: '#884422' } });
    mkdirSync(join(folder, 'content/images'));
    await photo.png().toFile(join(folder, 'content/images/anh.png'));
    const build = (machine: string, flags: string[], env: Record<string, string> = {}) =>
      runCommandLine('build', ['--lang', 'en', ...flags], {
        env: {
          ...store.env,
          CONTENT_DIR: join(folder, 'content'),
          OUT_DIR: join(folder, `out-${machine}`),
          CACHE_DIR: join(folder, `cache-${machine}`),
          SITE_URL: 'https://bao.example',
          SOURCE_DATE_EPOCH: '1767225600',
          ...env,
        },
        seconds: 440,
      });
    const remote = { CACHE_REMOTE: 's3://bao/kho-chung' };
    expect((await build('alone', [])).code).toBe(0);
    for (const number of [1, 2]) {
      const part = await build(String(number), ['--shard', `${number}/2`], remote);
      expect(part.stdout).toMatch(new RegExp(`^Part ${number} of 2: ([1-9]\\d*) of \\1 pages made`, 'm'));
    }
    expect(existsSync(join(folder, 'out-1'))).toBe(false);
    const { stdout } = await build('last', [], remote);
    expect(stdout).toMatch(/^0 of \d+ pages rebuilt/m);
    const [alone, last] = [join(folder, 'out-alone'), join(folder, 'out-last')];
    expect(filesIn(last)).toEqual(filesIn(alone));
    for (const file of filesIn(alone))
      expect(readFileSync(join(last, file)).equals(readFileSync(join(alone, file))), file).toBe(true);
  },
);

it.each([2, 3, 4])('divides pages among %s machines, each to one of them, and evenly', (of) => {
  const addresses = Array.from({ length: 400 }, (_, index) => `/bai-${index}/`);
  const parts = Array.from({ length: of }, (_, index) =>
    addresses.filter((address) => isOf({ number: index + 1, of }, address)),
  );
  expect(parts.flat().sort()).toEqual(addresses.sort());
  for (const part of parts) expect(Math.abs(part.length - 400 / of)).toBeLessThan(60);
});

it.each(['0/4', '5/4', '2', 'hai/bốn'])('knows that there is no part %s', async (part) => {
  const { code, stderr } = await runCommandLine('build', ['--shard', part]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/--shard: (?:a part is expected, as 2\/4|there is no such part)/);
});
