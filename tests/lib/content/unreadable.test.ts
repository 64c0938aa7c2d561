import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { staticFiles } from '@/lib/build/static-files';
import { openAttachments } from '@/lib/content/attachments';
import { findArticles } from '@/lib/content/folder';
import { Reader } from '@/lib/content/reading/reader';
import { openAlbum } from '@/lib/pictures/album';
import { folderWith } from '../../support/folders';

const NOBODY = 65_534;

/** Nothing is closed to the superuser, as whom a container runs tests. */
beforeEach(() => {
  if (process.geteuid?.() !== 0) return;
  process.seteuid?.(NOBODY);
  onTestFinished(() => {
    process.seteuid?.(0);
  });
});

/** A content folder, in which `closed` is closed to everybody. */
function folderClosed(closed: string): string {
  const folder = folderWith({
    'articles/a.md': '# A\n',
    'articles/trong/b.md': '# B\n',
    'articles/.an/c.md': '# C\n',
    'files/don.pdf': 'x',
    'files/trong/mau.pdf': 'y',
    'static/robots.txt': 'z',
    'static/trong/khoa.txt': 'k',
  });
  const path = join(folder, closed);
  chmodSync(path, 0);
  onTestFinished(() => {
    chmodSync(path, 0o700);
  });
  return folder;
}

const nothingTaken = () => false;

test('a folder of articles that is closed leaves the others, and is named', async () => {
  const { sources, findings } = await findArticles(folderClosed('articles/trong'));
  expect(sources.map(({ path }) => path)).toEqual(['a.md']);
  expect(findings).toMatchObject([
    { file: 'trong', diagnostic: { code: 'file-unreadable', params: { reason: 'EACCES' } } },
  ]);
});

test('a closed folder whose name begins with a dot is none of ours', async () => {
  const { sources, findings } = await findArticles(folderClosed('articles/.an'));
  expect([sources.map(({ path }) => path), findings]).toEqual([['a.md', 'trong/b.md'], []]);
});

test('articles that may not be listed are not said to be missing', async () => {
  await expect(findArticles(folderClosed('articles'))).rejects.toThrow(/EACCES/);
});

test.each(['static/trong', 'static/trong/khoa.txt'])('%s, closed, leaves the other files', (closed) => {
  const { files, findings } = staticFiles(folderClosed(closed), nothingTaken);
  expect(files.map(({ address }) => address)).toEqual(['/robots.txt']);
  expect(findings).toMatchObject([{ file: `../${closed}`, diagnostic: { code: 'file-unreadable' } }]);
});

test.each(['files/trong', 'files/trong/mau.pdf'])('%s, closed, is not there for links', (closed) => {
  const attachments = openAttachments(folderClosed(closed));
  expect(attachments.find('../files/don.pdf')).not.toBeNull();
  expect(attachments.find('../files/trong/mau.pdf')).toBeNull();
  expect(attachments.fault('../files/trong/mau.pdf', { line: 1, column: 1 })?.code).toBe(
    'attachment-missing',
  );
});

test('a closed picture is said to be closed, not broken', async () => {
  const folder = folderWith({ 'articles/a.md': '', 'images/tau.jpg': 'x', 'images/ben.jpg': 'x' });
  chmodSync(join(folder, 'images/tau.jpg'), 0);
  const album = openAlbum(folder, join(folder, 'cache'));
  const figures = ['../images/tau.jpg', '../images/ben.jpg'].map((src) => ({ src, line: 3, column: 1 }));
  expect(await album.findings([{ file: 'a.md', figures }])).toMatchObject([
    { diagnostic: { code: 'image-unreadable', line: 3, params: { reason: 'EACCES' } } },
    { diagnostic: { code: 'image-broken' } },
  ]);
});

test('an article that cannot be read for a while is read later, though nobody changed it', async ({
  skip,
}) => {
  // Others than the superuser can only open it by a change.
  if (process.getuid?.() !== 0) skip();
  const folder = folderWith({ 'a.md': '# Tàu về bến\n\nTàu vào cảng.\n' });
  const source = { path: 'a.md', location: join(folder, 'a.md') };
  chmodSync(source.location, 0);
  // A file is known by its times once it is some seconds old.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const cache = join(folder, 'cache');
  mkdirSync(cache);
  const reader = new Reader(cache);
  expect((await reader.fileSummary(source)).errors).toMatchObject([{ code: 'file-unreadable' }]);
  process.seteuid?.(0);
  expect((await reader.fileSummary(source)).summary?.title).toBe('Tàu về bến');
});

test('a closed folder of pictures leaves the others, and is not said to be missing', async () => {
  const folder = folderWith({ 'articles/a.md': '', 'images/trong/tau.jpg': 'x', 'images/ben.jpg': 'x' });
  const closed = join(folder, 'images/trong');
  chmodSync(closed, 0);
  onTestFinished(() => {
    chmodSync(closed, 0o700);
  });
  const album = openAlbum(folder, join(folder, 'cache'));
  const srcs = ['../images/trong/tau.jpg', '../images/trong/khac.jpg', '../images/ben.jpg'];
  const figures = srcs.map((src) => ({ src, line: 3, column: 1 }));
  expect(await album.findings([{ file: 'a.md', figures }])).toMatchObject([
    { diagnostic: { code: 'image-unreadable', params: { reason: 'EACCES' } } },
    { diagnostic: { code: 'image-unreadable', params: { reason: 'EACCES' } } },
    { diagnostic: { code: 'image-broken' } },
  ]);
});
