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
import { siteScripts } from './script-batch';
import { isOf, type Shard } from './shard';
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
  return replaceFolder(settings.OUT_DIR, (next, spare) => {
    const means = openMeans({ settings, watcher, version }, spare === null ? [next] : [next, spare]);
    return withMeans(means, fill);
  });
}

/**
 * Makes a part of the site's pages and files into `CACHE_DIR`, and no site: the build that follows finds them there.
 * @throws Error as {@link buildSite}
 */
export function buildShard(settings: Settings, shard: Shard, watcher: Watcher): Promise<Published> {
  return withMeans(openMeans({ settings, watcher, version: pageVersion() }, []), async (means) => {
    const { newsroom, album } = await readContent(means);
    const { published, siteIndex } = await publishRound(newsroom, { ...means, album, shard });
    for (const each of [siteIndex, newsroom]) each.remember();
    return published;
  });
}

/** @param sites folders that are to be filled with the site */
function openMeans(given: Pick<Means, 'settings' | 'watcher' | 'version'>, sites: readonly string[]): Means {
  const { settings, version } = given;
  const output = openSiteOutput({
    sites,
    served: settings.OUT_DIR,
    copies: hosts[settings.HOSTING].copies,
    snapshot: join(settings.CACHE_DIR, 'folder-snapshots'),
    store: openVersion(join(settings.CACHE_DIR, 'site'), version),
    index: join(settings.CACHE_DIR, 'files'),
    version,
    manifest: manifestPath(settings.CACHE_DIR),
    site: settings.SITE_URL,
  });
  return { ...given, servers: openNextServers(version, settings), output };
}

async function withMeans<Result>(means: Means, work: (means: Means) => Promise<Result>): Promise<Result> {
  try {
    return await work(means);
  } finally {
    await Promise.all([means.servers.close(), means.output.close()]);
  }
}

interface Means {
  settings: Settings;
  watcher: Watcher;
  servers: NextServers;
  output: SiteOutputProxy;
  /** Of the code. */
  version: string;
}

async function readContent({ settings, watcher, servers }: Means) {
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
  const album = await openAlbum(CONTENT_DIR, CACHE_DIR, newsroom.site.pictureFolders);
  const reading = await readingOf(newsroom, album);
  await watcher.read(reading);
  return { newsroom, album, reading };
}

async function fill(means: Means): Promise<Built> {
  const { settings, watcher, output } = means;
  const { CACHE_DIR, OUT_DIR } = settings;
  const { newsroom, album, reading } = await readContent(means);
  const round = { ...means, album };
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
  /** The part that is made; all of it unless given. */
  shard?: Shard;
}

/** Publishes the site of these articles; those whose pages fail are named. */
async function publishRound(
  newsroom: Newsroom,
  { settings, watcher, servers, output, version, album, shard }: Round,
) {
  const { CACHE_DIR, SITE_URL: base } = settings;
  const host = hosts[settings.HOSTING];
  watcher.stage('index');
  const now = nowOf(settings);
  const siteIndex = indexSite({ newsroom, album, base, now, cacheDir: CACHE_DIR });
  const jobs = await pagesOf(siteIndex);
  servers.stock(jobs);
  const feedHtml = keepHtml({ newsroom, album, base, cacheDir: CACHE_DIR });
  const batches = [...(await filesOf(siteIndex, jobs, feedHtml.of)), siteScripts(newsroom.site)];

  watcher.stage('pictures');
  const isMine = (name: string) => !shard || isOf(shard, name);
  const pictures = await preparePictures(siteIndex, isMine);

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
      jobs: jobs.filter(({ address }) => isMine(address)),
      batches: [...batches, leading].filter(({ name }) => isMine(name)),
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

/** @param isMine tells of a file's path whether its pictures are to be made */
function preparePictures(
  { newsroom, album }: SiteIndex,
  isMine: (name: string) => boolean,
): Promise<Map<string, string>> {
  const articles = articlesAndPages(newsroom).filter(({ file }) => isMine(file));
  const named = articles.flatMap(({ file, figures }) => figures.map(({ src }) => ({ src, file })));
  const leads = articles.flatMap(({ file, figures: [lead] }) => (lead ? { src: lead.src, file } : []));
  return album.prepare(named, leads);
}
