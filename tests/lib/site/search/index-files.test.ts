import { describe, expect, it } from 'vitest';
import { openSearchTerms } from '@/lib/content/reading/search-terms-cache';
import { indexFiles } from '@/lib/site/search/index-files';
import { folderWith } from '../../../support/folders';

const terms = ['hải quan\tcảng', 'thuế\tdoanh nghiệp', 'tàu\tcửa khẩu'].map((body) => `${body}\n\n\ntin mới`);
const keyOf = (at: number) => `${at}`.repeat(40);

/** An index of pages that have one of the texts each. */
function order(pages: number) {
  const cacheDir = folderWith({});
  const facets = {
    ...{ chunks: [], long: [], dates: [], topic: [], author: [], topics: [], authors: [] },
    words: Array.from({ length: pages }, () => 2),
  };
  const of = (at: number) => ({ key: `trang-${at}`, termsKey: keyOf(at % terms.length), number: 1 });
  return {
    ...{ cacheDir, version: 'one', facets, abbreviations: [['hải quan', 'HQ']], tag: 1 },
    pages: Array.from({ length: pages }, (_, at) => of(at)),
  };
}

function keepTerms(cacheDir: string, keys: readonly string[]) {
  const cache = openSearchTerms(cacheDir, 'one');
  for (const [at, text] of terms.entries()) if (keys.includes(keyOf(at))) cache.put(keyOf(at), text);
}

/** Files of bytes and of texts compare alike. */
const bytesOf = (files: ReadonlyMap<string, string | Uint8Array>) =>
  [...files].map(([path, content]) => [path, Buffer.from(content).toString('base64')]);

describe('the files of the index', () => {
  // Many pages go to a thread.
  it.each([30, 2_100])('are made of %i pages, also where the cache has lost terms', async (pages) => {
    const [whole, damaged] = [order(pages), order(pages)];
    keepTerms(
      whole.cacheDir,
      terms.map((_, at) => keyOf(at)),
    );
    keepTerms(damaged.cacheDir, [keyOf(0)]);
    const expected = await indexFiles(whole, () => {
      throw new Error('No terms are missing.');
    });
    expect([...expected.keys()].length).toBeGreaterThan(2);
    const lost = new Set<string>();
    const made = await indexFiles(damaged, (keys) => {
      for (const key of keys) lost.add(key);
      keepTerms(damaged.cacheDir, keys);
    });
    expect([...lost].sort()).toEqual([keyOf(1), keyOf(2)]);
    expect(bytesOf(made)).toEqual(bytesOf(expected));
  });

  it('are not made of terms that stay lost', async () => {
    await expect(indexFiles(order(3), () => undefined)).rejects.toThrow('check the disk');
  });
});
