import { setImmediate as nextTurn } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Batch } from '../files/batch';
import type { PageJob } from '../pages/page-job';
import type { SiteOutputProxy } from '../output/site-output-proxy';
import type { Finish } from '../render/finish';
import { keyOf } from './page-key';
import { linkPictures, placeBatches, placeReady } from './place-files';
import { rejectLater } from '../base/reject-later';
import { PublishError } from '../render/publish-error';
import type { ReadyFile } from './ready-files';
import type { Renderer } from '../render/renderers';
import type { Watcher } from './watcher';

/** Everything that a site consists of. */
export interface Edition {
  jobs: readonly PageJob[];
  batches: readonly Batch[];
  /** Those of them that are being placed already, by name, and the names of those that are made for it. */
  begun: { names: readonly string[]; made: Promise<readonly string[]> };
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

/** How many pages are in work at once. */
const atOnce = 8;
/** The output thread looks for this many pages while the keys of the next ones are made. */
const placedAtOnce = 250;
/** A fault of the program is on every page: that many articles are not held back one by one. */
const MOST_HELD_BACK = 20;

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
  { jobs, batches, begun, ready, pictures, picture, rules }: Edition,
  { output, watcher }: Tools,
  renderedPages: ReturnType<typeof renderMissingPages>,
): Promise<Published> {
  watcher.stage('known');
  // An article changes more lists than other articles' pages: Next can begin with those.
  const lists = await placeKept(
    jobs.filter((job) => !isArticle(job)),
    output,
    renderedPages.make,
  );
  // They are compressed while the keys of the articles are made.
  const ofOthers = rejectLater(
    placeBatches(
      batches.filter(({ name }) => !begun.names.includes(name)),
      output,
    ),
  );
  const articles = await placeKept(jobs.filter(isArticle), output, renderedPages.make);

  watcher.stage('files');
  const madeBatches = [...(await begun.made), ...(await ofOthers)];
  await placeReady(ready, output);
  watcher.stage('pages');
  await Promise.all([lists.placed, articles.placed]);
  const pages = [...lists.pages, ...articles.pages];
  const { failed, missing } = await renderedPages.finished();
  await linkPictures(pictures, picture, output);
  await output.write(rules);
  return { pages, made: renderedPages.made, batches: batches.length, madeBatches, failed, missing };
}

/**
 * Puts the kept pages at their addresses, while the keys of the next ones are made.
 * @param make takes those that are not kept
 * @returns all pages, and when the last of them was looked for
 */
async function placeKept(
  jobs: readonly PageJob[],
  output: SiteOutputProxy,
  make: (pages: readonly Page[]) => void,
) {
  const pages: Page[] = [];
  const placing: Promise<void>[] = [];
  async function place(some: readonly Page[]): Promise<void> {
    const missing = await output.place(some.map(({ job, key }) => [job.address, key]));
    const addresses = new Set(missing.map(([address]) => address));
    make(some.filter(({ job }) => addresses.has(job.address)));
  }
  for (let start = 0; start < jobs.length; start += placedAtOnce) {
    const some: Page[] = [];
    // One after the other: what all pages are made from does not fit in memory.
    for (const job of jobs.slice(start, start + placedAtOnce)) some.push({ job, key: await keyOf(job) });
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
