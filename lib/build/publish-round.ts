import { join } from 'node:path';
import { keepHtml } from '../files/feeds/kept-html';
import { filesOf } from '../files/files';
import { searchIndexBatch } from '../files/search';
import { articlesAndPages, type Newsroom } from '../content/newsroom';
import { pagesOf } from '../pages/pages';
import { indexSite, type SiteIndex } from '../site/site-index';
import { TextCache } from '../base/cache/cache';
import { nowOf } from '../base/clock';
import { inProject } from '../base/project';
import { rejectLater } from '../base/reject-later';
import { sha256 } from '../base/sha256';
import { sitePath } from '../base/site-address';
import type { Album } from '../pictures/album';
import { finisher } from '../render/finish';
import { hosts } from '../output/hosting/hosts';
import type { SiteOutputProxy } from '../output/site-output-proxy';
import { hostFiles } from './host-files';
import { placeBatches } from './place-files';
import { publishSite, type Edition } from './publish';
import { isFont, readyFiles } from './ready-files';
import { addressesOf, isMade } from './published-addresses';
import { siteScripts } from './script-batch';
import { goneFrom, redirectsOf } from './redirects';
import type { Redirect } from '../output/redirects';
import { staticFiles } from './static-files';
import { TakenAddresses } from './taken-addresses';
import type { BuildContext } from './build-context';

/** One of the parts that a build is divided into, so that several machines can make its pages. */
export interface Shard {
  /** Counted from 1. */
  number: number;
  of: number;
}

/** Whether an address or name belongs to a part; each belongs to exactly one. */
export function isOf({ number, of }: Shard, name: string): boolean {
  return parseInt(sha256(name).slice(0, 8), 16) % of === number - 1;
}

interface Round extends BuildContext {
  album: Album;
  /** The part to make; everything by default. */
  shard?: Shard;
}

/**
 * Makes and places all pages and files of a newsroom's site. The articles whose pages fail are in `published.failed`; the
 * caller publishes again without them.
 */
export async function publishRound(
  newsroom: Newsroom,
  { settings, watcher, servers, output, version, album, shard }: Round,
) {
  const { CACHE_DIR, SITE_URL: base } = settings;
  const host = hosts[settings.HOSTING];
  watcher.stage('index');
  const now = nowOf(settings);
  const siteIndex = indexSite({ newsroom, album, base, now, cacheDir: CACHE_DIR });
  const isMine = (name: string) => !shard || isOf(shard, name);
  const begun = beginSearchIndex(siteIndex, isMine, output);
  const jobs = await pagesOf(siteIndex);
  const feedHtml = keepHtml({ newsroom, album, base, cacheDir: CACHE_DIR });
  const batches = [...(await filesOf(siteIndex, jobs, feedHtml.of)), siteScripts(newsroom.site)];

  watcher.stage('pictures');
  const pictures = await preparePictures(siteIndex, isMine);

  watcher.stage('code');
  const compiled = await servers.compiled;
  const own = readyFiles(inProject('public'), compiled).filter(({ address }) => !isMade(batches, address));
  const taken = new TakenAddresses([...jobs, ...own]);
  const isTaken = (address: string) => taken.has(address) || isMade(batches, address.toLowerCase());
  const laid = staticFiles(settings.CONTENT_DIR, isTaken);
  const ready = [...own, ...laid.files];
  taken.add(laid.files);
  const fonts = own.filter(isFont).map(({ path }) => path);

  const redirects = redirectsOf(siteIndex);
  const leads = leadsSomewhere(newsroom, redirects);
  const gone = goneFrom(newsroom, leads, sitePath(base));
  const { rules, leading, excess } = hostFiles(host, { redirects, gone }, base, isTaken);

  const letters = new TextCache(join(CACHE_DIR, 'letters'), version);
  const published = await publishSite(
    {
      jobs: jobs.filter(({ address }) => isMine(address)),
      batches: [...batches, leading].filter(({ name }) => isMine(name)),
      begun,
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
    isPublished: addressesOf([...jobs, ...ready], batches, redirects, album),
    notLaid: laid.findings,
    /** How many redirects are more than the host takes. */
    excessRedirects: excess,
    /** Whether an address (bare, in lower case) leads to a page or is listed as gone. */
    isAccountedFor: (address: string) =>
      leads(address) || gone.some((each) => each.toLowerCase() === `/${address}`),
    sweep(): void {
      letters.sweep();
      feedHtml.sweep();
    },
  };
}

/** Places the index of the search, while the pages are listed and looked up. */
function beginSearchIndex(
  siteIndex: SiteIndex,
  isMine: (name: string) => boolean,
  output: SiteOutputProxy,
): Edition['begun'] {
  const batches = [searchIndexBatch(siteIndex)].filter(({ name }) => isMine(name));
  return { names: batches.map(({ name }) => name), made: rejectLater(placeBatches(batches, output)) };
}

/** Whether an address (bare, in lower case) is an article's or redirects to one. */
function leadsSomewhere(newsroom: Newsroom, redirects: readonly Redirect[]): (address: string) => boolean {
  const all = [
    ...articlesAndPages(newsroom).map(({ slug }) => slug),
    ...redirects.flatMap(({ from, query }) => (query === undefined ? [from.slice(1).toLowerCase()] : [])),
  ];
  const known = new Set(all);
  return (address) => known.has(address);
}

/**
 * Makes the pictures of the articles whose file `isMine` accepts.
 * @returns the path on disk of each picture file, by its address
 */
function preparePictures(
  { newsroom, album }: SiteIndex,
  isMine: (name: string) => boolean,
): Promise<Map<string, string>> {
  const articles = articlesAndPages(newsroom).filter(({ file }) => isMine(file));
  const named = articles.flatMap(({ file, figures, posts }) =>
    [...figures.map(({ src }) => src), ...posts].map((src) => ({ src, file })),
  );
  const leads = articles.flatMap(({ file, figures: [lead] }) => (lead ? { src: lead.src, file } : []));
  return album.prepare(named, leads);
}
