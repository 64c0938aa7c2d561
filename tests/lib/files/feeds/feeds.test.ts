import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Article } from '@/lib/article/article';
import { atom } from '@/lib/files/feeds/atom';
import { makeFeed, type Feed } from '@/lib/files/feeds/feed';
import { documentFeed, siteFeed, topicFeed } from '@/lib/files/feeds/feed-lists';
import { jsonFeed } from '@/lib/files/feeds/json-feed';
import { rss } from '@/lib/files/feeds/rss';
import { documentRegister } from '@/lib/site/documents/register';
import { summarised, makeArticle } from '../../../support/make-article';
import { base, makePageData, picture } from '../../../support/make-page-data';
import { documentsIn } from '../../../support/read-documents';
import { readXml } from '../../../support/published-site/xml-reader';

const now = Date.parse('2026-11-22T00:00:00Z') / 1000;
const hostile = 'Một ]]> & <b>hai</b> </script> 🎖️ \u0000\u000b\u001b\ufffe\ud800 ba';
const hostileInXml = 'Một ]]> & <b>hai</b> </script> 🎖️  ba';

const full = makeArticle({
  slug: 'hoi-nghi',
  title: 'Hội nghị điển hình tiên tiến',
  lede: 'Cả nước < 5 & hơn thế.',
  ledeHtml: 'Cả <a href="/ca-nuoc/">nước</a> &lt; 5 &#x26; hơn thế.',
  dateline: 'HDDTVN',
  hero: picture,
  topic: 'Hải quan',
  published: { date: '2021-01-05T23:30:00+07:00', precision: 'minute', from: 'front-matter' },
  authors: [{ rank: 'Thiếu tướng', name: 'Nguyễn Văn A', title: null }],
  source: { url: 'https://hddtvn.com/hoi-nghi/', name: 'hddtvn.com' },
  sections: [
    {
      heading: 'Mở đầu',
      id: 'mo-dau',
      level: 2,
      blocks: [
        {
          kind: 'html',
          html: '<p>Xem <a href="/bai-khac/">bài khác</a><sup><a href="#note-1">1</a></sup></p>',
        },
        { kind: 'figure', id: null, figure: { ...picture, src: 'https://anh.example/x.jpg', caption: null } },
      ],
    },
  ],
});
const dated = (slug: string, date: string, precision: 'day' | 'month') =>
  makeArticle({ slug, published: { date, precision, from: 'front-matter' } });
const day = dated('ngay', '2021-01-05', 'day');
const month = dated('thang', '2021-01', 'month');
const undated = makeArticle({ slug: 'khong-ngay' });

async function feedOf(articles: Article[], yaml?: string): Promise<Feed> {
  const desk = await makePageData(articles, yaml);
  return makeFeed(desk, siteFeed(desk.site, desk.articles));
}

const jsonItem = z.object({
  id: z.string(),
  content_html: z.string(),
  date_published: z.string().optional(),
});
const readJson = (json: string) =>
  z.looseObject({ items: z.array(jsonItem.loose()) }).parse(JSON.parse(json));

describe('every feed', () => {
  it('names itself, its page and its entries by whole addresses', async () => {
    const feed = await feedOf([full]);
    const channel = readXml(rss(feed)).one('channel');
    expect(channel.one('atom:link').attributes).toMatchObject({ rel: 'self', href: `${base}/feed.xml` });
    expect(channel.one('link').text).toBe(`${base}/`);
    const self = readXml(atom(feed, now))
      .all('link')
      .find(({ attributes }) => attributes['rel'] === 'self');
    expect(self?.attributes['href']).toBe(`${base}/atom.xml`);
    expect(readJson(jsonFeed(feed))).toMatchObject({
      feed_url: `${base}/feed.json`,
      home_page_url: `${base}/`,
    });

    const url = `${base}/hoi-nghi/`;
    const guid = channel.one('item').one('guid');
    expect([guid.text, guid.attributes['isPermaLink']]).toEqual([url, 'true']);
    expect(readXml(atom(feed, now)).one('entry').one('id').text).toBe(url);
    expect(readJson(jsonFeed(feed)).items).toMatchObject([{ id: url, url }]);
  });

  it('holds the article in full, and no address that needs its page', async () => {
    const feed = await feedOf([full]);
    const html = readXml(rss(feed)).one('content:encoded').text;
    expect(readXml(atom(feed, now)).one('content').text).toBe(html);
    expect(readJson(jsonFeed(feed)).items[0]?.content_html).toBe(html);
    expect(html).toContain(`(HDDTVN) – Cả <a href="${base}/ca-nuoc/">nước</a> &#x3C; 5 &#x26; hơn thế.`);
    expect(html).toContain('<h2>Mở đầu</h2>');
    expect(html).toContain('Hội nghị Ảnh: Quang Hùng');
    expect(html).toContain(`<a href="${base}/bai-khac/">bài khác</a>`);
    expect(html).toContain(`<a href="${base}/hoi-nghi/#note-1">1</a>`);
    expect(html).toContain('<a href="https://hddtvn.com/hoi-nghi/">hddtvn.com</a>');
    const addresses = Array.from(html.matchAll(/ (?:href|src)="([^"]*)"/g), ([, address]) => address);
    expect(addresses).toHaveLength(6);
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
  });

  it('shows pictures that the site has, and links to the others', async () => {
    const [entry] = (await feedOf([full])).entries;
    expect(entry?.html).toMatch(
      /<img src="https:\/\/toasoan\.example\/hinh\/\S+\.jpg" alt="Một tấm ảnh" width="1000" height="600">/,
    );
    expect(entry?.html).not.toContain('src="https://anh.example');
    expect(entry?.html).toContain('<a href="https://anh.example/x.jpg">Xem ảnh tại anh.example</a>');
  });

  it('encloses the hero with its size', async () => {
    const feed = await feedOf([full]);
    const { url, length, type } = readXml(rss(feed)).one('enclosure').attributes;
    expect(type).toBe('image/jpeg');
    expect(url).toMatch(/^https:\/\/toasoan\.example\/hinh\/.+-1000\.jpg$/);
    expect(Number(length)).toBeGreaterThan(500);
    expect(readXml(atom(feed, now)).all('link').at(-1)?.attributes).toMatchObject({
      rel: 'enclosure',
      href: url,
    });
    expect(readJson(jsonFeed(feed)).items[0]).toMatchObject({ image: url });
  });

  it('survives any text', async () => {
    const { published } = day;
    const article = makeArticle({ title: hostile, lede: hostile, topic: hostile, published });
    const feed = await feedOf([article], 'name: "A ]]> & B"');
    for (const xml of [rss(feed), atom(feed, now)]) {
      const titles = readXml(xml).all('title');
      expect(titles.map(({ text }) => text)).toEqual(['A ]]> & B', hostileInXml]);
    }
    expect(readJson(jsonFeed(feed)).items).toMatchObject([{ title: hostile }]);
  });

  it('has the latest thirty', async () => {
    const many = Array.from({ length: 40 }, (_, index) => makeArticle({ slug: `bai-${index}` }));
    const urls = (await feedOf(many)).entries.map(({ url }) => url);
    expect(urls).toEqual(many.slice(0, 30).map(({ slug }) => `${base}/${slug}/`));
  });
});

describe('dates in feeds', () => {
  it('are Vietnam’s, with the weekday that day had', async () => {
    const feed = await feedOf([full, day]);
    expect(
      readXml(rss(feed))
        .all('pubDate')
        .map(({ text }) => text),
    ).toEqual(['Tue, 05 Jan 2021 23:30:00 +0700', 'Tue, 05 Jan 2021 00:00:00 +0700']);
    expect(
      readXml(atom(feed, now))
        .all('published')
        .map(({ text }) => text),
    ).toEqual(['2021-01-05T23:30:00+07:00', '2021-01-05T00:00:00+07:00']);
    expect(readJson(jsonFeed(feed)).items[0]).toMatchObject({ date_published: '2021-01-05T23:30:00+07:00' });
  });

  it('tell of a correction', async () => {
    const corrected = { ...day, updated: { date: '2021-02-03', precision: 'day' as const } };
    const feed = await feedOf([corrected]);
    const entry = readXml(atom(feed, now)).one('entry');
    expect(entry.one('published').text).toBe('2021-01-05T00:00:00+07:00');
    expect(entry.one('updated').text).toBe('2021-02-03T00:00:00+07:00');
    expect(readJson(jsonFeed(feed)).items[0]).toMatchObject({ date_modified: '2021-02-03T00:00:00+07:00' });
  });

  it('say when an item was published as far as anything tells, and else nothing', async () => {
    const feed = await feedOf([month, undated]);
    const items = readXml(rss(feed)).all('item');
    expect(items.map((item) => item.all('pubDate').map(({ text }) => text))).toEqual([
      ['Fri, 01 Jan 2021 00:00:00 +0700'],
      [],
    ]);
    expect(readJson(jsonFeed(feed)).items.map(({ date_published }) => date_published)).toEqual([
      '2021-01-01T00:00:00+07:00',
      undefined,
    ]);
    const entries = readXml(atom(feed, now)).all('entry');
    expect(entries.map((entry) => entry.one('id').text)).toEqual([`${base}/thang/`]);
    expect(entries[0]?.one('updated').text).toBe('2021-01-01T00:00:00+07:00');
  });

  it('tell when an Atom feed was last changed', async () => {
    const updated = async (articles: Article[]) =>
      readXml(atom(await feedOf(articles), now)).one('updated').text;
    expect(await updated([full, month])).toBe('2021-01-05T23:30:00+07:00');
    expect(await updated([])).toBe('2026-11-22T07:00:00+07:00');
  });
});

describe('a feed of a topic', () => {
  it('has the topic’s articles, name and addresses', async () => {
    const desk = await makePageData([full, day], 'topics: [{ name: Hải quan, description: Tin Hải quan }]');
    const feed = await makeFeed(desk, topicFeed(desk.site, desk.topics.of(summarised(full))));
    expect(feed).toMatchObject({
      title: 'Hải quan – Tòa soạn',
      description: 'Tin Hải quan',
      home: `${base}/chuyen-muc/hai-quan/`,
      addresses: { rss: `${base}/chuyen-muc/hai-quan/feed.xml` },
    });
    expect(feed.entries.map(({ url }) => url)).toEqual([`${base}/hoi-nghi/`]);
  });
});

describe('a feed of a legal document', () => {
  it('has the articles that cite it, the newest first, each once', async () => {
    const citing = (slug: string, ...texts: string[]) => makeArticle({ slug, ...documentsIn(...texts) });
    const articles = [
      citing('moi', 'Thông tư 15/2018/TT-BYT.', 'Nghị định 31/2018/NĐ-CP.'),
      citing('khac', 'Nghị định 31/2018/NĐ-CP.'),
      citing('cu', 'Số: 15/2018/TT-BYT', 'Căn cứ Luật Dược năm 2016;', 'Theo Thông tư 15/2018/TT-BYT.'),
    ];
    const desk = await makePageData(articles);
    const register = documentRegister(desk.articles, () => false);
    const document = register.documents.find(({ number }) => number === '15/2018/TT-BYT');
    if (!document) throw new Error('No document.');
    const feed = await makeFeed(desk, documentFeed(desk.site, document));
    expect(feed).toMatchObject({
      title: 'Thông tư 15/2018/TT-BYT – Tòa soạn',
      home: `${base}/van-ban/15-2018-tt-byt/`,
      addresses: { rss: `${base}/van-ban/15-2018-tt-byt/feed.xml` },
    });
    expect(feed.entries.map(({ url }) => url)).toEqual([`${base}/moi/`, `${base}/cu/`]);
  });
});
