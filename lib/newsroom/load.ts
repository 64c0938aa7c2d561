import { diagnose, severities, type Diagnostic, type Finding } from '../report/diagnostic';
import { byPlace } from '../report/order';
import type { Counts } from '../report/tally';
import { reservedSlugs } from './addresses';
import type { Brief } from './brief';
import { findArticles, type ArticleSource, type Found } from './folder';
import type { Newsroom } from './newsroom';
import { newestFirst } from './order';
import { readSite } from './read-site';
import { eachArticle } from './reading/read-articles';
import { Reader } from './reading/reader';
import type { Settings } from './settings';

/** Is told how many of how many articles were read. */
type Progress = (done: number, total: number) => void;

interface Options {
  /** What `findings` is to hold, the errors if nothing is said; the counts are always of all. */
  told?: 'errors' | 'all';
  progress?: Progress;
  /** Is told beforehand how many files were changed, added or removed since a former run. */
  changes?: (files: number) => void;
  /** One that has read before reads only what was changed since. */
  reader?: Reader;
}

/**
 * Reads the content folder as a whole. No file stops it: what is held back, and why, stands among the findings.
 * @throws Error that says what to do, if there is no folder of articles or the cache folder cannot be written.
 */
export async function loadNewsroom(settings: Settings, options: Options = {}): Promise<Newsroom> {
  return assemble(await findArticles(settings.CONTENT_DIR), settings, options);
}

/**
 * Makes a newsroom of the articles that were found and the site's settings.
 * @throws Error if the cache folder cannot be written.
 */
export async function assemble(
  { sources, findings }: Found,
  settings: Settings,
  { told = 'errors', progress = () => undefined, changes, reader = new Reader(settings.CACHE_DIR) }: Options,
): Promise<Newsroom> {
  changes?.(reader.changes(sources));
  const { site, findings: aboutSite } = await readSite(settings.CONTENT_DIR);
  const summaries = reader.summariesOf(told === 'all' ? [] : sources);
  async function read(source: ArticleSource) {
    const { brief, counts, errors } = await reader.summary(source);
    const diagnostics = told === 'all' ? (await reader.read(source)).diagnostics : errors;
    return { source, summary: { brief, counts, errors: diagnostics } };
  }
  const bySlug: BySlug = new Map();
  const inFiles: Finding[] = [];
  const acrossFiles = [...findings, ...aboutSite];
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  try {
    const others = sources.filter((source) => !summaries.has(source));
    for await (const { source, summary } of eachArticle(others, read)) {
      summaries.set(source, summary);
      progress(summaries.size, sources.length);
    }
  } finally {
    await reader.close();
  }
  for (const source of sources) {
    const summary = summaries.get(source);
    if (!summary) continue;
    const { brief, errors } = summary;
    const refusal = brief && refusalOf(source, brief, bySlug);
    if (brief && !refusal) bySlug.set(brief.slug, { brief, source });
    if (refusal) acrossFiles.push({ file: source.path, diagnostic: refusal });
    for (const diagnostic of errors) inFiles.push({ file: source.path, diagnostic });
    for (const severity of severities) counts[severity] += summary.counts[severity];
  }
  const sourceOf = ({ slug, file }: Brief): ArticleSource => {
    const source = bySlug.get(slug)?.source;
    if (!source) throw new Error(`${file} is not in this newsroom.`);
    return source;
  };
  for (const { diagnostic } of acrossFiles) counts[diagnostic.severity] += 1;
  return {
    site,
    articles: [...bySlug.values()].map(({ brief }) => brief).sort(newestFirst),
    findings: [...inFiles, ...acrossFiles].sort(byPlace),
    counts,
    files: sources.length,
    readAnew: reader.readAnew,
    text: (article) => reader.text(sourceOf(article), article.key),
    terms: (article) => reader.terms(sourceOf(article), article.key),
    searchTerms: (article) => reader.searchTerms(sourceOf(article), article.key),
    async told(file) {
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

type BySlug = Map<string, { brief: Brief; source: ArticleSource }>;

/** Why an article cannot stand at its address, or null. */
function refusalOf({ path: file }: ArticleSource, { slug }: Brief, taken: BySlug): Diagnostic | null {
  const place = { line: 1, column: 1 };
  const first = taken.get(slug);
  if (reservedSlugs.has(slug)) return diagnose('slug-reserved', place, { slug, file });
  return first ? diagnose('slug-duplicate', place, { slug, file, first: first.source.path }) : null;
}
