import { describe, expect, it } from 'vitest';
import { sortIntoTopics } from '@/lib/site/topics';
import { makeSummary } from '../../support/make-article';

const customs = { slug: 'hai-quan', name: 'Hải quan', description: 'Tin của ngành Hải quan' };
const awards = { slug: 'khen-thuong', name: 'Thi đua, khen thưởng', description: null };

function topicOf(told: Parameters<typeof makeSummary>[0]) {
  const article = makeSummary(told);
  return sortIntoTopics([article], [awards, customs], 'vi').of(article).topic;
}

describe('the topic of an article', () => {
  it('is the one its front matter names, by name or slug, with or without marks', () => {
    for (const topic of ['Hải quan', 'HẢI QUAN', 'hai quan', 'hai-quan', 'Ha\u0309i quan'])
      expect(topicOf({ topic })).toBe(customs);
    expect(topicOf({ topic: 'thi đua, khen thưởng' })).toBe(awards);
  });

  it('is the folder it lies in where its front matter names none', () => {
    expect(topicOf({ file: 'hai-quan/x.md' })).toBe(customs);
    expect(topicOf({ file: 'Hải quan/2021/01/x.md' })).toBe(customs);
    expect(topicOf({ file: 'hai-quan/x.md', topic: 'Khen thưởng' })).toBe(awards);
  });

  it('is "Tin tức" where nothing names one', () => {
    const news = { slug: 'tin-tuc', name: 'Tin tức' };
    expect(topicOf({ file: 'x.md' })).toMatchObject(news);
    expect(topicOf({ file: '2021/01/x.md' })).toMatchObject(news);
    expect(topicOf({ file: 'x.md', topic: '…' })).toMatchObject(news);
  });

  it('has a name to show although no editor has written it out', () => {
    expect(topicOf({ file: 'bien-dao/x.md' })).toEqual({
      slug: 'bien-dao',
      name: 'Bien dao',
      description: null,
    });
    expect(topicOf({ topic: 'Biển đảo' })).toEqual({ slug: 'bien-dao', name: 'Biển đảo', description: null });
  });
});

describe('the topics of a newsroom', () => {
  const articles = [
    makeSummary({ slug: 'mot', topic: 'Đời sống' }),
    makeSummary({ slug: 'hai', topic: 'hải quan' }),
    makeSummary({ slug: 'ba', topic: 'du lịch' }),
    makeSummary({ slug: 'bon', topic: 'Du lịch' }),
  ];
  const names = (given: typeof articles) =>
    sortIntoTopics(given, [awards, customs], 'vi').topicLists.map(({ topic }) => topic.name);

  it('are those with articles: listed ones first, the others as a Vietnamese index has them', () => {
    expect(names(articles)).toEqual(['Hải quan', 'Du lịch', 'Đời sống']);
  });

  it('bear the same names in whatever order the articles come', () => {
    expect(names(articles.toReversed())).toEqual(names(articles));
  });

  it.each([
    [
      'another article',
      [{ file: 'bien-dao/a.md' }, { topic: 'Biển đảo' }, { file: 'bien-dao/c.md' }],
      'Biển đảo',
    ],
    ['a headline', [{ file: 'giao-duc/a.md', title: 'Ngành giáo dục đổi mới' }], 'Giáo dục'],
    ['a tag', [{ file: 'y-te/a.md', tags: ['Y tế'] }], 'Y tế'],
    ['a lede', [{ file: 'the-thao/a.md', lede: 'Tin thể thao trong ngày.' }], 'Thể thao'],
    ['most of them', [{ topic: 'du lịch' }, { topic: 'Du lịch' }, { topic: 'Du lịch' }], 'Du lịch'],
    ['nobody', [{ file: 'cong-nghe/a.md', title: 'Cong nghe moi' }], 'Cong nghe'],
  ])('bear their marks where they are spelled out by %s', (_, told, name) => {
    const made = told.map((each, index) => makeSummary({ ...each, slug: `bai-${index}` }));
    expect(names(made)).toEqual([name]);
    expect(names(made.toReversed())).toEqual([name]);
  });

  it('keep the order of their articles', () => {
    const [, travel] = sortIntoTopics(articles, [customs], 'vi').topicLists;
    expect(travel?.articles.map(({ slug }) => slug)).toEqual(['ba', 'bon']);
  });

  it('are "Tin tức" alone before the first article', () => {
    expect(sortIntoTopics([], [customs], 'vi').topicLists).toMatchObject([
      { topic: { slug: 'tin-tuc' }, articles: [] },
    ]);
  });

  it('are in the language of the paper', () => {
    expect(sortIntoTopics([], [], 'en').topicLists[0]?.topic).toMatchObject({
      slug: 'tin-tuc',
      name: 'News',
    });
  });
});
