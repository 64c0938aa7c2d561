import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadNewsroom } from '@/lib/newsroom/load';
import { readSettings } from '@/lib/newsroom/settings';
import { madeFolders } from '../pictures/made';

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

  it('holds back an article that would stand at the address of the site’s own pages, and says so', async () => {
    const { load } = newsroomOf({ 'articles/vinh-danh.md': '# Vinh danh\n\nBài.\n' });
    const { articles, findings } = await load();
    expect(articles).toEqual([]);
    expect(findings.filter(({ diagnostic }) => diagnostic.severity === 'error')).toMatchObject([
      { file: 'vinh-danh.md', diagnostic: { code: 'slug-reserved', params: { slug: 'vinh-danh' } } },
    ]);
  });

  it('is the same from a cold cache, a warm one, a damaged one, and for two that share it', async () => {
    const numbers = Array.from({ length: 24 }, (_, index) => index);
    const many = numbers.map(
      (n) => [`articles/bai-${n}.md`, `# Bài ${n}\n\nTàu số ${n} vào cảng.\n`] as const,
    );
    const { cache, load } = newsroomOf(Object.fromEntries(many));
    const [cold, beside] = await Promise.all([load(), load()]);
    expect(cold.articles).toHaveLength(24);
    expect(beside).toEqual(cold);
    expect(await load()).toEqual(cold);

    const entries = filesIn(cache);
    expect(entries).toHaveLength(24);
    const [cut = '', emptied = '', changed = ''] = entries;
    writeFileSync(cut, readFileSync(cut).subarray(0, 100));
    writeFileSync(emptied, '');
    writeFileSync(changed, readFileSync(changed, 'utf8').replace('vào cảng', 'rời cảng'));
    expect(await load()).toEqual(cold);
  });

  it('reads a file anew when it has changed, and only then', async () => {
    const { content, cache, load } = newsroomOf({
      'articles/a.md': '# Một\n\nBài.\n',
      'articles/b.md': '# Hai\n\nBài.\n',
    });
    await load();
    expect(filesIn(cache)).toHaveLength(2);
    writeFileSync(join(content, 'articles', 'a.md'), '# Ba\n\nBài.\n');
    expect((await load()).articles.map(({ title }) => title)).toEqual(['Ba', 'Hai']);
    expect(filesIn(cache)).toHaveLength(3);
  });
});
