import { chmodSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { watchChanges } from '@/lib/cli/changes';
import { folderWith } from '../../support/folders';

/** Watches a folder, saves an article and counts what is noticed. */
async function noticed(folder: string, article: string): Promise<{ changes: number; failures: unknown[] }> {
  let changes = 0;
  const failures: unknown[] = [];
  const watch = await watchChanges(folder, {
    changed: () => (changes += 1),
    settled: () => undefined,
    failed: (error) => failures.push(error),
  });
  onTestFinished(watch.close);
  await watch.watched;
  writeFileSync(article, '# Bài mới\n');
  await vi.waitFor(() => {
    expect(changes).toBeGreaterThan(0);
  });
  return { changes, failures };
}

it.each([
  ['to its own folder', '.'],
  ['to the folder above', '..'],
  ['to itself', 'vong'],
  ['to nothing', '/khong/co'],
  ['to the whole machine', '/proc'],
])('a link %s leaves the preview at work', async (_, target) => {
  const folder = folderWith({ 'articles/mot.md': '# Một\n' });
  symlinkSync(target, join(folder, 'articles/vong'));
  const { changes, failures } = await noticed(folder, join(folder, 'articles/hai.md'));
  expect([changes, failures]).toEqual([1, []]);
});

it('a content folder that is a link itself is watched', async () => {
  const folder = folderWith({ 'thuc/articles/mot.md': '# Một\n' });
  symlinkSync('thuc', join(folder, 'content'));
  await noticed(join(folder, 'content'), join(folder, 'thuc/articles/hai.md'));
});

it.each(['content', 'content/articles'])('“%s”, moved away and back, is watched again', async (moved) => {
  const folder = folderWith({ 'content/articles/mot.md': '# Một\n' });
  const seen: string[] = [];
  const watch = await watchChanges(join(folder, 'content'), {
    changed: () => seen.push('changed'),
    settled: () => undefined,
    failed: (error) => seen.push(String(error)),
  });
  onTestFinished(watch.close);
  await watch.watched;
  const noticedOne = () =>
    vi.waitFor(
      () => {
        expect(seen).toContain('changed');
      },
      { timeout: 5_000 },
    );
  for (const [from, to] of [
    [moved, 'noi-khac'],
    ['noi-khac', moved],
  ] as const) {
    renameSync(join(folder, from), join(folder, to));
    await noticedOne();
    // All events of one move.
    await setTimeout(500);
    seen.length = 0;
  }
  writeFileSync(join(folder, 'content/articles/mot.md'), '# Một bài\n');
  await noticedOne();
});

it.each(['content', 'content/articles'])(
  'another folder in the place of “%s” is watched',
  async (swapped) => {
    const folder = folderWith({ 'content/articles/mot.md': '# Một\n', 'moi/articles/mot.md': '# Mới\n' });
    let changes = 0;
    const watch = await watchChanges(join(folder, 'content'), {
      changed: () => (changes += 1),
      settled: () => undefined,
      failed: () => undefined,
    });
    onTestFinished(watch.close);
    await watch.watched;
    for (const step of [
      () => {
        renameSync(join(folder, swapped), join(folder, 'cu'));
        renameSync(join(folder, swapped.replace('content', 'moi')), join(folder, swapped));
      },
      () => {
        writeFileSync(join(folder, 'content/articles/mot.md'), '# Một bài\n');
      },
    ]) {
      changes = 0;
      step();
      await vi.waitFor(
        () => {
          expect(changes).toBeGreaterThan(0);
        },
        { timeout: 5_000 },
      );
      await setTimeout(500);
    }
  },
);

it('a closed folder is named, and the others are watched', async () => {
  const folder = folderWith({ 'articles/mot.md': '# Một\n' });
  const closed = join(folder, 'articles/trong');
  mkdirSync(closed);
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'articles'), 0o777);
  chmodSync(closed, 0);
  const user = process.geteuid?.() ?? 0;
  if (user === 0) process.seteuid?.(65_534);
  onTestFinished(() => {
    process.seteuid?.(user);
    chmodSync(closed, 0o700);
  });
  const { failures } = await noticed(folder, join(folder, 'articles/hai.md'));
  expect(failures).toMatchObject([{ code: 'EACCES', path: closed }]);
});
