import { describe, expect, it } from 'vitest';
import { Catalogue } from '@/lib/client/search/catalogue';
import { narrow, valuesOf } from '@/lib/client/search/filters';

const catalogue = new Catalogue({
  chunks: [
    ['a', 2],
    ['b', 3],
  ],
  long: [],
  dates: [
    ['', 1],
    ['2020-12-31', 1],
    ['2021-02', 2],
    ['2021-02-14', 1],
  ],
  words: [5, 5, 5, 5, 5],
  topic: [0, 0, 1, 1, 1],
  author: [[], [0], [0, 1], [1], []],
  topics: ['Tin tức', 'Hải quan'],
  authors: ['Thùy Linh', 'Lê Thu'],
});
const traitsOf = (page: number) => catalogue.traits(page);
/** The closest first. */
const hits = [3, 0, 4, 1, 2].map((page, at) => ({ page, score: 9 - at }));
const all = { topic: '', author: '', from: '', until: '', order: '' };

describe('results', () => {
  it.each([
    ['all of them', {}, [3, 0, 4, 1, 2]],
    ['of a topic', { topic: 'Hải quan' }, [3, 4, 2]],
    ['by an author', { author: 'Thùy Linh' }, [1, 2]],
    ['by an author on a topic', { author: 'Thùy Linh', topic: 'Hải quan' }, [2]],
    ['from a day on, a month that it is in included', { from: '2021-02-10' }, [3, 4, 2]],
    ['until a day', { until: '2021-01-31' }, [1]],
    ['within days', { from: '2020-12-31', until: '2021-02-01' }, [3, 1, 2]],
    ['within days that are the wrong way round', { from: '2021-02-01', until: '2020-12-31' }, [3, 1, 2]],
    [
      'the newest first, the closest first within a month, the undated last',
      { order: 'moi' },
      [4, 3, 2, 1, 0],
    ],
  ])('are narrowed: %s', (_, choice, articles) => {
    expect(narrow(hits, { ...all, ...choice }, traitsOf)).toEqual(articles);
  });

  it('are counted by filter as the others leave them', () => {
    const choice = { ...all, from: '2021-01-01', author: 'Lê Thu' };
    expect(valuesOf('topic', hits, choice, traitsOf)).toEqual([['Hải quan', 2]]);
    expect(valuesOf('author', hits, choice, traitsOf)).toEqual([
      ['Lê Thu', 2],
      ['Thùy Linh', 1],
    ]);
    const none = { ...choice, topic: 'Tin tức' };
    expect(valuesOf('author', hits, none, traitsOf)).toEqual([['Lê Thu', 0]]);
  });

  it('count no topic where a page of the paper’s own has none', () => {
    const ownPage = () => ({ date: '', topic: '', authors: [] });
    expect(valuesOf('topic', hits, all, ownPage)).toEqual([]);
  });

  it('lie in chunks', () => {
    expect([0, 1, 2, 4].map((article) => catalogue.place(article))).toEqual([
      { chunk: 'a', number: 0 },
      { chunk: 'a', number: 1 },
      { chunk: 'b', number: 0 },
      { chunk: 'b', number: 2 },
    ]);
  });
});
