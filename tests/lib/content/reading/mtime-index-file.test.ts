import { expect, it } from 'vitest';
import { parseIndexFile, writeIndexFile } from '@/lib/content/reading/mtime-index-file';

const file = (stamp: string, summary: string, all: readonly number[], inTitle: number) => ({
  stamp,
  summary: Buffer.from(summary),
  terms: { all: Uint32Array.from(all), inTitle },
});

it('gives back what was read of each file, in order', () => {
  const files = new Map([
    [
      '["tin/Bài một.md","/a/tin/Bài một.md"]',
      file('1,2,3.5,4', '{"summary":"Thuế"}', [7, 4294967295, 10], 1),
    ],
    ['["hai.md","/a/hai.md"]', file('5', '', [], 0)],
    ['["x\\ny.md","/a/x\\ny.md"]', file('6,7', '{"summary":null}', [10, 13, 0], 3)],
  ]);
  const text = Buffer.from(writeIndexFile(files));
  expect([...parseIndexFile(text)]).toEqual([...files]);
  // As the cache hands it out: behind other bytes, wherever these end.
  for (const before of [1, 2, 3])
    expect([...parseIndexFile(Buffer.concat([Buffer.alloc(before), text]).subarray(before))]).toEqual([
      ...files,
    ]);
  expect([...parseIndexFile(Buffer.from(writeIndexFile(new Map())))]).toEqual([]);
});
