import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Batch, MadeFile } from '../files/batch';
import type { PageJob } from '../pages/page-job';
import { formsOf } from '../output/compress';
import type { Entry } from '../output/site-output';
import type { SiteOutputProxy } from '../output/site-output-proxy';
import type { Finish } from '../render/finish';
import { batchKey, contentKey, keyOf } from './page-key';
import { rejectLater } from '../base/reject-later';
import { TranslatedError } from '../base/words/translated-error';
import { PublishError } from '../render/publish-error';
import type { ReadyFile } from './ready-files';
import type { Renderer } from '../render/renderers';
import type { Watcher } from './watcher';

/** Everything that a site consists of. */
export interface Edition {
  jobs: readonly PageJob[];
  batches: readonly Batch[];
  ready: readonly ReadyFile[];
  /** The path on disk of each file of a picture, by its address on the site. */
  pictures: ReadonlyMap<string, string>;
  /** Makes such a file again, if need be. */
  picture: (address: string) => Promise<string | null>;
  /** Texts of the files that the host's server reads, by address. */
  rules: ReadonlyMap<string, string>;
}

/** What a site is made with. */
export interface Tools {
  output: SiteOutputProxy;
  finish: Finish;
  /** Gives what makes pages, for a number of pages. */
  render: (pages: number) => Promise<Pick<Renderer, 'page'>>;
  watcher: Pick<Watcher, 'stage' | 'progress'>;
}

/** A page, and what its file is kept under. */
export interface Page {
  job: PageJob;
  key: string;
}

export interface Published {
  pages: readonly Page[];
  /** Those of them that were made in this build. */
  made: Page[];
  /** How many batches of files there are. */
  batches: number;
  /** Names of those that were made in this build. */
  madeBatches: string[];
  /** Pages of articles that cannot be published, and why; they are not on the site. */
  failed: FailedPage[];
  /** Of the pages made in this build, by address: their letters that neither the site's fonts nor readers' systems show. */
  missing: ReadonlyMap<string, string>;
}

interface FailedPage {
  job: PageJob;
  /** A sentence each. */
  problems: readonly string[];
}

/** How many pages, or files of a batch, are in work at once. */
const atOnce = 8;
/** The output thread looks for this many pages while the keys of the next ones are made. */
const placedAtOnce = 250;
/** A fault of the program is on every page: that many articles are not held back one by one. */
const MOST_HELD_BACK = 20;
/** While the large file of one is compressed, another is made; the texts of all would not fit in memory. */
const batchesAtOnce = 3;

/**
 * Fills the output with a site: files that were made before from the same parts are kept there, the rest is made.
 * @throws PublishError that names each page that is no article's and what in it cannot be published; Error at once, if the
 *   servers that make pages are lost
 */
export async function publishSite(edition: Edition, tools: Tools): Promise<Published> {
  const renderedPages = renderMissingPages(tools);
  return Promise.race([publish(edition, tools, renderedPages), renderedPages.broken]);
}

async function publish(
  { jobs, batches, ready, pictures, picture, rules }: Edition,
  { output, watcher }: Tools,
  renderedPages: ReturnType<typeof renderMissingPages>,
): Promise<Published> {
  watcher.stage('known');
  const ofThreads = rejectLater(
    placeBatches(
      batches.filter(({ inThread }) => inThread),
      output,
    ),
  );
  const { pages, placed } = await placeKept(jobs, output, renderedPages.make);

  watcher.stage('files');
  // Behind the pages: to make those that are missing takes longest.
  const others = await placeBatches(
    batches.filter(({ inThread }) => !inThread),
    output,
  );
  const madeBatches = [...(await ofThreads), ...others];
  // A few at once: the files of an editor may be large.
  for (let start = 0; start < ready.length; start += atOnce) {
    const some = ready.slice(start, start + atOnce);
    await placeFiles(
      some.map(({ address, path }) => ({ address, content: readFileSync(path) })),
      output,
    );
  }
  watcher.stage('pages');
  await placed;
  const { failed, missing } = await renderedPages.finished();
  await linkPictures(pictures, picture, output);
  await output.write(rules);
  return { pages, made: renderedPages.made, batches: batches.length, madeBatches, failed, missing };
}

/**
 * Puts the kept pages at their addresses, while the keys of the next ones are made. Lists come first: an
 * article changes more of them than of other articles' pages, which Next can begin with.
 * @param make takes those that are not kept
 * @returns all pages, and when the last of them was looked for
 */
async function placeKept(
  jobs: readonly PageJob[],
  output: SiteOutputProxy,
  make: (pages: readonly Page[]) => void,
) {
  const sorted = [...jobs.filter((job) => !isArticle(job)), ...jobs.filter(isArticle)];
  const pages: Page[] = [];
  const placing: Promise<void>[] = [];
  async function place(some: readonly Page[]): Promise<void> {
    const missing = await output.place(some.map(({ job, key }) => [job.address, key]));
    const addresses = new Set(missing.map(([address]) => address));
    make(some.filter(({ job }) => addresses.has(job.address)));
  }
  for (let start = 0; start < sorted.length; start += placedAtOnce) {
    const some: Page[] = [];
    // One after the other: what all pages are made from does not fit in memory.
    for (const job of sorted.slice(start, start + placedAtOnce)) some.push({ job, key: await keyOf(job) });
    placing.push(rejectLater(place(some)));
    pages.push(...some);
    // Lets the answers of the output thread in; else they wait for the last key.
    await nextTurn();
  }
  return { pages, placed: rejectLater(Promise.all(placing)) };
}

/** Whether a page is made from a file of its own, which is held back where its page cannot be made. */
const isArticle = ({ kind }: PageJob): boolean => kind === 'article' || kind === 'own-page';

/** Makes pages, a few at once. */
function renderMissingPages({ output, finish, render, watcher }: Tools) {
  const limit = pLimit(atOnce);
  const made: Page[] = [];
  const making: Promise<void>[] = [];
  const failed: FailedPage[] = [];
  const missing = new Map<string, string>();
  let done = 0;
  let breakOff: (error: unknown) => void = () => undefined;
  const broken = rejectLater(new Promise<never>((_, failed) => (breakOff = failed)));

  async function makePage({ job, key }: Page, among: number): Promise<void> {
    const renderer = await render(among);
    try {
      const page = await finish(job.address, await renderer.page(job));
      if (page.missing.length > 0) missing.set(job.address, page.missing.join(''));
      await output.add([job.address, key], page.forms);
    } catch (error) {
      if (!(error instanceof PublishError)) throw error;
      failed.push({ job, problems: error.problems });
    }
    watcher.progress('pages', (done += 1), made.length);
  }

  /** What is lost with one page is lost for all: the rest is not asked for. */
  async function makeOrStop(page: Page, among: number): Promise<void> {
    try {
      await makePage(page, among);
    } catch (error) {
      limit.clearQueue();
      breakOff(error);
      throw error;
    }
  }

  return {
    made,
    broken,
    make: (pages: readonly Page[]): void => {
      made.push(...pages);
      for (const page of pages) making.push(rejectLater(limit(() => makeOrStop(page, pages.length))));
    },
    /** When all are made. @throws PublishError, if there are others than single articles among those that failed */
    async finished() {
      await Promise.all(making);
      const isOfSite = failed.some(({ job }) => !isArticle(job)) || failed.length > MOST_HELD_BACK;
      if (isOfSite) throw new PublishError(failed.flatMap(({ problems }) => problems));
      return { failed, missing };
    },
  };
}

/** Puts the files of batches at their addresses; those that are not kept are made before. @returns the names of these */
async function placeBatches(batches: readonly Batch[], output: SiteOutputProxy): Promise<string[]> {
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

/** Puts files of pictures at their addresses; damaged ones are made again. */
async function linkPictures(
  pictures: Edition['pictures'],
  picture: Edition['picture'],
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
