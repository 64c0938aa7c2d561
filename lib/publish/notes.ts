import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { TextCache } from '../newsroom/reading/cache';
import type { Inputs } from './inputs';
import type { Published } from './publish';

/** How many pages were made anew, by the first input of theirs that had changed, "new" or "code". */
export type Reasons = ReadonlyMap<string, number>;

/** By address, what each page of the last build was made from. */
const notesSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** What the last build into a folder made its pages from: it tells why one is made anew, and decides nothing. */
export function openNotes(cacheDir: string, out: string) {
  const cache = new TextCache(join(cacheDir, 'notes'), '1');
  const key = createHash('sha256').update(out).digest('hex');
  const json = cache.get(key);
  const former = new Map(Object.entries(json === null ? {} : notesSchema.parse(JSON.parse(json))));
  return {
    reasonsOf({ made }: Published): Reasons {
      const reasons = new Map<string, number>();
      for (const { leaf, inputs } of made) {
        const reason = reasonOf(former.get(leaf.address), inputs);
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
      return new Map([...reasons].sort(([, one], [, other]) => other - one));
    },
    keep({ pages }: Published): void {
      cache.put(
        key,
        JSON.stringify(Object.fromEntries(pages.map(({ leaf, inputs }) => [leaf.address, inputs]))),
      );
    },
  };
}

function reasonOf(former: Inputs | undefined, inputs: Inputs): string {
  if (!former) return 'new';
  return Object.keys(inputs).find((name) => former[name] !== inputs[name]) ?? 'code';
}
