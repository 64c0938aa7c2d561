import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/article/article';
import { searchPlan } from '@/lib/site/search/plan';
import { searchTermsOf } from '@/lib/content/facts/search-terms';
import { find } from '@/lib/client/find';
import { Random } from '../../../support/random';
import { makeArticle } from '../../../support/make-article';
import { openIndex } from '../../../support/open-index';

type Planned = Pick<Article, 'slug' | 'title' | 'published' | 'authors'>;

const dated = (slug: string, date: string | null, title = `Bài ${slug}`) =>
  makeArticle({
    slug,
    title,
    published: date === null ? null : { date, precision: 'day', from: 'front-matter' },
  });

const day = (number: number) => new Date(Date.UTC(2010, 0, 1 + number)).toISOString().slice(0, 10);
/** The oldest first. */
const archive = Array.from({ length: 6000 }, (_, number) => dated(`bai-${number}`, day(number)));
const filesOf = (articles: typeof archive) => openIndex(articles, searchTermsOf).files;
/** The slugs of the articles in each. */
const bundlesOf = (articles: readonly Planned[]) =>
  searchPlan(articles, () => ({ name: '' })).bundles.map(({ articles: its }) => its.map(({ slug }) => slug));
const undated = (count: number): Planned[] =>
  Array.from({ length: count }, (_, number) => ({
    slug: `bai-${number}`,
    title: 'Bài',
    published: null,
    authors: [],
  }));

/** Numbers of the bundles of which a file is not as it was. */
function changedBundles(before: typeof archive, after: typeof archive): number[] {
  const former = filesOf(before);
  return filesOf(after).flatMap((files, bundle) =>
    [...files].some(([name, text]) => former[bundle]?.get(name) !== text) ? bundle : [],
  );
}

describe('bundles of the search', () => {
  it.each([
    [0, 1],
    [100, 1],
    [2000, 2],
    [8116, 5],
    [32_000, 17],
    [100_000, 17],
  ])('of %i articles are %i', (count, bundles) => {
    expect(bundlesOf(undated(count)).length).toBe(bundles);
  });

  it.each([2000, 4000, 8116, 16_000, 32_000])('of %i articles hold some 2,000 at most', (count) => {
    for (const bundle of bundlesOf(undated(count))) expect(bundle.length).toBeLessThan(2400);
  });

  it('change in that of the newest alone when an article of today comes', () => {
    expect(changedBundles(archive.slice(0, 2500), archive.slice(0, 2501))).toEqual([0]);
  });

  it.each([
    ['in the past', day(1500)],
    ['undated', null],
  ])('change in one of the older ones alone when an article comes: %s', (_, date) => {
    const changed = changedBundles(archive, [dated('bai-moi', date), ...archive]);
    expect(changed.length).toBe(1);
    expect(changed).not.toContain(0);
  });

  it('of older articles hardly ever change as articles come day by day, and that of the newest stays small', () => {
    const random = new Random(1);
    const changes = Array.from({ length: 200 }, () => {
      const count = 1000 + random.below(4999);
      const [newest = [], ...older] = bundlesOf(archive.slice(0, count + 1));
      expect(newest.length).toBeLessThanOrEqual(192);
      const before = bundlesOf(archive.slice(0, count)).slice(1);
      return older.join() === before.join() ? 0 : 1;
    });
    expect(changes.filter(Boolean).length).toBeLessThan(200 / 50);
  });

  it('are the same in whatever order the articles were read', () => {
    const some = archive.slice(0, 1000);
    const files = filesOf(some);
    const { facets } = searchPlan(some, () => ({ name: '' }));
    expect(files.length).toBe(2);
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
        expect(filesOf(shuffled)).toEqual(files);
        expect(searchPlan(shuffled, () => ({ name: '' })).facets).toEqual(facets);
      }),
      { numRuns: 5 },
    );
  });

  it('hold every article once, and it is found by its own word', async () => {
    expect(bundlesOf(archive).flat().toSorted()).toEqual(archive.map(({ slug }) => slug).toSorted());
    const { index, numbered } = openIndex(archive, searchTermsOf);
    for (let number = 0; number < archive.length; number += 97) {
      const found = await find(String(number), index);
      expect(found.map((article) => numbered[article]?.slug)).toEqual([`bai-${number}`]);
    }
  });

  it('are searched as one, the newest of equals first', async () => {
    const told = [100, 1700, 3300, 4900, 5900].map((number) =>
      dated(`tet-${number}`, day(number), 'Chợ Tết'),
    );
    const { index, numbered } = openIndex([...told, ...archive], searchTermsOf);
    const found = await find('chợ tết', index);
    expect(found.map((article) => numbered[article]?.slug)).toEqual([
      'tet-5900',
      'tet-4900',
      'tet-3300',
      'tet-1700',
      'tet-100',
    ]);
  });
});
