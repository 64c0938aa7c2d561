import { loadNewsroom } from '../content/load';
import { siteFile } from '../content/read-site';
import { maySucceed } from '../content/reading/reading';
import { articlesAndPages, type Newsroom } from '../content/newsroom';
import { openAlbum, type Album } from '../pictures/album';
import { byPlace } from '../report/order';
import { countBySeverity } from '../report/tally';
import type { ContentReading } from './watcher';
import type { BuildContext } from './build-context';

/** Reads the content folder and its pictures, and reports the result to the watcher. */
export async function readContent({ settings, watcher, servers }: BuildContext) {
  const { CACHE_DIR, CONTENT_DIR } = settings;
  watcher.stage('articles');
  const newsroom = await loadNewsroom(settings, {
    progress: (done, total) => {
      watcher.progress('articles', done, total);
    },
    changes(files) {
      if (files > 0) void servers.render(files);
    },
  });
  const album = openAlbum(CONTENT_DIR, CACHE_DIR, newsroom.site.pictureFolders);
  const reading = await readingOf(newsroom, album);
  await watcher.read(reading);
  return { newsroom, album, reading };
}

async function readingOf(newsroom: Newsroom, album: Album): Promise<ContentReading> {
  const { heldBack, nextChange, findings, counts, files, readAnew } = newsroom;
  const articles = articlesAndPages(newsroom);
  const aboutPictures = await album.findings(articles);
  const counted = countBySeverity(aboutPictures.map(({ diagnostic }) => diagnostic));
  const all = [...findings, ...aboutPictures].sort(byPlace);
  return {
    articles: articles.length,
    heldBack: heldBack.map(({ article: { file }, state, by }) => ({ file, state, by })),
    isWhole: !all.some(({ diagnostic }) => maySucceed(diagnostic)),
    nextChange,
    files,
    readAnew,
    errors: all.filter(({ diagnostic }) => diagnostic.severity === 'error'),
    siteWarnings: all.filter(
      ({ file, diagnostic }) => file === siteFile && diagnostic.severity === 'warning',
    ),
    counts: {
      error: counts.error + counted.error,
      warning: counts.warning + counted.warning,
      info: counts.info + counted.info,
    },
  };
}
