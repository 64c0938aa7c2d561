import { join } from 'node:path';
import { z } from 'zod';
import { TextCache } from '../base/cache/cache';
import { partsOf, type PageParts } from './page-key';
import type { Page, Published } from './publish';
import { sha256 } from '../base/sha256';

/** How many pages this build made, by the first of their inputs that had changed, or "new" or "code". */
export type Reasons = ReadonlyMap<string, number>;

/** A page of the last build: its address, its cache key and the hashes of its inputs. */
const noteSchema = z.tuple([z.string(), z.string(), z.record(z.string(), z.string())]);

/** The inputs of the last build's pages. They only explain why a page is made again; no decision depends on them. */
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
      // One at a time, as for the keys: the models of all pages do not fit in memory.
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

/** The address in a stored line: of tens of thousands of lines only a few are parsed as a whole. */
function addressOf(line: string): string {
  return line.slice(2, line.indexOf('"', 2));
}

function reasonOf(previous: PageParts | undefined, parts: PageParts): string {
  if (!previous) return 'new';
  return Object.keys(parts).find((name) => previous[name] !== parts[name]) ?? 'code';
}
