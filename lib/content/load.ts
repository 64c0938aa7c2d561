import { readFileSync } from 'node:fs';
import { withAttachments } from './attached';
import { openAttachments, type Attachments } from './attachments';
import type { Finding } from '../report/diagnostic';
import { severities } from '../report/severity';
import { byPlace } from '../report/order';
import type { Counts } from '../report/tally';
import { slugOf } from '../language/slug';
import { reservedSlugs } from './addresses';
import { articleLinks, withLinks, type LinkOf } from './article-links';
import type { ArticleSummary } from './summary';
import { findArticles, type ArticleSource, type Found } from './folder';
import { readDocumentTable } from './document-table';
import type { Newsroom } from './newsroom';
import { placeArticles, type ReadArticle } from './placed-articles';
import { imprintGaps } from './site-keys/imprint-gaps';
import { faultsOfFrontOrder, withoutLinksTo } from './site-references';
import { firstCommits } from './first-commits';
import { byTitle, newestBy } from './order';
import { placeOf } from './place';
import { readSite } from './read-site';
import { eachArticle } from './reading/read-articles';
import { Reader } from './reading/reader';
import type { FileSummary } from './reading/reading';
import { nowOf } from '../base/clock';
import { sha256 } from '../base/sha256';
import { sitePath } from '../base/site-address';
import { readLock } from '../pictures/lock';
import type { Settings } from '../base/settings';

/** Progress callback: articles read, of how many. */
type Progress = (done: number, total: number) => void;

interface Options {
  /** Which findings to collect; errors by default. Counts always include all. */
  reported?: 'errors' | 'all';
  progress?: Progress;
  /** Called first, with the number of files changed, added or removed since the last run. */
  changes?: (files: number) => void;
  /** For editors, held-back articles are listed like any others. */
  audience?: 'readers' | 'editors';
  /** A reader from an earlier call, which only reads what has changed since. */
  reader?: Reader;
}

/**
 * Reads the content folder. No single file can stop it: articles that are held back are reported in the findings.
 * @throws Error that says what to do if there is no articles folder or the cache folder cannot be written
 */
export async function loadNewsroom(settings: Settings, options: Options = {}): Promise<Newsroom> {
  return assemble(await findArticles(settings.CONTENT_DIR), settings, options);
}

/**
 * Builds a newsroom from the given articles and the site's settings.
 * @throws Error if the cache folder cannot be written
 */
export async function assemble(
  { sources, findings }: Found,
  settings: Settings,
  {
    reported = 'errors',
    progress = () => undefined,
    changes,
    audience = 'readers',
    reader = new Reader(settings.CACHE_DIR),
  }: Options,
): Promise<Newsroom> {
  changes?.(reader.changes(sources));
  const siteReading = await readSite(settings.CONTENT_DIR);
  const table = readDocumentTable(settings.CONTENT_DIR);
  const lock = readLock(settings.CONTENT_DIR);
  const attachments = openAttachments(settings.CONTENT_DIR);
  const fileSummaries = await summariesOf(sources, reader, reported, progress);
  const { readArticles, inFiles, counts } = inOrder(sources, fileSummaries);
  const acrossFiles = [
    ...findings,
    ...siteReading.findings,
    ...imprintGaps(siteReading.site, settings.SITE_URL),
    ...table.findings,
    ...lock.findings,
  ];
  const commits = firstCommits(settings.CONTENT_DIR, settings.CACHE_DIR);
  const placed = placeArticles(readArticles, { now: nowOf(settings) * 1000, audience, commits });
  const { bySlug, heldBack } = placed;
  const entryOf = ({ slug, file }: ArticleSummary): [ArticleSource, string] => {
    const entry = bySlug.get(slug);
    if (!entry) throw new Error(`${file} is not in this newsroom.`);
    return [entry.source, entry.summary.key];
  };
  const shown = [...bySlug.values()];
  const summaries = shown.map(({ summary }) => summary);
  const heldSlugs = new Set(heldBack.map(({ article }) => article.slug));
  const faulty = sources.filter((source) => fileSummaries.get(source)?.summary === null);
  const hidden = hiddenAddresses(summaries, heldBack, faulty);
  const linkOf = articleLinks(summaries, hidden, settings.SITE_URL);
  const { site, findings: ofMenu } = withoutLinksTo(hidden, siteReading);
  acrossFiles.push(
    ...placed.refusals,
    ...shown.flatMap(({ summary, source }) => faultsOfFiles(summary, source, attachments)),
    ...faultsOfFrontOrder(siteReading, new Map(summaries.map((each) => [each.slug, each])), heldSlugs),
    ...ofMenu,
  );
  const keyed = summaries.map((summary) => keyedByTargets(summary, attachments, linkOf));
  for (const { diagnostic } of acrossFiles) counts[diagnostic.severity] += 1;
  return {
    site,
    documentTable: table.documents,
    articles: keyed.filter(({ kind }) => kind === 'article').sort(newestBy(commits)),
    pages: keyed.filter(({ kind }) => kind === 'page').sort(byTitle),
    heldBack,
    nextChange: placed.nextChange,
    findings: [...inFiles, ...acrossFiles].sort(byPlace),
    counts,
    files: sources.length,
    readAnew: reader.readAnew,
    attachments,
    firstCommit: ({ file }) => commits.get(file.normalize('NFC')) ?? null,
    text(article) {
      const text = withLinks(reader.text(...entryOf(article)), linkOf, sitePath(settings.SITE_URL));
      return article.files.length > 0 ? withAttachments(text, attachments) : text;
    },
    terms: (article) => reader.terms(...entryOf(article)),
    searchTerms: (article) => reader.searchTerms(...entryOf(article)),
    readingKey: (article) => entryOf(article)[1],
    formerTerms: (key) => reader.formerTerms(key),
    linkOf,
    async findingsOf(file) {
      const source = sources.find(({ path }) => path === file);
      const read = source ? (await reader.read(source)).diagnostics : [];
      const refused = acrossFiles.filter((finding) => finding.file === file);
      return [...read.map((diagnostic) => ({ file, diagnostic })), ...refused].sort(byPlace);
    },
    remember() {
      reader.remember(sources);
    },
  };
}

/** What each file says in short: from the cache where nothing changed, else read. Closes the reader's workers. */
async function summariesOf(
  sources: readonly ArticleSource[],
  reader: Reader,
  reported: 'errors' | 'all',
  progress: Progress,
): Promise<Map<ArticleSource, FileSummary>> {
  const fileSummaries = reader.recentSummaries(reported === 'all' ? [] : sources);
  async function read(source: ArticleSource) {
    const { summary, counts, errors } = await reader.fileSummary(source);
    const diagnostics = reported === 'all' ? (await reader.read(source)).diagnostics : errors;
    return { source, fileSummary: { summary, counts, errors: diagnostics } };
  }
  try {
    const others = sources.filter((source) => !fileSummaries.has(source));
    for await (const { source, fileSummary } of eachArticle(others, read)) {
      fileSummaries.set(source, fileSummary);
      progress(fileSummaries.size, sources.length);
    }
  } finally {
    await reader.close();
  }
  return fileSummaries;
}

/** The articles that could be read and what was found in their files, in the order of the files. */
function inOrder(sources: readonly ArticleSource[], fileSummaries: ReadonlyMap<ArticleSource, FileSummary>) {
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  const readArticles: ReadArticle[] = [];
  const inFiles: Finding[] = [];
  for (const source of sources) {
    const fileSummary = fileSummaries.get(source);
    if (!fileSummary) continue;
    const { summary, errors } = fileSummary;
    if (summary) readArticles.push({ summary, source });
    for (const diagnostic of errors) inFiles.push({ file: source.path, diagnostic });
    for (const severity of severities) counts[severity] += fileSummary.counts[severity];
  }
  return { readArticles, inFiles, counts };
}

/** The addresses of articles that are held back or cannot be read, except those that lead to a page all the same. */
function hiddenAddresses(
  shown: readonly ArticleSummary[],
  heldBack: Newsroom['heldBack'],
  faulty: readonly ArticleSource[],
): Set<string> {
  const addresses = ({ slug, aliases }: ArticleSummary) => [
    slug,
    ...aliases.map((alias) => alias.replace(/^\/|\/$/g, '')),
  ];
  const leading = new Set(['', ...reservedSlugs, ...shown.flatMap(addresses)]);
  const hidden = [
    ...heldBack.flatMap(({ article }) => addresses(article)),
    ...faulty.map(({ path }) => slugOf(path, '')),
  ];
  return new Set(hidden.filter((address) => !leading.has(address)));
}

/** Extends an article's key by the files that it links to and the addresses of the articles that it links to. */
function keyedByTargets(summary: ArticleSummary, attachments: Attachments, linkOf: LinkOf): ArticleSummary {
  const { file, key, files, links } = summary;
  if (files.length + links.length === 0) return summary;
  const attached = files.map((href) => {
    const attachment = attachments.find(href);
    // Where the content folder lies on disk changes no page.
    return attachment && { ...attachment, path: '', poster: attachment.poster?.address };
  });
  const found = [attached, links.map((href) => linkOf(href, file))];
  return { ...summary, key: sha256(JSON.stringify([key, ...found])) };
}

/** Findings for links into `files/` that lead to no published file. */
function faultsOfFiles(
  { files, file }: ArticleSummary,
  { location }: ArticleSource,
  attachments: Attachments,
) {
  const text = files.length > 0 ? readFileSync(location, 'utf8') : '';
  return files.flatMap((href): Finding[] => {
    const diagnostic = attachments.fault(href, placeOf(href, text));
    return diagnostic ? [{ file, diagnostic }] : [];
  });
}
