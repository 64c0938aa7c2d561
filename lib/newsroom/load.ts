import { diagnose, severities, type Diagnostic } from '../report/diagnostic';
import { byPlace } from '../report/order';
import { countBySeverity } from '../report/tally';
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
export type Progress = (done: number, total: number) => void;

interface Options {
  /** What `findings` is to hold; the counts are always of all. */
  told: 'errors' | 'all';
  progress?: Progress;
}

/**
 * Reads the content folder as a whole. No file stops it: what is held back, and why, stands among the findings.
 * @throws Error that says what to do, if there is no folder of articles or the cache folder cannot be written.
 */
export async function loadNewsroom(settings: Settings, progress?: Progress): Promise<Newsroom> {
  const found = await findArticles(settings.CONTENT_DIR);
  return assemble(found, settings, { told: 'errors', ...(progress && { progress }) });
}

/**
 * Makes a newsroom of the articles that were found and the site's settings.
 * @throws Error if the cache folder cannot be written.
 */
export async function assemble(
  { sources, findings }: Found,
  settings: Settings,
  { told, progress = () => undefined }: Options,
): Promise<Newsroom> {
  const { site, findings: aboutSite } = await readSite(settings.CONTENT_DIR);
  const reader = new Reader(settings.CACHE_DIR);
  async function read(source: ArticleSource) {
    const summary = await reader.summary(source);
    const diagnostics = told === 'all' ? (await reader.read(source)).diagnostics : summary.errors;
    return { ...summary, source, diagnostics };
  }
  const bySlug: BySlug = new Map();
  const all = [...findings, ...aboutSite];
  const counts = countBySeverity(all.map(({ diagnostic }) => diagnostic));
  try {
    let done = 0;
    for await (const { source, brief, diagnostics, counts: counted } of eachArticle(sources, read)) {
      const refusal = brief && refusalOf(source, brief, bySlug);
      if (brief && !refusal) bySlug.set(brief.slug, { brief, source });
      const refusals = refusal ? [refusal] : [];
      for (const diagnostic of [...diagnostics, ...refusals]) all.push({ file: source.path, diagnostic });
      const refused = countBySeverity(refusals);
      for (const severity of severities) counts[severity] += counted[severity] + refused[severity];
      progress((done += 1), sources.length);
    }
  } finally {
    await reader.close();
  }
  return {
    site,
    articles: [...bySlug.values()].map(({ brief }) => brief).sort(newestFirst),
    findings: all.sort(byPlace),
    counts,
    text({ slug, file, key }) {
      const source = bySlug.get(slug)?.source;
      if (!source) throw new Error(`${file} is not in this newsroom.`);
      return reader.text(source, key);
    },
    sweep() {
      reader.sweep();
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
