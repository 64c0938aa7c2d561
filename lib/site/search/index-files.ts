import { z } from 'zod';
import { runInThread } from '../../base/thread';
import { makeIndexFiles, type IndexAnswer, type IndexOrder } from './make-index-files';

/** Fewer pages take less time than starting a thread. */
const FEW = 2_000;

/** Time limit in seconds: a hundred thousand articles take less than a minute. */
const MADE_WITHIN = 900;

const answerSchema: z.ZodType<IndexAnswer> = z.union([
  z.object({ files: z.map(z.string(), z.union([z.string(), z.instanceof(Uint8Array)])) }),
  z.object({ missing: z.array(z.string()) }),
]);

/**
 * Makes the files of the search index; of many pages in a thread of its own, while pages are made.
 * @param putTerms puts the terms with these keys into the cache again
 * @returns the files by their paths from the search page
 * @throws Error if the cache cannot be written
 */
export async function indexFiles(
  order: IndexOrder,
  putTerms: (keys: readonly string[]) => void,
): Promise<Map<string, string | Uint8Array>> {
  const made = await answerTo(order);
  if ('files' in made) return made.files;
  putTerms(made.missing);
  const again = await answerTo(order);
  if ('files' in again) return again.files;
  throw new Error(
    `${again.missing.length} entries of the cache are lost each time they are written: check the disk.`,
  );
}

async function answerTo(order: IndexOrder): Promise<IndexAnswer> {
  if (order.pages.length < FEW) return makeIndexFiles(order);
  return answerSchema.parse(await runInThread('lib/site/search/index-worker.ts', order, MADE_WITHIN));
}
