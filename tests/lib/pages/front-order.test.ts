import { describe, expect, it } from 'vitest';
import { loadNewsroom } from '@/lib/content/load';
import { readSettings } from '@/lib/base/settings';
import type { PageOf } from '@/lib/pages/model';
import { madeFolders, redAndBlue } from '../../support/made-pictures';
import { contentFolder, noon } from '../../support/make-site-index';

/** An article of a day of November 2026 whose text is its own. */
function article(day: number, head = '', picture = ''): string {
  const words = Array.from({ length: 60 }, (_, index) => `từ${day * 100 + index}`).join(' ');
  return `---\ndate: 2026-11-${String(day).padStart(2, '0')}\ntopic: ${day % 2 ? 'Cảng biển' : 'Đời sống'}\n${head}\n---\n\n# Bài ngày ${day}\n\nMở đầu ngày ${day}.\n\n${picture}\n\n${words}.\n`;
}

async function frontOf(files: Record<string, Uint8Array | string>, now = noon): Promise<PageOf<'front'>> {
  const { pages } = await contentFolder(files).siteIndex(now);
  const page = await pages.find(({ address }) => address === '/')?.model();
  if (page?.kind !== 'front') throw new Error('The paper has no front page.');
  return page;
}

const namesOf = ({ lead, beside }: PageOf<'front'>) =>
  [lead, ...beside].map((each) => each?.article.slug ?? null);

const everywhere = ({ lead, beside, blocks, latest }: PageOf<'front'>) =>
  [lead, ...beside, ...blocks.flatMap(({ articles }) => articles), ...latest].map(
    (each) => each?.article.slug,
  );

function days(heads: Record<number, string>, siteYaml = ''): Record<string, string> {
  const all = Array.from({ length: 12 }, (_, index) => index + 1);
  const files = all.map((day): [string, string] => [
    `articles/ngay-${day}.md`,
    article(day, heads[day] ?? ''),
  ]);
  return { ...Object.fromEntries(files), 'site.yaml': siteYaml };
}

describe('the front page', () => {
  it('goes by time where no editor says otherwise', async () => {
    expect(namesOf(await frontOf(days({})))).toEqual(['ngay-12', 'ngay-11', 'ngay-10', 'ngay-9', 'ngay-8']);
  });

  it('is led by the newest with a picture, however many newer ones have none', async () => {
    const files = { ...days({}), 'articles/anh.jpg': await redAndBlue().jpeg().toBuffer() };
    const shown = '![Tàu vào cảng](anh.jpg)';
    const found = await frontOf({
      ...files,
      'articles/ngay-3.md': article(3, '', shown),
      'articles/ngay-2.md': article(2, '', shown),
    });
    expect(namesOf(found).slice(0, 3)).toEqual(['ngay-3', 'ngay-12', 'ngay-11']);
  });

  it.each([
    ['front: lead', ['ngay-4', 'ngay-12', 'ngay-11']],
    ['trang nhất: bài mở trang', ['ngay-4', 'ngay-12', 'ngay-11']],
    ['front: pin', ['ngay-12', 'ngay-4', 'ngay-11']],
    ['front: Ghim', ['ngay-12', 'ngay-4', 'ngay-11']],
    ['front: lead\nuntil: 2026-11-22 12:01', ['ngay-4', 'ngay-12', 'ngay-11']],
    ['front: lead\nuntil: 2026-11-22 12:00', ['ngay-12', 'ngay-11', 'ngay-10']],
    ['until: 22/11/2026\nfront: pin', ['ngay-12', 'ngay-11', 'ngay-10']],
  ])('heeds what a file says: %s', async (head, expected) => {
    expect(namesOf(await frontOf(days({ 4: head }))).slice(0, 3)).toEqual(expected);
  });

  it.each(['front: none', 'front: không', 'front: no', 'front: false'])(
    'has nothing that says “%s”, in no part of it, though its topic has',
    async (head) => {
      const folder = contentFolder(days({ 12: head }));
      const { pages } = await folder.siteIndex();
      const front = await pages.find(({ address }) => address === '/')?.model();
      if (front?.kind !== 'front') throw new Error('The paper has no front page.');
      expect(everywhere(front)).not.toContain('ngay-12');
      expect(everywhere(front)).toHaveLength(11);
      const topic = await pages.find(({ address }) => address === '/chuyen-muc/doi-song/')?.model();
      expect(JSON.stringify(topic)).toContain('ngay-12');
    },
  );

  it('stands in the order that site.yaml gives, before what files say, and shows nothing twice', async () => {
    const heads = { 5: 'front: lead', 6: 'front: pin', 2: 'front: none' };
    const front = await frontOf(days(heads, 'front: [ngay-3, /ngay-2/, ngay-1.md, ngay-3, khong-co]\n'));
    expect(namesOf(front)).toEqual(['ngay-3', 'ngay-2', 'ngay-1', 'ngay-5', 'ngay-6']);
    expect(new Set(everywhere(front)).size).toBe(12);
    expect(everywhere(front)).toHaveLength(12);
  });

  it('has a lead where everything is pinned, and none where nothing may stand there', async () => {
    const all = (head: string) =>
      days(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [index + 1, head])));
    expect(namesOf(await frontOf(all('front: pin')))[0]).toBe('ngay-12');
    expect(everywhere(await frontOf(all('front: none')))).toEqual([undefined]);
  });

  it('is made again when a place on it ends', async () => {
    const ends = Date.parse('2026-12-02T08:00:00+07:00');
    const { content, cache } = madeFolders(days({ 4: 'front: lead\nuntil: 2026-12-02 08:00' }));
    const changeAfter = async (now: number) => {
      const settings = readSettings({
        CONTENT_DIR: content,
        CACHE_DIR: cache,
        SOURCE_DATE_EPOCH: String(now),
      });
      return (await loadNewsroom(settings)).nextChange;
    };
    expect(await changeAfter(noon)).toBe(ends);
    expect(await changeAfter(ends / 1000)).toBe(null);
  });
});

describe('the order in site.yaml', () => {
  async function told(siteYaml: string) {
    const files = days({ 7: 'draft: true', 8: 'expires: 2026-11-20', 9: 'kind: page' }, siteYaml);
    const { content, cache } = madeFolders(files);
    const settings = readSettings({
      CONTENT_DIR: content,
      CACHE_DIR: cache,
      SOURCE_DATE_EPOCH: String(noon),
    });
    const { findings, counts } = await loadNewsroom(settings, { reported: 'all' });
    const own = findings.filter(({ file }) => file === '../site.yaml');
    return { counts, own: own.map(({ diagnostic: { code, line, params } }) => ({ code, line, params })) };
  }

  it('is told where it names what is not there, not published, or no news', async () => {
    const yaml = 'name: Báo\nfront:\n  - ngay-1\n  - ngay-13\n  - ngay-7\n  - ngay-8\n  - ngay-9\n';
    const { own, counts } = await told(yaml);
    expect(own).toEqual([
      { code: 'site-front-unknown', line: 4, params: { slug: 'ngay-13', nearest: 'ngay-1' } },
      { code: 'site-front-held-back', line: 5, params: { slug: 'ngay-7' } },
      { code: 'site-front-held-back', line: 6, params: { slug: 'ngay-8' } },
      { code: 'site-front-page', line: 7, params: { slug: 'ngay-9' } },
    ]);
    expect(counts.error).toBe(1);
  });

  it('is told of an entry that is no name, and keeps the places of the others', async () => {
    const { own } = await told('front:\n  - ngay-1\n  - ""\n  - { a: b }\n  - khong-co\n');
    expect(own.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'site-value 3',
      'site-value 4',
      'site-front-unknown 5',
    ]);
  });
});

describe('an end without a place on the front page', () => {
  it.each([
    ['until: 2026-11-20', 'expired'],
    ['đến: 20/11/2026', 'expired'],
    ['until: 2026-12-20', null],
  ])('is the end of the article: %s', async (head, state) => {
    const { content, cache } = madeFolders({ 'articles/a.md': article(1, head) });
    const settings = readSettings({
      CONTENT_DIR: content,
      CACHE_DIR: cache,
      SOURCE_DATE_EPOCH: String(noon),
    });
    const { heldBack } = await loadNewsroom(settings);
    expect(heldBack[0]?.state.kind ?? null).toBe(state);
  });

  it('holds back where it cannot be understood', async () => {
    const { content, cache } = madeFolders({ 'articles/a.md': article(1, 'until: khi nào hết hội') });
    const { articles, findings } = await loadNewsroom(
      readSettings({ CONTENT_DIR: content, CACHE_DIR: cache }),
    );
    expect(articles).toEqual([]);
    expect(findings.map(({ diagnostic: { code } }) => code)).toEqual(['state-unclear']);
  });
});
