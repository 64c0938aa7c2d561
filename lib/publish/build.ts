import { join, resolve } from 'node:path';
import { filesOf } from '../newsroom/files/files';
import { loadNewsroom } from '../newsroom/load';
import type { Newsroom } from '../newsroom/newsroom';
import { pagesOf } from '../newsroom/pages/pages';
import { makePaper, type Paper } from '../newsroom/paper';
import { TextCache } from '../newsroom/reading/cache';
import type { Settings } from '../newsroom/settings';
import { openVersion } from '../newsroom/upkeep';
import { openAlbum, type Album } from '../pictures/album';
import type { Finding } from '../report/diagnostic';
import { countBySeverity } from '../report/tally';
import { pageVersion } from './code';
import { openDepotAside, type RemoteDepot } from './depot-aside';
import { finisher } from './finish';
import { later } from '../newsroom/later';
import { openNotes, type Reasons } from './notes';
import { publishEdition, type Published } from './publish';
import { isFont, readyFiles, scriptBatch } from './ready-files';
import { oldAddresses } from './redirects';
import { replaceFolder } from './swap';
import type { Watcher } from './watcher';
import { openWorkshop, type Workshop } from './workshop';

/** What was read, before pages are made of it. */
export interface Reading extends Pick<Newsroom, 'counts' | 'files' | 'readAnew'> {
  articles: number;
  /** Every error of the content, pictures included. */
  errors: Finding[];
}

export interface Built extends Reading, Published {
  /** How many pages were made anew, by what of them had changed. */
  reasons: Reasons;
  /** Of what a browser may ask for, uncompressed. */
  bytes: number;
}

/**
 * Builds the site into `OUT_DIR`, which stays as it was if anything fails. What did not change since a former build comes
 * from `CACHE_DIR`.
 * @throws PublishError that names what pages must not hold; Error if another build is at work on the same folder, or
 *   with what Next says
 */
export async function buildSite(settings: Settings, watcher: Watcher): Promise<Built> {
  const version = pageVersion();
  return replaceFolder(settings.OUT_DIR, async (coming, twin) => {
    const workshop = openWorkshop(version, settings);
    const depot = openDepotAside({
      sites: twin === null ? [coming] : [coming, twin],
      served: settings.OUT_DIR,
      standing: join(settings.CACHE_DIR, 'standing'),
      store: openVersion(join(settings.CACHE_DIR, 'site'), version),
      index: join(settings.CACHE_DIR, 'files'),
      version,
    });
    try {
      return await fill({ settings, watcher, workshop, depot, version });
    } finally {
      await Promise.all([workshop.close(), depot.close()]);
    }
  });
}

interface Means {
  settings: Settings;
  watcher: Watcher;
  workshop: Workshop;
  depot: RemoteDepot;
  /** Of the code. */
  version: string;
}

async function fill({ settings, watcher, workshop, depot, version }: Means): Promise<Built> {
  const { CACHE_DIR, CONTENT_DIR, OUT_DIR, SITE_URL: base } = settings;
  const open = resolve('public');
  watcher.stage('articles');
  const album = await openAlbum(CONTENT_DIR, CACHE_DIR);
  const newsroom = await loadNewsroom(settings, {
    progress: (done, total) => {
      watcher.progress('articles', done, total);
    },
    changes(files) {
      if (files > 0) void workshop.render(files);
    },
  });
  const reading = await readingOf(newsroom, album);
  await watcher.read(reading);

  watcher.stage('paper');
  const now = settings.SOURCE_DATE_EPOCH ?? Math.floor(Date.now() / 1000);
  const paper = makePaper({ newsroom, album, base, now, cacheDir: CACHE_DIR });
  const leaves = await pagesOf(paper);
  workshop.stock(leaves);
  const batches = [...(await filesOf(paper, leaves)), scriptBatch(open)];

  watcher.stage('pictures');
  const pictures = await preparePictures(paper);

  watcher.stage('code');
  const compiled = await workshop.compiled;
  const ready = readyFiles(open, compiled);
  const fonts = ready.filter(isFont).map(({ path }) => path);

  const letters = new TextCache(join(CACHE_DIR, 'letters'), version);
  const published = await publishEdition(
    { leaves, batches, ready, pictures, redirects: oldAddresses(newsroom.articles) },
    { depot, finish: finisher(compiled, fonts, letters), render: workshop.render, watcher },
  );

  watcher.stage('swap');
  const finished = later(depot.finish());
  const notes = openNotes(CACHE_DIR, OUT_DIR);
  const reasons = await notes.reasonsOf(published);
  await notes.keep(published);
  for (const each of [paper, newsroom]) each.remember();
  letters.sweep();
  return { ...reading, ...published, reasons, bytes: await finished };
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
