import { expect, test } from 'vitest';
import { articlesOnceWithCards, articlesWithCards } from '@/lib/site/article-cards';
import { archivePages, volumesOf } from '@/lib/site/archive';
import type { ListPage } from '@/lib/site/paging';
import { findPeople, profilePages } from '@/lib/site/profiles';
import { gatherTags, tagPages } from '@/lib/site/tags';
import { topicPages } from '@/lib/site/topic-pages';
import { sortIntoTopics } from '@/lib/site/topics';
import { layOutFront } from '@/lib/site/front';
import { makeSummary } from '../../support/make-article';

const articles = Array.from({ length: 1500 }, (_, index) =>
  makeSummary({
    slug: `bai-${1500 - index}`,
    topic: 'Cảng biển',
    tags: ['cá thu'],
    authors: [{ name: 'Lê An', rank: null, title: null }],
    published: { date: '2021-03-01', precision: 'day', from: 'front-matter' },
  }),
);

const lists: [name: string, length: number, pages: { list: ListPage<unknown> }[]][] = [
  ['a topic', 30, topicPages(sortIntoTopics(articles, [], 'vi').topicLists)],
  ['a tag', 30, tagPages(gatherTags(articles).all)],
  ['a person', 30, profilePages(findPeople(articles).profiles)],
  ['a month', 40, archivePages(volumesOf(articles))],
];

test.each(lists)('a numbered page of %s has at most %i articles', (_, length, pages) => {
  const numbered = pages.filter(({ list }) => list.number !== null);
  expect(Math.max(...numbered.map(({ list }) => list.entries.length))).toBe(length);
});

test('the front page has blocks of at most eight topics', () => {
  const many = Array.from({ length: 90 }, (_, index) =>
    makeSummary({ slug: `bai-${index}`, topic: `Mục ${index % 10}` }),
  );
  const [lead = null] = many;
  expect(layOutFront(lead, many, sortIntoTopics(many, [], 'vi').topicLists).blocks).toHaveLength(8);
});

test('the hundred newest articles without a picture have a card of their own', () => {
  const pictured = makeSummary({
    slug: 'co-anh',
    hero: { src: 'a.jpg', alt: '', shownAlt: '', caption: null, credit: null, line: 1, column: 1 },
  });
  const cards = [...articlesWithCards([pictured, ...articles])];
  expect([cards.length, cards[0]?.slug, cards[99]?.slug]).toEqual([100, 'bai-1500', 'bai-1401']);
  const once = articlesOnceWithCards([pictured, ...articles]);
  expect([once.length, once[0]?.slug]).toEqual([100, 'bai-1400']);
});
