import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from '@/lib/client/search/find';
import { searchTermsOf } from '@/lib/content/facts/search-terms';
import { lexiconOf, noLexiconCache } from '@/lib/site/search/kept-lexicon';
import { toLexicon } from '@/lib/site/search/lexicon';
import { searchPlan } from '@/lib/site/search/plan';
import { writePages } from '@/lib/site/search/page-writer';
import { makeRecords } from '@/lib/site/search/records';
import { makeIndex } from '@/lib/site/search/search-index';
import { makeArticle } from '../../../support/make-article';
import { openIndex } from '../../../support/open-index';
import { Random } from '../../../support/random';

const dated = (slug: string, date: string | null, title = `Bài ${slug}`) => ({
  ...makeArticle({
    slug,
    title,
    published: date === null ? null : { date, precision: 'day', from: 'front-matter' },
  }),
  key: slug,
  parts: [],
});

const day = (number: number) => new Date(Date.UTC(2010, 0, 1 + number)).toISOString().slice(0, 10);
/** The oldest first. */
const archive = Array.from({ length: 4000 }, (_, number) => dated(`bai-${number}`, day(number)));

/** Every file of the search, by its path. */
function filesOf(articles: typeof archive): Map<string, string> {
  const plan = searchPlan(articles, ({ topic }) => ({ name: topic ?? '' }));
  const pages = [...plan.chunks.values()].flat();
  const lexicon = lexiconOf(pages, ({ article }) => searchTermsOf(article), noLexiconCache);
  const index = makeIndex(plan, lexicon, [], 1);
  const files = [index, ...[...plan.chunks].map(([chunk, some]) => makeRecords(chunk, some))];
  return new Map(
    files.flatMap((some) =>
      [...some].map(([path, content]): [string, string] => [path, Buffer.from(content).toString('latin1')]),
    ),
  );
}

/** Paths of the files that are not in both, or not the same. */
function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path));
}

/** The files of records, by their paths. */
function recordsOf(articles: typeof archive): Map<string, string> {
  const { chunks } = searchPlan(articles, () => ({ name: '' }));
  return new Map([...chunks].flatMap(([chunk, some]) => [...makeRecords(chunk, some)]));
}

describe('the files of the search', () => {
  const before = recordsOf(archive);
  const random = new Random(1);

  it.each([
    ['of today', () => day(4000)],
    ['undated', () => null],
    ['in the past', () => day(random.below(4000))],
  ])('of results change in a few places when an article comes: %s', (_, date) => {
    const counts = Array.from(
      { length: 20 },
      (__, number) => changed(before, recordsOf([dated(`them-${number}`, date()), ...archive])).length,
    );
    // The index has 32 files at most, the catalogue and the words are two more, and no more than 60 may change.
    expect(Math.max(...counts)).toBeLessThanOrEqual(60 - 32 - 2);
  });

  it('of the index are 32 at most, however large it is', () => {
    const places = Uint32Array.from({ length: 2000 }, (__, at) => at * 40);
    const terms = Array.from({ length: 9000 }, (__, at): [string, Uint32Array] => [`tu${at}`, places]);
    const { files, directory } = writePages(toLexicon(new Map(terms)), 20_000, 1);
    expect(files.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(8_000_000);
    expect(files.length).toBeLessThanOrEqual(33);
    expect(directory.files.reduce((sum, pages) => sum + pages)).toBe(directory.names.length);
  });

  it('are the same in whatever order the articles were read', () => {
    const some = archive.slice(0, 500);
    const files = filesOf(some);
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
        expect(changed(files, filesOf(shuffled))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });

  it('hold every article once, and it is found by its own word', async () => {
    const { index, numbered } = openIndex(archive);
    expect(numbered.map(({ article }) => article.slug).toSorted()).toEqual(
      archive.map(({ slug }) => slug).toSorted(),
    );
    for (const number of [0, 77, 2222, 3999]) {
      const { hits } = await find(`${number}`, index);
      expect(hits.map(({ page }) => numbered[page]?.article.slug)).toEqual([`bai-${number}`]);
    }
  });

  it('are none where there is no article', async () => {
    expect((await find('hải quan', openIndex([]).index)).hits).toEqual([]);
  });
});
