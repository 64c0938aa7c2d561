import { join } from 'node:path';
import { loadNewsroom } from '../newsroom/load';
import type { Settings } from '../newsroom/settings';
import { openAlbum } from '../pictures/album';
import { figuresOf } from '../pictures/figures';
import type { Finding } from '../report/diagnostic';
import { exportSite } from './next';
import { publishExport, type Published } from './publish';
import { oldAddresses } from './redirects';
import { replaceFolder } from './swap';

/** What was read, before pages are made of it. */
export interface Reading {
  articles: number;
  /** Everything told about the content, pictures included. */
  findings: Finding[];
}

/** Whoever wants to know how far a build is. */
export interface Watcher {
  read: (reading: Reading) => Promise<void>;
  stage: (name: string, milliseconds: number) => void;
}

/**
 * Builds the site into `OUT_DIR`, which stays as it was if anything fails.
 * @throws PublishError that names what pages must not hold; Error if another build is at work on the same folder, or
 *   with what Next says
 */
export async function buildSite(settings: Settings, watcher: Watcher): Promise<Reading & Published> {
  async function stage<T>(name: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const result = await work();
    watcher.stage(name, performance.now() - started);
    return result;
  }
  const now = settings.SOURCE_DATE_EPOCH ?? Math.floor(Date.now() / 1000);
  return replaceFolder(settings.OUT_DIR, async (coming) => {
    const album = await openAlbum(settings.CONTENT_DIR, settings.CACHE_DIR);
    const { articles, findings } = await stage('articles', () => loadNewsroom(settings));
    const reading = {
      articles: articles.length,
      findings: [...findings, ...(await album.findings(articles))],
    };
    await watcher.read(reading);
    const srcs = articles.flatMap(figuresOf).map(({ src }) => src);
    const leads = articles.flatMap((article) => figuresOf(article)[0]?.src ?? []);
    const pictures = await stage('pictures', () => album.prepare(srcs, leads));
    const exported = await stage('pages', () => exportSite(settings, now));
    const cache = join(settings.CACHE_DIR, 'compressed');
    const published = await stage('publish', () =>
      publishExport({ exported, pictures, redirects: oldAddresses(articles), site: coming, cache }),
    );
    return { ...reading, ...published };
  });
}
