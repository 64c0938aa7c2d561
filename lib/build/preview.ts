import { extname } from 'node:path';
import { readFile } from 'node:fs/promises';
import type { Batch } from '../files/batch';
import { keepHtml } from '../files/feeds/kept-html';
import { filesOf } from '../files/files';
import { findArticlesYet } from '../content/folder';
import { assemble } from '../content/load';
import { articlesAndPages, type HeldBack } from '../content/newsroom';
import type { PageJob } from '../pages/page-job';
import { pagesOf } from '../pages/pages';
import { indexSite, type SiteIndex } from '../site/site-index';
import { Reader } from '../content/reading/reader';
import { nowOf } from '../base/clock';
import type { Settings } from '../base/settings';
import { openAlbum } from '../pictures/album';
import { siteScripts } from './script-batch';
import { staticFiles } from './static-files';
import { File, type Answers } from '../render/page-data-server';

const toLink = ({ article: { slug, title }, state }: HeldBack) => ({ slug, title, state });

/** The file of a picture that was not yet looked up: a page opened before the preview restarted still requests it. */
async function lookedFor({ album, newsroom }: SiteIndex, address: string): Promise<string | null> {
  if (!address.startsWith('/hinh/')) return null;
  await album.findings(articlesAndPages(newsroom));
  return album.file(address);
}

/** The site as the content folder is now. */
interface Preview {
  siteIndex: SiteIndex;
  jobs: ReadonlyMap<string, PageJob>;
  /** Made on first use: editors seldom open these files. */
  batches: () => Promise<readonly Batch[]>;
}

/**
 * Serves the preview's pages from the content folder. Content is read at once, and again on the first request after a
 * change.
 * @param watched resolves when changes of the content are noticed; content is not read before
 */
export function openPreview(settings: Settings, watched: Promise<void>) {
  const reader = new Reader(settings.CACHE_DIR);
  // Drafts must not stay in a browser's cache.
  const scripts = siteScripts({ offline: false });
  let current: Promise<Preview> | null = null;
  let remembered = false;
  readSoon();

  async function readAll(): Promise<Preview> {
    await watched;
    const found = await findArticlesYet(settings.CONTENT_DIR);
    const newsroom = await assemble(found, settings, { reader, audience: 'editors' });
    const { pictureFolders } = newsroom.site;
    const album = openAlbum(settings.CONTENT_DIR, settings.CACHE_DIR, pictureFolders);
    const now = nowOf(settings);
    const base = settings.SITE_URL;
    const siteIndex = indexSite({ newsroom, album, base, now, cacheDir: settings.CACHE_DIR });
    const jobs = await pagesOf(siteIndex);
    // Stored once per start: few files change in a session, and the next start reads the rest from the cache.
    if (!remembered) for (const each of [siteIndex, newsroom]) each.remember();
    remembered = true;
    let batches: Promise<readonly Batch[]> | null = null;
    return {
      siteIndex,
      jobs: new Map(jobs.map((job) => [job.address, job])),
      batches: () =>
        (batches ??= filesOf(
          siteIndex,
          jobs,
          keepHtml({ newsroom, album, base, cacheDir: settings.CACHE_DIR }).of,
        )),
    };
  }

  function asItIs(): Promise<Preview> {
    current ??= readAll().catch((error: unknown) => {
      current = null;
      throw error;
    });
    return current;
  }

  function readSoon(): void {
    // The response to the request reports the error.
    asItIs().catch(() => undefined);
  }

  const answers: Answers = {
    async page(query) {
      const { jobs } = await asItIs();
      return jobs.get(query.get('address') ?? '')?.model() ?? null;
    },
    async preview(query) {
      const { newsroom } = (await asItIs()).siteIndex;
      const file = query.get('file');
      const { lang } = newsroom.site;
      if (file === null)
        return { lang, findings: newsroom.findings, heldBack: newsroom.heldBack.map(toLink) };
      const heldBack = newsroom.heldBack.filter(({ article }) => article.file === file);
      return { lang, findings: await newsroom.findingsOf(file), heldBack: heldBack.map(toLink) };
    },
    async file(query) {
      const address = query.get('address') ?? '';
      const { siteIndex, batches } = await asItIs();
      const picture = (await siteIndex.album.file(address)) ?? (await lookedFor(siteIndex, address));
      if (picture !== null) return new File(await readFile(picture), extname(address));
      // Every page loads scripts, so they do not wait for the other batches.
      const batch = scripts.holds(address) ? scripts : (await batches()).find(({ holds }) => holds(address));
      const found = (await batch?.make())?.find((each) => each.address === address);
      if (found) return new File(Buffer.from(found.content), extname(address));
      const own = staticFiles(settings.CONTENT_DIR, () => false).files.find(
        (each) => each.address === address,
      );
      return own ? new File(await readFile(own.path), extname(address)) : null;
    },
  };
  return {
    answers,
    /** Call when a file in the content folder was saved, added or deleted. */
    changed(): void {
      current = null;
    },
    /** Reads what has changed before a page requests it. */
    read: readSoon,
  };
}
