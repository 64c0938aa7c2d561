import { join } from 'node:path';
import { z } from 'zod';
import { TextCache } from '../base/cache';
import { partsOf, type PageParts } from './page-key';
import type { Page, Published } from './publish';
import { sha256 } from '../base/sha256';

/** How many pages were made in this build, by the first of their inputs that had changed, "new" or "code". */
export type Reasons = ReadonlyMap<string, number>;

/** What a page of the last build is kept under, and the hashes of the inputs that it was made from. */
const noteSchema = z.tuple([z.string(), z.string(), z.record(z.string(), z.string())]);

/** What the last build into a folder made its pages from: it explains why one is made again, and decides nothing. */
export function openRebuildReasons(cacheDir: string, out: string) {
  const cache = new TextCache(join(cacheDir, 'rebuild-reasons'), '3');
  const entry = sha256(out);
  const previous = new Map((cache.get(entry)?.split('\n') ?? []).map((line) => [addressOf(line), line]));
  return {
    async reasonsOf({ made }: Published): Promise<Reasons> {
      const reasons = new Map<string, number>();
      for (const { job } of made) {
        const line = previous.get(job.address);
        const parts = line === undefined ? undefined : noteSchema.parse(JSON.parse(line))[2];
        const reason = reasonOf(parts, await partsOf(job));
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      }
      return new Map([...reasons].sort(([, one], [, other]) => other - one));
    },
    async keep({ pages }: Published): Promise<void> {
      const isSame = pages.length === previous.size && pages.every((page) => isNoted(page));
      if (isSame) return;
      const lines: string[] = [];
      // One after the other, as their keys are made.
      for (const page of pages) {
        const { job, key } = page;
        const known = isNoted(page) ? previous.get(job.address) : undefined;
        lines.push(known ?? JSON.stringify([job.address, key, await partsOf(job)]));
      }
      cache.put(entry, lines.join('\n'));
    },
  };

  function isNoted({ job: { address }, key }: Page): boolean {
    return previous.get(address)?.startsWith(`["${address}","${key}",`) ?? false;
  }
}

/** Of a line: there are tens of thousands, of which a few are read as a whole. */
function addressOf(line: string): string {
  return line.slice(2, line.indexOf('"', 2));
}

function reasonOf(previous: PageParts | undefined, parts: PageParts): string {
  if (!previous) return 'new';
  return Object.keys(parts).find((name) => previous[name] !== parts[name]) ?? 'code';
}
