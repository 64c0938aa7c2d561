import { expect, test } from 'vitest';
import { missingLetters } from '@/lib/build/missing-letters';
import { loadNewsroom } from '@/lib/content/load';
import { readSettings } from '@/lib/base/settings';
import type { Page } from '@/lib/build/publish';
import { madeFolders } from '../../support/made-pictures';

const page = (address: string, key: string): Page => ({
  key,
  job: {
    address,
    kind: 'article',
    parts: () => Promise.resolve({}),
    model(): never {
      throw new Error('Nobody looks at it.');
    },
  },
});

test('letters that few fonts have are told by each build, as long as a page holds them', async () => {
  const { content, cache } = madeFolders({ 'articles/mot.md': '# Một\n\nĐoạn mở đầu.\n' });
  const settings = { ...readSettings({ CONTENT_DIR: content, CACHE_DIR: cache }), OUT_DIR: 'out' };
  const newsroom = await loadNewsroom(settings);
  const told = (pages: Page[], made: Page[], missing: [string, string][] = []) =>
    missingLetters(settings, { pages, made, missing: new Map(missing) }, newsroom).map(
      ({ file, diagnostic: { code, params } }) => [code, file, params['letter'], params['address']].join(' '),
    );
  const [one, topic] = [page('/mot/', 'a'), page('/chuyen-muc/', 'b')];
  const first = ['letter-rare mot.md U+1F9A4 /mot/', 'letter-rare ../site.yaml U+A9C1 /chuyen-muc/'];
  expect(
    told(
      [one, topic],
      [one, topic],
      [
        ['/mot/', '🦤'],
        ['/chuyen-muc/', '꧁🦤'],
      ],
    ),
  ).toEqual(first);
  expect(told([one, topic], [])).toEqual(first);
  const changed = page('/mot/', 'c');
  expect(told([changed, topic], [changed])).toEqual([
    'letter-rare ../site.yaml U+A9C1 /chuyen-muc/',
    'letter-rare ../site.yaml U+1F9A4 /chuyen-muc/',
  ]);
  expect(told([changed], [])).toEqual([]);
});
