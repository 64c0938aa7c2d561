import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { writeChecked } from '@/lib/base/checked-file';
import { openRemoteCache } from '@/lib/base/remote-cache/remote-cache';
import { openBucket } from '@/lib/base/s3/bucket';
import { readSettings } from '@/lib/base/settings';
import { sha256 } from '@/lib/base/sha256';
import { withRemoteCache } from '@/lib/build/with-remote-cache';
import { filesIn } from '../../support/files';
import { folderWith } from '../../support/folders';
import { objectStoreForTests } from '../../support/object-store';

const store = await objectStoreForTests();

async function transfer(place: string, cache: string, what: 'pull' | 'push'): Promise<number> {
  const remote = await openRemoteCache(`s3://bao/${place}`, cache, 'v1');
  try {
    return await remote[what]();
  } finally {
    remote.close();
  }
}

const ownFiles = (cache: string) => filesIn(cache).filter((file) => !file.startsWith('remote/'));

it('brings what one machine made to another, many files in few objects, and each once', async () => {
  const entries = Array.from({ length: 300 }, (_, index): [string, string] => [
    `articles/v1/${String(index % 16)}a/${index}`,
    `Bài ${index} ${'chữ '.repeat(index)}`,
  ]);
  const one = folderWith(Object.fromEntries(entries));
  const page = writeChecked(join(one, 'site/v1/ab/abc-1'), Buffer.from('<p>'), { mode: 0o444 });
  writeFileSync(join(one, 'manifest.json'), '{}');
  expect(await transfer('mot', one, 'push')).toBe(301);
  expect(store.seen.filter(({ method }) => method === 'PUT').length).toBe(1);
  const other = folderWith({});
  expect(await transfer('mot', other, 'pull')).toBe(301);
  expect(ownFiles(other)).toEqual(ownFiles(one).filter((file) => file !== 'manifest.json'));
  for (const file of ownFiles(other))
    expect(readFileSync(join(other, file))).toEqual(readFileSync(join(one, file)));
  const copy = statSync(join(other, page.slice(one.length)));
  expect([copy.mode & 0o777, copy.mtimeMs]).toEqual([0o444, statSync(page).mtimeMs]);
  expect(await transfer('mot', other, 'pull')).toBe(0);
  expect(await transfer('mot', other, 'push')).toBe(0);
});

it('takes nothing out of a damaged pack, nor what would lie elsewhere', async () => {
  const bucket = await openBucket({ bucket: 'bao', prefix: 'hai/' }, 1);
  const packOf = (path: string) => gzipSync(`${JSON.stringify([[path, 2]])}\nhi`);
  await bucket.put(`packs/v1/${sha256('khác')}`, packOf('articles/v1/aa/b'));
  for (const path of [
    '../ngoai',
    'articles/../../ngoai',
    'commands/x/build.js',
    'articles/v1/aa/../../../x',
    '/tmp/x',
  ])
    await bucket.put(`packs/v1/${sha256(packOf(path))}`, packOf(path));
  bucket.close();
  const cache = join(folderWith({}), 'cache');
  expect(await transfer('hai', cache, 'pull')).toBe(0);
  expect(ownFiles(cache)).toEqual([]);
  expect(existsSync(join(cache, '../ngoai'))).toBe(false);
});

it.each(['.DS_Store', 'con/tep', 'GHI-CHU.txt', `${sha256('x')}.bak`])(
  'is none the worse for what others put beside its packs: %s',
  async (name) => {
    const bucket = await openBucket({ bucket: 'bao', prefix: `la/${name}/` }, 1);
    await bucket.put(`packs/v1/${name}`, Buffer.from('rác'));
    bucket.close();
    const cache = folderWith({ 'articles/v1/aa/b': 'x' });
    expect(await transfer(`la/${name}`, cache, 'pull')).toBe(0);
    expect(await transfer(`la/${name}`, cache, 'push')).toBe(1);
    const other = folderWith({});
    expect(await transfer(`la/${name}`, other, 'pull')).toBe(1);
    expect(ownFiles(other)).toEqual(ownFiles(cache));
    expect(filesIn(join(other, 'remote'))).toHaveLength(1);
  },
);

it('is told of once and done without where it fails, and the work goes on', async () => {
  const cache = folderWith({ 'articles/v1/aa/b': 'x' });
  const settings = readSettings({ CACHE_REMOTE: 's3://bao/ba', CACHE_DIR: cache });
  const told: string[] = [];
  const work = () =>
    withRemoteCache(
      settings,
      ({ en }) => told.push(en),
      () => Promise.resolve('xong'),
    );
  store.fault = () => 403;
  expect(await work()).toBe('xong');
  expect(told).toEqual([
    expect.stringMatching(/^warning: the shared cache is done without: .*may not do that/),
  ]);
  told.length = 0;
  store.fault = ({ method }) => (method === 'PUT' ? 403 : null);
  expect(await work()).toBe('xong');
  expect(told.length).toBe(1);
  store.fault = () => null;
  told.length = 0;
  await work();
  expect(told).toEqual(['1 files put into s3://bao/ba']);
});

it('is refused where it is no address of a store', () => {
  expect(() => readSettings({ CACHE_REMOTE: '/srv/kho' })).toThrow(
    /CACHE_REMOTE=\/srv\/kho: it must be the address/,
  );
});
