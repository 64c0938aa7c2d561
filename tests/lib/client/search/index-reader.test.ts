import { describe, expect, it } from 'vitest';
import { IndexReader, StaleIndexError } from '@/lib/client/search/index-reader';
import { toLexicon } from '@/lib/site/search/lexicon';
import { writePages } from '@/lib/site/search/page-writer';

const TOTAL = 5000;

/** An index of many words, each in a hundred articles and more. */
const lines = Array.from({ length: 400 }, (_, at) => {
  const digits = String(at).padStart(3, '0');
  const places = Uint32Array.from({ length: 100 + at }, (__, number) => number * 40 + (at % 4));
  return {
    name: `tu${digits}`,
    terms: [
      { name: `tù${digits}`, places },
      { name: `tú${digits}`, places: places.slice(0, at % 7) },
    ],
  };
});
const terms = lines.flatMap((line) => line.terms);
const lexicon = toLexicon(new Map(terms.map(({ name, places }) => [name, places])));
const { files, directory } = writePages(lexicon, TOTAL, 7);

/** A reader of the index, and the parts that it reads. */
function open(tag = 7) {
  const parts: [file: number, start: number, end: number][] = [];
  const reader = new IndexReader({ ...directory, tag }, TOTAL, (file, start, end) => {
    parts.push([file, start, end]);
    return Promise.resolve((files[file] ?? new Uint8Array()).subarray(start, end));
  });
  return { reader, parts };
}

describe('the index', () => {
  it('gives back every term as it was written', async () => {
    const { reader } = open();
    const found = await reader.entries(
      lines.map(({ name }) => name),
      Infinity,
    );
    for (const { name, terms } of lines)
      expect(found.get(name)).toEqual(
        terms.map((term) => ({
          name: term.name,
          postings: [...term.places].map((place) => [place >>> 2, place & 3]),
        })),
      );
  });

  it('has nothing on lines before, between and behind its own', async () => {
    const found = await open().reader.entries(['', 'a', 'tu000a', 'tu20', 'zz'], 9);
    expect([...found.values()].flat()).toEqual([]);
  });

  it('reads what lies near each other at once, and nothing twice', async () => {
    const { reader, parts } = open();
    await reader.entries(['tu100', 'tu101', 'tu110'], 1);
    expect(parts.length).toBe(1);
    await reader.entries(['tu101', 'tu105', 'tu110'], 3);
    expect(parts.length).toBe(1);
    await reader.entries(['tu000', 'tu399'], 1);
    // Too far from each other.
    expect(parts.length).toBe(3);
  });

  it('leaves out what is not needed and costs too much, whatever was read before', async () => {
    const far = Array.from({ length: 10 }, (_, at) => `tu${String(at * 40).padStart(3, '0')}`);
    const { reader, parts } = open();
    const found = await reader.entries(['tu000', 'tu399'], 9, [...far, 'tu001']);
    const [first, last, near] = ['tu000', 'tu399', 'tu001'].map((line) => found.get(line) ?? []);
    expect([first, last, near].map((entries) => (entries?.length ?? 0) > 0)).toEqual([true, true, true]);
    expect(parts.length).toBeLessThanOrEqual(5);
    expect(parts.reduce((sum, [, start, end]) => sum + end - start, 0)).toBeLessThan(64_000);
    expect(far.filter((line) => found.get(line)?.length === 0)).not.toEqual([]);
    const other = open().reader;
    await other.entries(far, 99);
    expect(await other.entries(['tu000', 'tu399'], 9, [...far, 'tu001'])).toEqual(found);
  });

  it('of another build is not taken for its own', async () => {
    await expect(open(8).reader.entries(['tu100'], 1)).rejects.toBeInstanceOf(StaleIndexError);
  });

  it('reads again what could not be read', async () => {
    let fails = true;
    const reader = new IndexReader(directory, TOTAL, (file, start, end) =>
      fails
        ? Promise.reject(new Error('offline'))
        : Promise.resolve((files[file] ?? new Uint8Array()).subarray(start, end)),
    );
    await expect(reader.entries(['tu100'], 1)).rejects.toThrow('offline');
    fails = false;
    expect((await reader.entries(['tu100'], 1)).get('tu100')).toHaveLength(2);
  });
});
