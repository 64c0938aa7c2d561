import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { filesOf } from '../newsroom/files/files';
import { loadNewsroom } from '../newsroom/load';
import type { Newsroom } from '../newsroom/newsroom';
import { pagesOf } from '../newsroom/pages/pages';
import { makePaper, type Paper } from '../newsroom/paper';
import { TextCache } from '../newsroom/reading/cache';
import type { Settings } from '../newsroom/settings';
import { openAlbum, type Album } from '../pictures/album';
import type { Finding } from '../report/diagnostic';
import { countBySeverity } from '../report/tally';
import { compilePages, pageVersion } from './code';
import { finisher } from './finish';
import { nextFolder } from './next-folder';
import { openNotes, type Reasons } from './notes';
import { publishEdition, type Edition, type Published } from './publish';
import { isFont, readyFiles } from './ready-files';
import { oldAddresses } from './redirects';
import { startRenderers } from './renderers';
import { FileStore } from './store';
import { replaceFolder } from './swap';
import type { Watcher } from './watcher';

/** What was read, before pages are made of it. */
export interface Reading extends Pick<Newsroom, 'counts' | 'files' | 'readAnew'> {
  articles: number;
  /** Every error of the content, pictures included. */
  errors: Finding[];
}

export interface Built extends Reading, Published {
  /** How many pages were made anew, by what of them had changed. */
  reasons: Reasons;
}

/** So many pages keep one server busy for as long as another takes to start. */
const pagesPerServer = 100;

/**
 * Builds the site into `OUT_DIR`, which stays as it was if anything fails. What did not change since a former build comes
 * from `CACHE_DIR`.
 * @throws PublishError that names what pages must not hold; Error if another build is at work on the same folder, or
 *   with what Next says
 */
export async function buildSite(settings: Settings, watcher: Watcher): Promise<Built> {
  const { CACHE_DIR, CONTENT_DIR, OUT_DIR, SITE_URL: base } = settings;
  const version = pageVersion();
  return replaceFolder(OUT_DIR, async (site) => {
    watcher.stage('articles');
    const compiling = compilePages(version, settings);
    // It is awaited below; if it fails before, that must not end the process.
    compiling.catch(() => undefined);
    const album = await openAlbum(CONTENT_DIR, CACHE_DIR);
    const newsroom = await loadNewsroom(settings, watcher);
    const reading = await readingOf(newsroom, album);
    await watcher.read(reading);

    watcher.stage('paper');
    const now = settings.SOURCE_DATE_EPOCH ?? Math.floor(Date.now() / 1000);
    const paper = makePaper({ newsroom, album, base, now, cacheDir: CACHE_DIR });
    const leaves = await pagesOf(paper);
    const batches = await filesOf(paper, leaves);
    paper.remember();

    watcher.stage('pictures');
    const pictures = await preparePictures(paper);

    watcher.stage('code');
    const compiled = resolve(nextFolder);
    await compiling;
    const ready = readyFiles(resolve('public'), compiled);

    watcher.stage('pages');
    const store = new FileStore(join(CACHE_DIR, 'site'), version);
    const index = new TextCache(join(CACHE_DIR, 'files'), version);
    const models = new Map(leaves.map(({ address, model }) => [address, model]));
    const page = (query: URLSearchParams) => models.get(query.get('address') ?? '')?.() ?? null;
    const edition: Edition = { leaves, batches, ready, pictures, redirects: oldAddresses(newsroom.articles) };
    const published = await publishEdition(edition, {
      site,
      store,
      index,
      finish: finisher(
        compiled,
        ready.filter(isFont).map(({ path }) => path),
      ),
      render: (pages) => startRenderers(serversFor(pages), { page }, settings),
      watcher,
    });

    watcher.stage('swap');
    const notes = openNotes(CACHE_DIR, OUT_DIR);
    const reasons = notes.reasonsOf(published);
    notes.keep(published);
    for (const cache of [newsroom, store, index]) cache.sweep();
    return { ...reading, ...published, reasons };
  });
}

async function readingOf(
  { articles, findings, counts, files, readAnew }: Newsroom,
  album: Album,
): Promise<Reading> {
  const aboutPictures = await album.findings(articles);
  const counted = countBySeverity(aboutPictures.map(({ diagnostic }) => diagnostic));
  const all = [...findings, ...aboutPictures];
  return {
    articles: articles.length,
    files,
    readAnew,
    errors: all.filter(({ diagnostic }) => diagnostic.severity === 'error'),
    counts: {
      error: counts.error + counted.error,
      warning: counts.warning + counted.warning,
      info: counts.info + counted.info,
    },
  };
}

function preparePictures({ newsroom: { articles }, album }: Paper): Promise<Map<string, string>> {
  const srcs = articles.flatMap(({ figures }) => figures.map(({ src }) => src));
  const leads = articles.flatMap(({ figures }) => figures[0]?.src ?? []);
  return album.prepare(srcs, leads);
}

function serversFor(pages: number): number {
  return Math.min(availableParallelism(), Math.ceil(pages / pagesPerServer));
}
