import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { TextCache } from '../newsroom/reading/cache';
import type { Leaf } from '../newsroom/pages/leaf';
import { inputsOf, type Inputs } from './inputs';
import type { Published } from './publish';

/** How many pages were made anew, by the first input of theirs that had changed, "new" or "code". */
export type Reasons = ReadonlyMap<string, number>;

/** By address, what the page of the last build is kept under, and the inputs that it was made from. */
const notesSchema = z.record(z.string(), z.tuple([z.string(), z.record(z.string(), z.string())]));

/** What the last build into a folder made its pages from: it tells why one is made anew, and decides nothing. */
export function openNotes(cacheDir: string, out: string) {
  const cache = new TextCache(join(cacheDir, 'notes'), '2');
  const entry = createHash('sha256').update(out).digest('hex');
  const json = cache.get(entry);
  const former = new Map(Object.entries(json === null ? {} : notesSchema.parse(JSON.parse(json))));
  return {
    async reasonsOf({ made }: Published): Promise<Reasons> {
      const reasons = new Map<string, number>();
      for (const { leaf } of made) {
        const reason = reasonOf(former.get(leaf.address)?.[1], await inputsOf(leaf));
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
      return new Map([...reasons].sort(([, one], [, other]) => other - one));
    },
    async keep({ pages }: Published): Promise<void> {
      const isSame = pages.length === former.size && pages.every(({ leaf, key }) => keyAt(leaf) === key);
      if (isSame) return;
      const notes: Record<string, readonly [key: string, Inputs]> = {};
      // One after the other, as their keys are made.
      for (const { leaf, key } of pages) {
        const known = former.get(leaf.address);
        notes[leaf.address] = known?.[0] === key ? known : [key, await inputsOf(leaf)];
      }
      cache.put(entry, JSON.stringify(notes));
    },
  };

  function keyAt({ address }: Leaf): string | undefined {
    return former.get(address)?.[0];
  }
}

function reasonOf(former: Inputs | undefined, inputs: Inputs): string {
  if (!former) return 'new';
  return Object.keys(inputs).find((name) => former[name] !== inputs[name]) ?? 'code';
}
