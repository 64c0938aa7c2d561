import { expect, it } from 'vitest';
import { walk } from '../../support/edits/walk';
import { folderWith } from '../../support/folders';

/** A short one of the walks that `tests/bench/edits.ts` takes, which throw at the first difference. */
it(
  'builds on what former builds have left the same bytes as in empty folders',
  { timeout: 300_000 },
  async () => {
    const compared: boolean[] = [];
    const steps = walk({
      folder: folderWith({}),
      seed: 6,
      articles: 6,
      edits: ['add one of today', 'change a text', 'rename', 'kill a build'],
      every: 4,
    });
    for await (const { cold } of steps) compared.push(cold !== null);
    expect(compared.at(-1)).toBe(true);
  },
);
