import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchPlan, searchSize } from '@/lib/newsroom/search/plan';
import { searchTermsOf } from '@/lib/newsroom/search/terms';
import { find } from '@/public/tim-kiem/search.js';
import { makeArticle } from '../make-article';
import { openIndex } from './open-index';

const dated = (slug: string, date: string | null, title = `Bài ${slug}`) =>
  makeArticle({
    slug,
    title,
    published: date === null ? null : { date, precision: 'day', from: 'front-matter' },
  });

const day = (number: number) => new Date(Date.UTC(2010, 0, 1 + number)).toISOString().slice(0, 10);
const archive = Array.from({ length: 3000 }, (_, number) => dated(`bai-${number}`, day(number)));
const filesOf = (articles: typeof archive) => openIndex(articles, searchTermsOf).files;

describe('bundles of the search', () => {
  it('are one for a small paper, four for a large one, and eight for the largest', () => {
    expect([0, 1, 2000, 8115, 32_000, 1_000_000].map((count) => searchSize(count).bundles)).toEqual([
      1, 1, 1, 4, 8, 8,
    ]);
  });

  it.each([
    ['newest', day(3000)],
    ['in the past', day(1500)],
    ['undated', null],
  ])('stay as they are, but one, when an article comes: %s', (_, date) => {
    const before = filesOf(archive);
    const after = filesOf([dated('bai-moi', date), ...archive]);
    expect(before.length).toBe(2);
    const changed = after.filter((files, bundle) =>
      [...files].some(([name, text]) => before[bundle]?.get(name) !== text),
    );
    expect(changed.length).toBe(1);
  });

  it('are the same in whatever order the articles were read', () => {
    const some = archive.slice(0, 40);
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
        expect(filesOf(shuffled)).toEqual(filesOf(some));
        expect(searchPlan(shuffled, () => ({ name: '' })).facets).toEqual(
          searchPlan(some, () => ({ name: '' })).facets,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('are searched as one, the newest of equals first', async () => {
    const told = [100, 700, 1300, 1900, 2500].map((number) => dated(`tet-${number}`, day(number), 'Chợ Tết'));
    const { index, numbered } = openIndex([...told, ...archive], searchTermsOf);
    const found = await find('chợ tết', index);
    expect(found.map((article) => numbered[article]?.slug)).toEqual([
      'tet-2500',
      'tet-1900',
      'tet-1300',
      'tet-700',
      'tet-100',
    ]);
  });
});
