import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import pLimit from 'p-limit';
import { TranslatedError } from '../base/words/translated-error';
import type { Batch, MadeFile } from '../files/batch';
import { formsOf } from '../output/compress';
import type { Entry } from '../output/site-output';
import type { SiteOutputProxy } from '../output/site-output-proxy';
import { batchKey, contentKey } from './page-key';
import type { ReadyFile } from './ready-files';

/** Puts what is no page at its address: files that are made, files from elsewhere, and pictures. */

/** How many files of a batch are in work at once. */
const atOnce = 8;
/** While the large file of one is compressed, another is made; the texts of all would not fit in memory. */
const batchesAtOnce = 3;

/** Puts the files of batches at their addresses; those that are not kept are made before. @returns the names of these */
export async function placeBatches(batches: readonly Batch[], output: SiteOutputProxy): Promise<string[]> {
  const keyed = new Map(batches.map((batch) => [batchKey(batch.name, batch.parts), batch]));
  const made: string[] = [];
  await pLimit(batchesAtOnce).map(await output.placeBatches([...keyed.keys()]), async (key) => {
    const batch = keyed.get(key);
    if (!batch) return;
    made.push(batch.name);
    await output.noteBatch(key, await placeFiles(await batch.make(), output));
  });
  return made;
}

/** Puts files of others, as an editor's, at their addresses: a few at once, as they may be large. */
export async function placeReady(ready: readonly ReadyFile[], output: SiteOutputProxy): Promise<void> {
  for (let start = 0; start < ready.length; start += atOnce) {
    const some = ready.slice(start, start + atOnce);
    await placeFiles(
      some.map(({ address, path }) => ({ address, content: readFileSync(path) })),
      output,
    );
  }
}

/** Puts files at their addresses; those that are not kept are compressed before. */
async function placeFiles(files: readonly MadeFile[], output: SiteOutputProxy): Promise<Entry[]> {
  const contents = new Map(files.map(({ address, content }) => [address, content]));
  const entries: Entry[] = [];
  for (const { address, content } of files) {
    // Meanwhile Next may ask what a page is made from.
    await nextTurn();
    entries.push([address, contentKey(address, content)]);
  }
  await pLimit(atOnce).map(await output.place(entries), async (entry) => {
    const [address] = entry;
    await output.add(entry, await formsOf(address, Buffer.from(contents.get(address) ?? '')));
  });
  return entries;
}

/**
 * Puts files of pictures at their addresses; damaged ones are made again.
 * @param pictures the path on disk of each file, by its address
 * @param picture makes such a file again, if need be
 */
export async function linkPictures(
  pictures: ReadonlyMap<string, string>,
  picture: (address: string) => Promise<string | null>,
  output: SiteOutputProxy,
): Promise<void> {
  const again = new Map<string, string>();
  for (const address of await output.link(pictures)) {
    const path = await picture(address);
    if (path === null) {
      throw new TranslatedError({
        vi: `Tệp tại ${address} bị hỏng và chưa làm lại được. Hãy dựng lại.`,
        en: `${address} is damaged and cannot be made again. Build again.`,
      });
    }
    again.set(address, path);
  }
  const [lost] = await output.link(again);
  if (lost !== undefined) {
    throw new TranslatedError({
      vi: `Tệp tại ${lost} lần nào ghi cũng hỏng: hãy kiểm tra đĩa.`,
      en: `${lost} is damaged each time it is written: check the disk.`,
    });
  }
}
