import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings } from '@/lib/base/settings';
import { openFormerlyPublished } from '@/lib/build/formerly/formerly-published';
import { refuseManyRemovals } from '@/lib/build/formerly/many-removals';
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

describe('what a build would take off', () => {
  /** Publishes `many` articles, changes the folder, and counts those that readers could open. */
  async function removals(many: number, after: (name: string, index: number) => string | null) {
    const names = Array.from({ length: many }, (_, index) => `articles/bai-${index}.md`);
    const { content, cache } = madeFolders(
      Object.fromEntries(names.map((name, index) => [name, article(`Bài ${index}`, 'Một câu.')])),
    );
    const settings = readSettings({ CONTENT_DIR: content, CACHE_DIR: cache });
    openFormerlyPublished(cache, 'out', '').keep(await loadNewsroom(settings));
    for (const [index, name] of names.entries()) {
      const text = after(name, index);
      if (text === null) rmSync(join(content, name));
      else writeFileSync(join(content, name), text);
    }
    const newsroom = await loadNewsroom(settings);
    const slugs = newsroom.articles.map(({ slug }) => slug);
    const found = openFormerlyPublished(cache, 'out', '').removals(
      (address) => slugs.includes(address),
      (address) => address !== 'bai-0',
    );
    return { found, newsroom };
  }

  test.each([
    ['is nothing where an article is deleted of many', 16, (index: number) => index !== 3, null],
    ['is nothing where nine are deleted of ten', 11, (index: number) => index < 2, null],
    ['is most of it', 16, (index: number) => index < 4, '12'],
    ['is all of a small paper', 3, () => false, '2'],
  ])('%s', async (_, many, isLeft, refused) => {
    const { found, newsroom } = await removals(many, (name, index) =>
      isLeft(index) ? article(name, 'Một câu khác.') : null,
    );
    const build = (allowed?: number) => () => {
      refuseManyRemovals(found, newsroom, allowed);
    };
    if (refused === null) expect(build()).not.toThrow();
    else expect(build()).toThrow(`--max-removals ${refused}`);
    expect(build(many)).not.toThrow();
  });

  test('counts what is held back', async () => {
    const { found, newsroom } = await removals(16, (name) => article(name, 'Một câu.', 'date: 2099-01-01\n'));
    expect(found).toEqual({ served: 15, removed: 15 });
    expect(() => {
      refuseManyRemovals(found, newsroom, undefined);
    }).toThrow('15 of 15 published articles');
  });

  test.each([
    // A clock that is set back empties a paper, however small; an editor may take back the one article of a new one.
    [4, '3 of 3 published articles'],
    [2, null],
  ])('counts what is held back of %i articles, if nothing is left', async (many, refused) => {
    const { found, newsroom } = await removals(many, (name) =>
      article(name, 'Một câu.', 'date: 2099-01-01\n'),
    );
    const build = () => {
      refuseManyRemovals(found, newsroom, undefined);
    };
    if (refused === null) expect(build).not.toThrow();
    else expect(build).toThrow(refused);
  });
});
