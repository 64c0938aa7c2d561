import { join } from 'node:path';
import { loadNewsroom } from '../newsroom/load';
import type { Newsroom } from '../newsroom/newsroom';
import type { Settings } from '../newsroom/settings';
import { openAlbum } from '../pictures/album';
import { figuresOf } from '../pictures/figures';
import { tell, type Finding } from '../report/diagnostic';
import { exportSite } from './next';
import { publishExport, type Published } from './publish';
import { replaceFolder } from './swap';

export interface Built extends Published {
  /** Why articles, or parts of them, were not published. */
  heldBack: Finding[];
}

/**
 * Builds the site into `OUT_DIR`, which stays as it was if anything fails.
 * @param say takes each line for whoever watches
 * @throws BusyError if another build is at work on the same folder; Error with what to mend
 */
export async function buildSite(settings: Settings, say: (line: string) => void): Promise<Built> {
  async function stage<T>(name: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    const result = await work();
    say(`${name.padEnd(9)} ${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s`);
    return result;
  }
  const now = settings.SOURCE_DATE_EPOCH ?? Math.floor(Date.now() / 1000);
  return replaceFolder(settings.OUT_DIR, async (coming) => {
    const newsroom = await stage('articles', () => loadNewsroom(settings));
    const heldBack = newsroom.findings.filter(({ diagnostic }) => diagnostic.severity === 'error');
    say(`${newsroom.articles.length} articles read, ${heldBack.length} errors`);
    for (const finding of heldBack) say(describe(finding));
    const pictures = await stage('pictures', () => preparePictures(settings, newsroom));
    const exported = await stage('pages', () => exportSite(settings, now));
    const cache = join(settings.CACHE_DIR, 'compressed');
    const published = await stage('publish', () =>
      publishExport({ exported, pictures, site: coming, cache }),
    );
    return { ...published, heldBack };
  });
}

async function preparePictures(settings: Settings, { articles }: Newsroom): Promise<Map<string, string>> {
  const album = await openAlbum(settings.CONTENT_DIR, settings.CACHE_DIR);
  return album.prepare(articles.flatMap(figuresOf).map(({ src }) => src));
}

function describe({ file, diagnostic }: Finding): string {
  const { what, remedy } = tell(diagnostic, 'vi');
  return `${file}:${diagnostic.line}:${diagnostic.column} ${what} ${remedy}`;
}
