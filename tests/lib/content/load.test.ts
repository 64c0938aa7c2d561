import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadNewsroom } from '@/lib/content/load';
import type { Newsroom } from '@/lib/content/newsroom';
import { readSettings } from '@/lib/base/settings';
import { severities } from '@/lib/report/severity';
import { madeFolders } from '../../support/made-pictures';

const dated = (date: string) => `---\ndate: ${date}\n---\n\n# Bài\n\nTàu vào cảng từ sớm, mang theo hàng.\n`;

function newsroomOf(files: Record<string, string>) {
  const { content, cache } = madeFolders(files);
  const settings = readSettings({ CONTENT_DIR: content, CACHE_DIR: cache });
  return { content, cache, load: () => loadNewsroom(settings) };
}

/** The files of a folder, whatever folders they are in. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('a newsroom', () => {
  it('has its articles newest first by Vietnam’s clock, those without a date last', async () => {
    const { load } = newsroomOf({
      'articles/month.md': dated('2026-01'),
      'articles/day.md': dated('2026-01-02'),
      'articles/morning.md': dated('2026-01-02 08:30'),
      // Half past midnight of 3 January in Hà Nội.
      'articles/night.md': dated('2026-01-02T17:30:00Z'),
      'articles/b.md': '# B\n\nBài.\n',
      'articles/a.md': '# A\n\nBài.\n',
      'articles/old.md': dated('2025-12-31'),
    });
    const { articles } = await load();
    expect(articles.map(({ slug }) => slug)).toEqual(['night', 'morning', 'day', 'month', 'old', 'a', 'b']);
  });

  it('publishes the first of two files with one address and says so at the other', async () => {
    const { load } = newsroomOf({
      'articles/a.md': dated('2026-01-01'),
      'articles/z/A.md': dated('2026-01-02'),
    });
    const { articles, findings } = await load();
    expect(articles.map(({ file }) => file)).toEqual(['a.md']);
    expect(findings.filter(({ diagnostic }) => diagnostic.severity === 'error')).toMatchObject([
      {
        file: 'z/A.md',
        diagnostic: { code: 'slug-duplicate', params: { slug: 'a', first: 'a.md', file: 'z/A.md' } },
      },
    ]);
  });

  it.each([
    [
      'the older one by its date',
      { 'an-ninh/hop-bao.md': dated('2026-03-01'), 'kinh-te/hop-bao.md': dated('2026-02-01') },
      'kinh-te/hop-bao.md',
    ],
    [
      'a dated one before one without a date',
      { 'A.md': '# A\n\nBài.\n', 'a.md': dated('2026-02-01') },
      'a.md',
    ],
    [
      'the live one before a draft',
      { 'a/x.md': '---\ndraft: true\n---\n# X\n\nBài.\n', 'b/x.md': dated('2026-02-01') },
      'b/x.md',
    ],
  ])('of two files with one address publishes %s', async (_, files, expected) => {
    const articles = Object.entries(files).map(([path, text]) => [`articles/${path}`, text] as const);
    const { load } = newsroomOf(Object.fromEntries(articles));
    expect((await load()).articles.map(({ file }) => file)).toEqual([expected]);
  });

  it('holds back an article that would stand at the address of the site’s own pages, and says so', async () => {
    const { load } = newsroomOf({ 'articles/vinh-danh.md': '# Vinh danh\n\nBài.\n' });
    const { articles, findings } = await load();
    expect(articles).toEqual([]);
    expect(findings.filter(({ diagnostic }) => diagnostic.severity === 'error')).toMatchObject([
      { file: 'vinh-danh.md', diagnostic: { code: 'slug-reserved', params: { slug: 'vinh-danh' } } },
    ]);
  });

  it.each([
    ['sitemaps', []],
    ['404', []],
    ['tim-kiem', []],
    ['fonts', ['fonts']],
    ['xem-truoc', ['xem-truoc']],
  ])('holds back an article called %s only if something of the site lies there', async (slug, expected) => {
    const { load } = newsroomOf({ [`articles/${slug}.md`]: '# Bài\n\nTàu vào cảng từ sớm.\n' });
    expect((await load()).articles.map((article) => article.slug)).toEqual(expected);
  });

  it('counts all that is told, and tells all about a file if asked', async () => {
    const { load } = newsroomOf({
      'articles/a.md': dated('2026-01-01'),
      'articles/z/A.md': '# Bài\n\n## \n\nTàu vào cảng từ sớm.\n',
    });
    const { findings, counts, findingsOf } = await load();
    const all = [...(await findingsOf('a.md')), ...(await findingsOf('z/A.md'))].map(
      ({ diagnostic }) => diagnostic,
    );
    expect(all.map(({ code }) => code)).toContain('slug-duplicate');
    expect(all.length).toBeGreaterThan(findings.length);
    for (const severity of severities)
      expect(counts[severity]).toBe(all.filter((each) => each.severity === severity).length);
    expect(await findingsOf('khong-co.md')).toEqual([]);
  });
});

describe('what is kept of former readings', () => {
  const many = Array.from(
    { length: 24 },
    (_, n) => [`articles/bai-${n}.md`, `# Bài ${n}\n\nTàu số ${n} vào cảng.\n`] as const,
  );

  it('gives the same from a cold cache, a warm one, a damaged one, and to two that share it', async () => {
    const { cache, load } = newsroomOf(Object.fromEntries(many));
    const [cold, beside] = (await Promise.all([load(), load()])).map(toldBy);
    expect(cold?.articles).toHaveLength(24);
    expect(beside).toEqual(cold);
    expect(toldBy(await load())).toEqual(cold);

    const mishaps = [
      (file: string) => {
        writeFileSync(file, readFileSync(file).subarray(0, 100));
      },
      (file: string) => {
        writeFileSync(file, '');
      },
      (file: string) => {
        writeFileSync(file, readFileSync(file, 'utf8').replace('Bài', 'Tin'));
      },
      rmSync,
      () => undefined,
    ];
    for (const [index, file] of filesIn(cache).entries()) mishaps[index % mishaps.length]?.(file);
    expect(toldBy(await load())).toEqual(cold);
    expect(toldBy(await load())).toEqual(cold);
  });

  it('is not used for a file that has changed', async () => {
    const { content, load } = newsroomOf({
      'articles/a.md': '# Một\n\nTàu vào cảng.\n',
      'articles/b.md': '# Hai\n\nTàu vào cảng.\n',
    });
    const [former] = toldBy(await load()).texts;
    writeFileSync(join(content, 'articles', 'a.md'), '# Ba\n\nTàu rời cảng.\n');
    const { articles, texts } = toldBy(await load());
    expect(articles.map(({ title }) => title)).toEqual(['Ba', 'Hai']);
    expect(texts[0]).not.toEqual(former);
    expect(texts[0]?.title).toBe('Ba');
  });

  it('may go while a newsroom is at work, but not together with the file as it was read', async () => {
    const { content, cache, load } = newsroomOf({ 'articles/a.md': '# Một\n\nTàu vào cảng.\n' });
    const newsroom = await load();
    for (const file of filesIn(cache)) rmSync(file);
    expect(toldBy(newsroom).texts).toMatchObject([{ title: 'Một' }]);
    writeFileSync(join(content, 'articles', 'a.md'), '# Ba\n\nTàu rời cảng.\n');
    expect(() => toldBy(newsroom)).toThrow(/a\.md was changed .* Build again/);
  });

  it('is cleared of what is old and no longer of use', async () => {
    const { content, cache, load } = newsroomOf(Object.fromEntries(many));
    (await load()).remember();
    const whole = filesIn(cache).length;
    for (const [name] of many.slice(0, 12)) rmSync(join(content, name));
    (await load()).remember();
    expect(filesIn(cache).length).toBeGreaterThanOrEqual(whole);
    for (const file of filesIn(cache)) utimesSync(file, 0, 0);
    const newsroom = await load();
    newsroom.remember();
    expect(filesIn(cache).length).toBeLessThan(0.6 * whole);
    expect(toldBy(newsroom).texts).toHaveLength(12);
  });
});

/** All that a newsroom says. */
function toldBy({ site, articles, findings, counts, text }: Newsroom) {
  return { site, articles, findings, counts, texts: articles.map(text) };
}
