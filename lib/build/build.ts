import { articlesAndPages } from '../content/newsroom';
import type { Settings } from '../base/settings';
import { articleAddress } from '../content/addresses';
import { diagnose, type Finding } from '../report/diagnostic';
import { pageVersion } from '../render/code';
import { rejectLater } from '../base/reject-later';
import { openRebuildReasons, type Reasons } from './rebuild-reasons';
import { hosts } from '../output/hosting/hosts';
import { passedLimits } from '../output/hosting/limits';
import type { SiteTotals } from '../output/site-output';
import { noteNextBuild } from './next-build';
import type { Published } from './publish';
import type { Shard } from './shard';
import { checkOutFolder } from '../output/out-folder';
import { missingLetters } from './missing-letters';
import { openFormerlyPublished } from './formerly-published';
import { replaceFolder } from '../output/swap';
import type { ContentReading, Watcher } from './watcher';
import { openContext, withContext, type BuildContext } from './build-context';
import { publishRound } from './publish-round';
import { readContent } from './read-content';

/** The result of a build. */
export interface Built extends ContentReading, Published {
  /** Number of pages made in this build, by the first of their inputs that had changed. */
  reasons: Reasons;
  /** Articles whose pages could not be made, and files of `static/` that conflict with the site's own. */
  failures: Finding[];
  /** Addresses of earlier builds that lead nowhere now, and letters that some readers cannot see. */
  warnings: Finding[];
  totals: SiteTotals;
  /** The host's limits that the site exceeds, a sentence each. */
  passedLimits: string[];
}

/**
 * Builds the site into `OUT_DIR`, which is unchanged if anything fails. What has not changed since an earlier build comes from
 * `CACHE_DIR`.
 * @throws PublishError that names what must not be published; Error if `OUT_DIR` may not be replaced, if another build is
 *   running on the same folder, or with Next's message
 */
export async function buildSite(given: Settings, watcher: Watcher): Promise<Built> {
  const settings = { ...given, OUT_DIR: checkOutFolder(given) };
  const version = pageVersion();
  return replaceFolder(settings.OUT_DIR, (next, spare) => {
    const context = openContext({ settings, watcher, version }, spare === null ? [next] : [next, spare]);
    return withContext(context, fill);
  });
}

/**
 * Makes a part of the site's pages and files into `CACHE_DIR`, for the build that follows; no site.
 * @throws Error as {@link buildSite}
 */
export function buildShard(settings: Settings, shard: Shard, watcher: Watcher): Promise<Published> {
  return withContext(openContext({ settings, watcher, version: pageVersion() }, []), async (context) => {
    const { newsroom, album } = await readContent(context);
    const { published, siteIndex } = await publishRound(newsroom, { ...context, album, shard });
    for (const each of [siteIndex, newsroom]) each.remember();
    return published;
  });
}

/** Reads the content and fills the site's folders, without the articles whose pages fail. */
async function fill(context: BuildContext): Promise<Built> {
  const { settings, watcher, output } = context;
  const { CACHE_DIR, OUT_DIR } = settings;
  const { newsroom, album, reading } = await readContent(context);
  const round = { ...context, album };
  let site = await publishRound(newsroom, round);
  const failures: Finding[] = [];
  while (site.published.failed.length > 0) {
    const failed = new Map(site.published.failed.map(({ job, problems }) => [job.address, problems]));
    const isFailed = ({ slug }: { slug: string }) => failed.has(articleAddress(slug));
    for (const article of articlesAndPages(site.siteIndex.newsroom).filter(isFailed))
      failures.push(pageFailed(article.file, failed.get(articleAddress(article.slug)) ?? []));
    // Lists, feeds and related articles must not link to a failed page, so everything is published again without it.
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

function pageFailed(file: string, problems: readonly string[]): Finding {
  const reason = problems.join('; ');
  return { file, diagnostic: diagnose('page-failed', { line: 1, column: 1 }, { reason }) };
}
