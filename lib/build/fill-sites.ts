import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteLinks } from '../checks/site-links';
import { articlesFolder } from '../content/content-digest';
import { articlesAndPages } from '../content/newsroom';
import { articleAddress } from '../content/addresses';
import { diagnose, type Finding } from '../report/diagnostic';
import { sitePath } from '../base/site-address';
import { rejectLater } from '../base/reject-later';
import { openRebuildReasons } from './rebuild-reasons';
import { hosts } from '../output/hosting/hosts';
import { passedLimits } from '../output/hosting/limits';
import { noteNextBuild, unchangedUntil } from './next-build';
import { missingLetters } from './missing-letters';
import { openFormerlyPublished } from './formerly/formerly-published';
import { refuseManyRemovals } from './formerly/many-removals';
import type { Built } from './built';
import { openContext, withContext, type BuildContext } from './build-context';
import { publishRound } from './publish-round';
import { readContent } from './read-content';

/** A build's result, and what the next build compares with. */
export interface Filled {
  built: Built;
  /** The `digestOf` the site's folder. */
  digest: string;
  /** Until when the same content gives the same site, in milliseconds since 1970. */
  until: number;
  /** False if a page or a file has failed that may succeed next time. */
  isFinal: boolean;
}

/**
 * Reads the content and fills folders with the site, without the articles whose pages fail.
 * @throws Error as `buildSite`
 */
export function fillSites(
  given: Parameters<typeof openContext>[0],
  sites: readonly string[],
): Promise<Filled> {
  return withContext(openContext(given, sites), fill);
}

async function fill(context: BuildContext): Promise<Filled> {
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
  const formerly = openFormerlyPublished(CACHE_DIR, OUT_DIR, sitePath(settings.SITE_URL));
  const isServed = (address: string) => existsSync(join(OUT_DIR, address, 'index.html'));
  refuseManyRemovals(
    formerly.removals(site.isAccountedFor, isServed),
    siteIndex.newsroom,
    context.maxRemovals,
  );
  watcher.stage('swap');
  const finished = rejectLater(output.finish());
  const notes = openRebuildReasons(CACHE_DIR, OUT_DIR);
  const reasons = await notes.reasonsOf(published);
  await notes.keep(published);
  noteNextBuild(CACHE_DIR, newsroom.nextChange);
  const lostAddresses = formerly.lost(newsroom, site.isAccountedFor);
  const ofSettings = await siteLinks({
    newsroom: siteIndex.newsroom,
    settings,
    isPublished: site.isPublished,
    textOf: (file) => readFile(join(articlesFolder(settings.CONTENT_DIR), file), 'utf8'),
  });
  formerly.keep(siteIndex.newsroom);
  for (const each of [siteIndex, newsroom]) each.remember();
  site.sweep();
  const { totals, digest } = await finished;
  const { pages, made, batches, madeBatches } = published;
  const built = {
    ...reading,
    pages: pages.length,
    made: made.length,
    batches,
    madeBatches: madeBatches.length,
    failures: [...failures, ...site.notLaid],
    warnings: [...ofSettings, ...lostAddresses, ...missingLetters(settings, published, siteIndex.newsroom)],
    reasons,
    totals,
    passedLimits: passedLimits(hosts[settings.HOSTING], totals, site.excessRedirects),
  };
  return {
    built,
    digest,
    until: unchangedUntil(newsroom, siteIndex.now * 1000),
    isFinal: failures.length === 0 && reading.isWhole,
  };
}

function pageFailed(file: string, problems: readonly string[]): Finding {
  const reason = problems.join('; ');
  return { file, diagnostic: diagnose('page-failed', { line: 1, column: 1 }, { reason }) };
}
