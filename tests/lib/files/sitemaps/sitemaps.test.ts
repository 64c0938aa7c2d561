import { expect, it } from 'vitest';
import type { Article } from '@/lib/article/article';
import { sitemapIndex, sitemaps, type SitemapSources } from '@/lib/files/sitemaps/sitemaps';
import { makeArticle } from '../../../support/make-article';
import { base, makePageData, picture } from '../../../support/make-page-data';
import { readXml } from '../../../support/published-site/xml-reader';
import { xsdFaults } from '../../../support/published-site/xsd';

const now = Date.parse('2026-11-22T09:00:00+07:00') / 1000;

async function desk(articles: Article[]): Promise<SitemapSources> {
  return { ...(await makePageData(articles, 'name: Báo A & B')), pages: ['/', '/vinh-danh/'], now };
}

const dated = (slug: string, date: string, precision: 'month' | 'day' | 'minute' = 'day') =>
  makeArticle({ slug, published: { date, precision, from: 'front-matter' } });

/** Each file of the sitemaps, as it is written. */
async function files(made: SitemapSources): Promise<Record<string, string>> {
  const parts = (await sitemaps(made)).map(({ name, write }) => [name, write()] as const);
  return Object.fromEntries(parts);
}

it('are valid, whatever articles are called', async () => {
  const hostile = makeArticle({
    slug: 'la',
    title: ']]> & <b> 🎖️ \u0001 </script>',
    hero: picture,
    published: { date: '2026-11-22', precision: 'day', from: 'front-matter' },
  });
  const made = await desk([hostile, dated('thang', '2021-01', 'month'), makeArticle()]);
  for (const [name, xml] of Object.entries(await files(made)))
    expect(await xsdFaults(xml, 'all.xsd'), name).toEqual([]);
  expect(await xsdFaults(sitemapIndex(await sitemaps(made), base), 'index.xsd')).toEqual([]);
  expect(await xsdFaults('<urlset/>', 'all.xsd')).not.toEqual([]);
});

it('name every page and article once, by their whole addresses', async () => {
  const articles = Array.from({ length: 50_001 }, (_, index) => makeArticle({ slug: `bai-${index}` }));
  const made = await desk(articles);
  const written = await files(made);
  expect(
    readXml(sitemapIndex(await sitemaps(made), base))
      .all('loc')
      .map(({ text }) => text),
  ).toEqual(Object.keys(written).map((name) => `${base}/sitemaps/${name}`));
  const named = Object.values(written).flatMap((xml) =>
    Array.from(xml.matchAll(/<loc>(.*?)<\/loc>/g), ([, url]) => url),
  );
  expect(new Set(named).size).toBe(named.length);
  expect(named).toEqual(
    expect.arrayContaining([`${base}/`, `${base}/vinh-danh/`, `${base}/bai-0/`, `${base}/bai-50000/`]),
  );
  expect(named).toHaveLength(50_003);
  for (const xml of Object.values(written)) expect(xml.split('<url>').length).toBeLessThanOrEqual(45_001);
});

it('name at most 1,000 news in a file, and each once', async () => {
  const today = Array.from({ length: 2_001 }, (_, index) => dated(`bai-${index}`, '2026-11-22'));
  const old = dated('cu', '2026-11-19');
  const news = Object.entries(await files(await desk([...today, old]))).filter(([name]) =>
    name.startsWith('tin-moi'),
  );
  expect(news.map(([name, xml]) => [name, xml.split('<url>').length - 1])).toEqual([
    ['tin-moi.xml', 1_000],
    ['tin-moi-2.xml', 1_000],
    ['tin-moi-3.xml', 1],
  ]);
  const named = news.flatMap(([, xml]) => Array.from(xml.matchAll(/<loc>(.*?)<\/loc>/g), ([, url]) => url));
  expect(new Set(named).size).toBe(2_001);
  expect(named).not.toContain(`${base}/cu/`);
});

it('put a new article into the last file only', async () => {
  const articles = Array.from({ length: 45_002 }, (_, index) => makeArticle({ slug: `bai-${index}` }));
  const before = await files(await desk(articles.slice(1)));
  const after = await files(await desk(articles));
  expect(after['bai-viet-1.xml'] === before['bai-viet-1.xml']).toBe(true);
  expect(after['bai-viet-2.xml'] === before['bai-viet-2.xml']).toBe(false);
});

it('tell when an article was last changed only where the day is known', async () => {
  const made = await desk([
    dated('phut', '2021-01-05T01:30:00+02:00', 'minute'),
    dated('ngay', '2021-01-05'),
    dated('thang', '2021-01', 'month'),
    { ...dated('dinh-chinh', '2020-12', 'month'), updated: { date: '2021-03-04', precision: 'day' } },
  ]);
  const read = readXml((await files(made))['bai-viet-1.xml'] ?? '');
  expect(read.all('url').map((url) => url.all('lastmod').map(({ text }) => text))).toEqual([
    ['2021-03-04'],
    [],
    ['2021-01-05'],
    ['2021-01-05T06:30:00+07:00'],
  ]);
});

it('show the pictures that the site has', async () => {
  const missing = { ...picture, src: 'https://anh.example/x.jpg' };
  const section = {
    heading: null,
    id: null,
    level: 2,
    blocks: [missing, picture].map((figure) => ({ kind: 'figure' as const, id: null, figure })),
  };
  const made = await desk([makeArticle({ hero: picture, sections: [section] })]);
  const locs = readXml((await files(made))['bai-viet-1.xml'] ?? '').all('image:loc');
  expect(locs.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^https:\/\/toasoan\.example\/hinh\/.+\.jpg$/),
  ]);
});

it('tell Google News of the last two days, no more and no sooner', async () => {
  const made = await desk([
    dated('mai', '2026-11-23'),
    dated('lat-nua', '2026-11-22T09:00:01+07:00', 'minute'),
    dated('vua-xong', '2026-11-22T09:00:00+07:00', 'minute'),
    dated('hom-qua', '2026-11-21'),
    dated('hom-kia', '2026-11-20'),
    dated('thang-nay', '2026-11', 'month'),
  ]);
  const news = readXml((await files(made))['tin-moi.xml'] ?? '').all('url');
  expect(news.map((url) => url.one('loc').text)).toEqual([`${base}/vua-xong/`, `${base}/hom-qua/`]);
  expect(news[1]?.one('news:publication_date').text).toBe('2026-11-21');
  expect(news[1]?.one('news:name').text).toBe('Báo A & B');
  expect(Object.keys(await files(await desk([dated('cu', '2021-01-05')])))).not.toContain('tin-moi.xml');
});
