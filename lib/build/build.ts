import { join } from 'node:path';
import { keepHtml } from '../files/feeds/kept-html';
import { filesOf } from '../files/files';
import { loadNewsroom } from '../content/load';
import { siteFile } from '../content/read-site';
import { articlesAndPages, type Newsroom } from '../content/newsroom';
import { pagesOf } from '../pages/pages';
import { indexSite, type SiteIndex } from '../site/site-index';
import { TextCache } from '../base/cache';
import { nowOf } from '../base/clock';
import { inProject } from '../base/project';
import type { Settings } from '../base/settings';
import { sitePath } from '../base/site-address';
import { openVersion } from '../base/upkeep';
import { openAlbum, type Album } from '../pictures/album';
import { articleAddress } from '../content/addresses';
import { diagnose, type Finding } from '../report/diagnostic';
import { countBySeverity } from '../report/tally';
import { pageVersion } from '../render/code';
import { manifestPath } from '../output/manifest';
import { openSiteOutput, type SiteOutputProxy } from '../output/site-output-proxy';
import { finisher } from '../render/finish';
import { rejectLater } from '../base/reject-later';
import { openRebuildReasons, type Reasons } from './rebuild-reasons';
import { hosts } from '../output/hosting/hosts';
import { passedLimits } from '../output/hosting/limits';
import type { SiteTotals } from '../output/site-output';
import { hostFiles } from './host-files';
import { noteNextBuild } from './next-build';
import { publishSite, type Published } from './publish';
import { isFont, readyFiles } from './ready-files';
import { scriptBatch } from './script-batch';
import { checkOutFolder } from '../output/out-folder';
import { missingLetters } from './missing-letters';
import { openFormerlyPublished } from './formerly-published';
import { goneFrom, redirectsOf } from './redirects';
import type { Redirect } from '../output/redirects';
import { replaceFolder } from '../output/swap';
import type { ContentReading, Watcher } from './watcher';
import { staticFiles } from './static-files';
import { openNextServers, type NextServers } from '../render/next-servers';

export interface Built extends ContentReading, Published {
  /** How many pages were made in this build, by which of their inputs had changed. */
  reasons: Reasons;
  /** Articles whose pages could not be made, and files of `static/` that are in the way of the site's own. */
  failures: Finding[];
  /** Addresses that earlier builds published and that lead nowhere now, and letters that some readers cannot see. */
  warnings: Finding[];
  totals: SiteTotals;
  /** What of the site is more than its host takes; a sentence each. */
  passedLimits: string[];
}

/**
 * Builds the site into `OUT_DIR`, which stays as it was if anything fails. What did not change since a former build comes
 * from `CACHE_DIR`.
 * @throws PublishError that names what pages must not hold; Error if `OUT_DIR` may not be replaced, if another build is at work
 *   on the same folder, or with what Next says
 */
export async function buildSite(given: Settings, watcher: Watcher): Promise<Built> {
  const settings = { ...given, OUT_DIR: checkOutFolder(given) };
  const version = pageVersion();
  return replaceFolder(settings.OUT_DIR, async (next, spare) => {
    const servers = openNextServers(version, settings);
    const output = openSiteOutput({
      sites: spare === null ? [next] : [next, spare],
      served: settings.OUT_DIR,
      copies: hosts[settings.HOSTING].copies,
      snapshot: join(settings.CACHE_DIR, 'folder-snapshots'),
      store: openVersion(join(settings.CACHE_DIR, 'site'), version),
      index: join(settings.CACHE_DIR, 'files'),
      version,
      manifest: manifestPath(settings.CACHE_DIR),
      site: settings.SITE_URL,
    });
    try {
      return await fill({ settings, watcher, servers, output, version });
    } finally {
      await Promise.all([servers.close(), output.close()]);
    }
  });
}

interface Means {
  settings: Settings;
  watcher: Watcher;
  servers: NextServers;
  output: SiteOutputProxy;
  /** Of the code. */
  version: string;
}

async function fill({ settings, watcher, servers, output, version }: Means): Promise<Built> {
  const { CACHE_DIR, CONTENT_DIR, OUT_DIR } = settings;
  watcher.stage('articles');
  const newsroom = await loadNewsroom(settings, {
    progress: (done, total) => {
      watcher.progress('articles', done, total);
    },
    changes(files) {
      if (files > 0) void servers.render(files);
    },
  });
  const album = await openAlbum(CONTENT_DIR, CACHE_DIR, newsroom.site.pictureFolders);
  const reading = await readingOf(newsroom, album);
  await watcher.read(reading);

  const round = { settings, watcher, servers, output, version, album };
  let site = await publishRound(newsroom, round);
  const failures: Finding[] = [];
  while (site.published.failed.length > 0) {
    const failed = new Map(site.published.failed.map(({ job, problems }) => [job.address, problems]));
    const isFailed = ({ slug }: { slug: string }) => failed.has(articleAddress(slug));
    for (const article of articlesAndPages(site.siteIndex.newsroom).filter(isFailed))
      failures.push(pageFailed(article.file, failed.get(articleAddress(article.slug)) ?? []));
    // Lists, feeds and related articles must not lead to it.
    const { articles, pages } = site.siteIndex.newsroom;
    const left = (all: typeof articles) => all.filter((each) => !isFailed(each));
    await output.reset();
    site = await publishRound({ ...newsroom, articles: left(articles), pages: left(pages) }, round);
  }

  const { published, siteIndex } = site;
  watcher.stage('swap');
  const finished = rejectLater(output.finish());
  const notes = openRebuildReasons(CACHE_DIR, OUT_DIR);
  const reasons = await notes.reasonsOf(published);
  await notes.keep(published);
  noteNextBuild(CACHE_DIR, newsroom.nextChange);
  const formerly = openFormerlyPublished(CACHE_DIR, OUT_DIR);
  const lostAddresses = formerly.lost(newsroom, site.isAccountedFor);
  formerly.keep(siteIndex.newsroom);
  for (const each of [siteIndex, newsroom]) each.remember();
  site.sweep();
  const totals = await finished;
  return {
    ...reading,
    ...published,
    failures: [...failures, ...site.notLaid],
    warnings: [...lostAddresses, ...missingLetters(settings, published, siteIndex.newsroom)],
    reasons,
    totals,
    passedLimits: passedLimits(hosts[settings.HOSTING], totals),
  };
}

interface Round extends Means {
  album: Album;
}

/** Publishes the site of these articles; those whose pages fail are named. */
async function publishRound(
  newsroom: Newsroom,
  { settings, watcher, servers, output, version, album }: Round,
) {
  const { CACHE_DIR, SITE_URL: base } = settings;
  const host = hosts[settings.HOSTING];
  watcher.stage('index');
  const now = nowOf(settings);
  const siteIndex = indexSite({ newsroom, album, base, now, cacheDir: CACHE_DIR });
  const jobs = await pagesOf(siteIndex);
  servers.stock(jobs);
  const feedHtml = keepHtml({ newsroom, album, base, cacheDir: CACHE_DIR });
  const batches = [...(await filesOf(siteIndex, jobs, feedHtml.of)), scriptBatch()];

  watcher.stage('pictures');
  const pictures = await preparePictures(siteIndex);

  watcher.stage('code');
  const compiled = await servers.compiled;
  const isMade = (address: string) => batches.some(({ holds }) => holds(address));
  const own = readyFiles(inProject('public'), compiled).filter(({ address }) => !isMade(address));
  const taken = new Set([...jobs, ...own].map(({ address }) => address));
  const isTaken = (address: string) => taken.has(address) || isMade(address);
  const laid = staticFiles(settings.CONTENT_DIR, isTaken);
  const ready = [...own, ...laid.files];
  for (const { address } of laid.files) taken.add(address);
  const fonts = own.filter(isFont).map(({ path }) => path);

  const redirects = redirectsOf(siteIndex);
  const leads = leadsSomewhere(newsroom, redirects);
  const gone = goneFrom(newsroom, leads);
  const { rules, leading } = hostFiles(host, { redirects, gone }, base, isTaken);

  const letters = new TextCache(join(CACHE_DIR, 'letters'), version);
  const published = await publishSite(
    {
      jobs,
      batches: [...batches, leading],
      ready,
      pictures,
      picture: (address) => album.file(address),
      rules,
    },
    {
      output,
      finish: finisher(compiled, fonts, letters, { path: sitePath(base), sources: newsroom.site.sources }),
      render: servers.render,
      watcher,
    },
  );
  return {
    siteIndex,
    published,
    notLaid: laid.findings,
    /** Whether something stands at an address, or is known to be gone. */
    isAccountedFor: (address: string) =>
      leads(address) || gone.some((each) => each.toLowerCase() === `/${address}`),
    sweep(): void {
      letters.sweep();
      feedHtml.sweep();
    },
  };
}

/** Whether a page stands at an address, bare and in small letters, or one that leads to it. */
function leadsSomewhere(newsroom: Newsroom, redirects: readonly Redirect[]): (address: string) => boolean {
  const all = [
    ...articlesAndPages(newsroom).map(({ slug }) => slug),
    ...redirects.map(({ from }) => from.slice(1).toLowerCase()),
  ];
  const known = new Set(all);
  return (address) => known.has(address);
}

function pageFailed(file: string, problems: readonly string[]): Finding {
  const reason = problems.join('; ');
  return { file, diagnostic: diagnose('page-failed', { line: 1, column: 1 }, { reason }) };
}

async function readingOf(newsroom: Newsroom, album: Album): Promise<ContentReading> {
  const { heldBack, nextChange, findings, counts, files, readAnew } = newsroom;
  const articles = articlesAndPages(newsroom);
  const aboutPictures = await album.findings(articles);
  const counted = countBySeverity(aboutPictures.map(({ diagnostic }) => diagnostic));
  const all = [...findings, ...aboutPictures];
  return {
    articles: articles.length,
    heldBack,
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

function preparePictures({ newsroom, album }: SiteIndex): Promise<Map<string, string>> {
  const articles = articlesAndPages(newsroom);
  const named = articles.flatMap(({ file, figures }) => figures.map(({ src }) => ({ src, file })));
  const leads = articles.flatMap(({ file, figures: [lead] }) => (lead ? { src: lead.src, file } : []));
  return album.prepare(named, leads);
}
