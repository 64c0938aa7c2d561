import { describe, expect, it } from 'vitest';
import { gatherTags } from '@/lib/site/tags';
import { makeSummary } from '../../support/make-article';
import { contentFolder } from '../../support/make-site-index';

/** Articles with these tags, newest first. */
const tagged = (...lists: string[][]) =>
  lists.map((tags, index) => makeSummary({ slug: `bai-${index}`, tags }));

/** Name, address and articles of each tag. */
const found = (...lists: string[][]) =>
  gatherTags(tagged(...lists)).all.map(
    ({ name, address, articles }) => `${name} ${address} ${articles.map(({ slug }) => slug).join(' ')}`,
  );

describe('a tag', () => {
  it.each([
    [['Cảng biển', 'CẢNG BIỂN', 'cảng biển', 'Cảng biển'], 'Cảng biển'],
    [['cảng-biển', '#cảng_biển', 'cảng biển'], 'cảng biển'],
    [['cang bien', 'Cang-Bien', 'cảng biển'], 'cảng biển'],
    [['cảng-biển', 'cảng-biển', 'cảng biển'], 'cảng biển'],
    [['Ca\u0309ng bie\u0302\u0309n', 'cảng biển'], 'Cảng biển'],
    [['hoà bình', 'hòa bình', 'hòa bình'], 'hòa bình'],
    [['Kỹ thuật', 'Kĩ thuật', 'Kỹ thuật'], 'Kỹ thuật'],
    [['COVID-19', 'Covid-19', 'Covid-19'], 'Covid-19'],
    [['gtgt', 'GTGT', 'GTGT'], 'GTGT'],
    [['THUẾ', 'Thuế', 'THUẾ'], 'Thuế'],
  ])('is one however it is spelled: %s', (spellings, name) => {
    const { all } = gatherTags(tagged(...spellings.map((each) => [each])));
    expect(all.map((tag) => tag.name)).toEqual([name]);
    expect(all[0]?.articles).toHaveLength(spellings.length);
  });

  it('is another where the marks alone make another word, and bare letters are then a third', () => {
    expect(found(['thue'], ['thuế'], ['thuê'])).toEqual([
      'thue /tu-khoa/thue-3/ bai-0',
      'thuê /tu-khoa/thue/ bai-2',
      'thuế /tu-khoa/thue-2/ bai-1',
    ]);
  });

  it('keeps its address when newer articles spell it otherwise', () => {
    const before = gatherTags(tagged(['Lý luận'], ['lý luận'])).all[0]?.address;
    expect(gatherTags(tagged(['Lí luận'], ['Lí luận'], ['Lí luận'], ['lý luận'])).all[0]?.address).toBe(
      before,
    );
  });

  it.each([
    [['海关'], '海关 /tu-khoa/chu-khac/ bai-0'],
    [['Таможня'], 'Таможня /tu-khoa/chu-khac/ bai-0'],
    [['한국'], '한국 /tu-khoa/chu-khac/ bai-0'],
    [['ASEAN+3 海关'], 'ASEAN+3 海关 /tu-khoa/asean-3/ bai-0'],
  ])('may be in letters of another script: %s', (tags, tag) => {
    expect(found(tags)).toEqual([tag]);
  });

  it('keeps its address in another script when others follow', () => {
    expect(found(['한국'], ['海关', '税务'])).toEqual(
      expect.arrayContaining(['海关 /tu-khoa/chu-khac/ bai-1', '한국 /tu-khoa/chu-khac-3/ bai-0']),
    );
  });

  it('names each article once, in its order, and what gives no address not at all', () => {
    const [article, ...others] = tagged(['Xe buýt', 'xe buýt', '🎖️', 'Bến xe'], ['bến xe']);
    if (!article) throw new Error('No article.');
    const tags = gatherTags([article, ...others]);
    expect(tags.of(article).map(({ name }) => name)).toEqual(['Xe buýt', 'Bến xe']);
    expect(tags.all).toHaveLength(2);
  });
});

describe('a tag of a paper', () => {
  it('has a page, a feed, and links to both', async () => {
    const text = (tags: string, day: number) =>
      `---\ndate: 2026-11-0${day}\ntags: ${tags}\n---\n\n# Bài ${day}\n\nTàu vào cảng ngày ${day}.\n`;
    const { pages, batches } = await contentFolder({
      'articles/a.md': text('Cảng biển, xe buýt', 1),
      'articles/b.md': text('"#CẢNG_BIỂN"', 2),
    }).siteIndex();
    const modelOf = (address: string) => pages.find((page) => page.address === address)?.model();
    expect(await modelOf('/tu-khoa/')).toMatchObject({
      letters: [
        { letter: 'C', entries: [{ name: 'Cảng biển', address: '/tu-khoa/cang-bien/', articles: 2 }] },
        { letter: 'X', entries: [{ name: 'xe buýt', articles: 1 }] },
      ],
    });
    expect(await modelOf('/tu-khoa/cang-bien/')).toMatchObject({
      list: { entries: [{ article: { slug: 'b' } }, { article: { slug: 'a' } }] },
    });
    expect(await modelOf('/a/')).toMatchObject({ tags: [{ name: 'Cảng biển' }, { name: 'xe buýt' }] });
    const feed = batches.find(({ holds }) => holds('/tu-khoa/cang-bien/feed.xml'));
    const [rss] = (await feed?.make()) ?? [];
    expect(rss?.content).toContain('<title>Cảng biển – Tòa soạn</title>');
    expect(rss?.content).toMatch(/\/b\/<\/link>[^]*\/a\/<\/link>/);
  });
});
