import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lexiconOf, noLexiconCache, openLexiconCache } from '@/lib/site/search/kept-lexicon';
import { makeIndex } from '@/lib/site/search/search-index';
import { Random } from '../../../support/random';

const cacheDir = mkdtempSync(join(tmpdir(), 'lexicon-'));
afterAll(() => {
  rmSync(cacheDir, { recursive: true });
});

interface Told {
  key: string;
  terms: string;
}

const syllables = ['hải', 'hai', 'quan', 'quần', 'thuế', 'thue', 'tỉnh', 'ubnd', 'ủy', 'ban', 'nhân', 'dân'];

/** An article of some syllables and pairs of them, on the levels of body and title. */
function article(random: Random, key: string): Told {
  const some = () => Array.from({ length: 1 + random.below(6) }, () => random.pick(syllables));
  const body = new Set(some());
  const title = new Set([
    ...some().filter((each) => !body.has(each)),
    `${random.pick(syllables)} ${random.pick(syllables)}`,
  ]);
  return { key, terms: [[...body].join('\t'), '', '', [...title].join('\t')].join('\n') };
}

/** The files of the index of these articles, in one. */
function indexOf(articles: readonly Told[], cache = noLexiconCache) {
  const looked: string[] = [];
  const termsOf = ({ key, terms }: Told) => {
    looked.push(key);
    return terms;
  };
  const count = articles.map(() => 1);
  const facets = {
    chunks: [],
    long: [],
    dates: [],
    words: count,
    topic: [],
    author: [],
    topics: [],
    authors: [],
  };
  const spellings = [['ủy ban nhân dân', 'ubnd']];
  const files = makeIndex({ facets }, lexiconOf(articles, termsOf, cache), spellings, 1);
  return { looked, bytes: [...files].map(([path, content]) => [path, Buffer.from(content).toString('hex')]) };
}

describe('the index of a newsroom that was published before', () => {
  it('has the bytes of one that was not, whatever came, went, changed or moved', () => {
    const seed = Date.now() % 100_000;
    const random = new Random(seed);
    let articles = Array.from({ length: 30 }, (_, at) => article(random, `bai-${at}`));
    for (let round = 0; round < 25; round += 1) {
      const at = random.below(articles.length + 1);
      const fresh = article(random, `them-${round}`);
      const edits = [
        () => articles.toSpliced(at, 0, fresh),
        () => articles.toSpliced(at, 1),
        () => articles.toSpliced(at, 1, fresh),
        () => [...articles.slice(at), ...articles.slice(0, at)],
        () => [],
      ];
      articles = (round === 20 ? edits[4] : random.pick(edits.slice(0, 4)))?.() ?? articles;
      const warm = indexOf(articles, openLexiconCache(cacheDir, 'one'));
      expect(warm.bytes, `seed ${seed}, round ${round}`).toEqual(indexOf(articles).bytes);
    }
  });

  it('is made without looking at the articles that it knows', () => {
    const random = new Random(7);
    const articles = Array.from({ length: 20 }, (_, at) => article(random, `cu-${at}`));
    indexOf(articles, openLexiconCache(cacheDir, 'one'));
    const [first, ...others] = articles;
    if (!first) throw new Error('There are articles.');
    const changed = [article(random, 'moi'), ...others];
    expect(indexOf(changed, openLexiconCache(cacheDir, 'one')).looked).toEqual(['moi']);
  });
});
