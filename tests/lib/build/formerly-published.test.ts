import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '@/lib/base/settings';
import { openFormerlyPublished } from '@/lib/build/formerly-published';
import { goneFrom } from '@/lib/build/redirects';
import { ownNames } from '@/lib/content/addresses';
import { loadNewsroom } from '@/lib/content/load';
import { oldAddresses } from '@/lib/output/redirects';
import { madeFolders } from '../../support/made-pictures';

const text = Array.from(
  { length: 60 },
  (_, n) => `Câu thứ ${n} kể chuyện ${n * 7} người dân ở bến sông.`,
).join(' ');
const other = Array.from(
  { length: 60 },
  (_, n) => `Năm ${n + 1900} mùa lúa được ${n * 3} tạ mỗi sào ruộng.`,
).join(' ');
const article = (title: string, body: string, keys = '') =>
  `---\ntitle: ${title}\n${keys}---\n\nSa-pô của bài.\n\n${body}\n`;

/** Builds from a folder, as far as its addresses go, changes it, and gives what is told of those that lead nowhere. */
async function lost(before: Record<string, string>, after: Record<string, string | null>, gone = '') {
  const { content, cache } = madeFolders(before);
  const settings = readSettings({ CONTENT_DIR: content, CACHE_DIR: cache });
  openFormerlyPublished(cache, 'out', '').keep(await loadNewsroom(settings));
  for (const [name, body] of Object.entries(after))
    if (body === null) rmSync(join(content, name));
    else writeFileSync(join(content, name), body);
  if (gone !== '') writeFileSync(join(content, 'site.yaml'), gone);
  const newsroom = await loadNewsroom(settings);
  const known = [
    ...newsroom.articles.map(({ slug }) => `/${slug}`),
    ...oldAddresses(newsroom.articles, ownNames, '').map(({ from }) => from),
  ];
  const leads = (address: string) => known.includes(`/${address}`);
  const taken = goneFrom(newsroom, leads, '');
  const told = openFormerlyPublished(cache, 'out', '').lost(
    newsroom,
    (address) => leads(address) || taken.includes(`/${address}`),
  );
  return {
    taken,
    told: told.map(({ file, diagnostic: { code, params } }) => [code, file, params['address']].join(' ')),
  };
}

const before = {
  'articles/ben-song.md': article('Bến sông', text),
  'articles/mua-lua.md': article('Mùa lúa', other),
};

describe('an address that was published and leads nowhere', () => {
  test('is that of an article with another name, known by its text', async () => {
    const after = {
      'articles/ben-song.md': null,
      'articles/ben-que.md': article('Bến quê', `Mở đầu mới. ${text}`),
    };
    expect((await lost(before, after)).told).toEqual(['address-moved ben-que.md /ben-song/']);
  });

  test('is that of an article written again under its title', async () => {
    const after = { 'articles/ben-song.md': null, 'articles/2.md': article('Bến Sông', 'Chỉ còn mấy chữ.') };
    expect((await lost(before, after)).told).toEqual(['address-moved 2.md /ben-song/']);
  });

  test('is that of the article that says most of it', async () => {
    const part = (share: number) => text.slice(0, text.length * share);
    const [most, much] = [article('Phần một', part(0.95)), article('Phần hai', part(0.8))];
    const gone = { 'articles/ben-song.md': null };
    for (const [first, second] of [
      [most, much],
      [much, most],
    ]) {
      const after = { ...gone, 'articles/1.md': first ?? '', 'articles/2.md': second ?? '' };
      const file = first === most ? '1.md' : '2.md';
      expect((await lost(before, after)).told).toEqual([`address-moved ${file} /ben-song/`]);
    }
    const little = { ...gone, 'articles/2.md': much };
    expect((await lost(before, little)).told).toEqual(['address-moved 2.md /ben-song/']);
  });

  test('is told to be gone where two articles have its title', async () => {
    const after = {
      'articles/ben-song.md': null,
      'articles/2.md': article('Bến Sông', 'Chỉ còn mấy chữ.'),
      'articles/3.md': article('Bến sông', 'Cũng chỉ còn mấy chữ.'),
    };
    expect((await lost(before, after)).told).toEqual(['address-gone ../site.yaml /ben-song/']);
  });

  test('was that of an alias that was deleted', async () => {
    const aliased = { 'articles/ben-song.md': article('Bến sông', text, 'aliases: [/tin/1.html]\n') };
    expect((await lost(aliased, { 'articles/ben-song.md': article('Bến sông', text) })).told).toEqual([
      'address-moved ben-song.md /tin/1.html/',
    ]);
  });

  test('is told to be gone where nothing says the same', async () => {
    const found = await lost(before, { 'articles/ben-song.md': null });
    expect(found).toEqual({ told: ['address-gone ../site.yaml /ben-song/'], taken: [] });
  });
});

describe('nothing is told', () => {
  test.each(['gone: [ben-song]', 'gone: [/ben-song/]', 'gone:\n  - ben-song\n  - /tin/2.html'])(
    'once site.yaml says that it is: %s',
    async (yaml) => {
      const { told, taken } = await lost(before, { 'articles/ben-song.md': null }, yaml);
      expect(told).toEqual([]);
      expect(taken).toContain('/ben-song');
    },
  );

  test('once the article has the address as an alias', async () => {
    const moved = article('Bến quê', text, 'aliases: /ben-song/\n');
    expect((await lost(before, { 'articles/ben-song.md': null, 'articles/x.md': moved })).told).toEqual([]);
  });

  test.each([
    ['draft: true\n', []],
    ['publishDate: 2099-01-01\n', []],
    ['draft: maybe\n', []],
    ['expiryDate: 2020-01-01\n', ['/ben-song']],
  ])('of one that is held back: %s', async (keys, taken) => {
    const after = { 'articles/ben-song.md': article('Bến sông', text, keys) };
    expect(await lost(before, after)).toEqual({ told: [], taken });
  });
});

test('what is published again is not gone, nor is an address of the site itself', async () => {
  const yaml = 'gone: [ben-song, /chuyen-muc/kinh-te/, /index.html, /tin/3.html]';
  expect((await lost(before, {}, yaml)).taken).toEqual(['/tin/3.html']);
});
