import { createHash } from 'node:crypto';
import { readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../article/article';
import type { Reading } from '../../article/read';
import { sizeProblem } from '../../markdown/source-text';
import type { ArticleSource } from '../folder';
import { searchTermsOf } from '../search/terms';
import { TextCache } from './cache';
import { ReaderPool } from './pool';
import {
  parseReading,
  parseSummary,
  readToTexts,
  textsOf,
  summarise,
  withoutArticle,
  type KeyedFile,
  type ReadingTexts,
  type Summary,
} from './reading';
import { briefVersion, readerVersion } from './version';

/**
 * So many files that the cache does not know are read before threads are worth their start (half a second), or writing down
 * what was read lately is.
 */
const FEW = 16;

/** What was last read of a file, and a stamp of the file as it was then. */
interface Lately {
  stamp: string;
  /** As JSON: read one by one, thousands of them take no more room than one. */
  json: Uint8Array;
  summary: Summary | null;
}

/** Of the coarsest clocks that file systems keep. */
const TICK_MILLISECONDS = 2_000;

/** What was read lately stands in one entry: thousands of small files take longer to open than to read. */
const LATELY = createHash('sha256').update('lately').digest('hex');

/** By the place of a file; three lines of text each. */
function parseLately(text: Buffer): Map<string, Lately> {
  const lately = new Map<string, Lately>();
  let start = 0;
  const line = () => {
    const end = text.indexOf('\n', start);
    const found = text.subarray(start, end);
    start = end + 1;
    return found;
  };
  while (start < text.length)
    lately.set(line().toString(), { stamp: line().toString(), json: line(), summary: null });
  return lately;
}

const writeLately = (all: Iterable<[place: string, lately: Lately]>): Buffer =>
  Buffer.concat(
    Array.from(all, ([place, { stamp, json }]) => [
      Buffer.from(`${place}\n${stamp}\n`),
      json,
      NEWLINE,
    ]).flat(),
  );
const NEWLINE = Buffer.from('\n');

/** Reads articles, each once: what did not change since a former run comes from the cache. */
export class Reader {
  readonly #readings: TextCache;
  readonly #summaries: TextCache;
  readonly #searchTerms: TextCache;
  readonly #last: TextCache;
  readonly #pool = new ReaderPool();
  readonly #lately: Map<string, Lately>;
  /** Since when stamps are too young: a file may be saved twice within a tick of the system's clock. */
  readonly #young = Date.now() - TICK_MILLISECONDS;
  #fresh = 0;
  #missed = 0;

  /** @throws Error of the file system, if the cache folder cannot be written. */
  constructor(cacheDir: string) {
    this.#readings = new TextCache(join(cacheDir, 'articles'), readerVersion());
    const version = briefVersion();
    this.#summaries = new TextCache(join(cacheDir, 'briefs'), version);
    this.#searchTerms = new TextCache(join(cacheDir, 'search-terms'), version);
    this.#last = new TextCache(join(cacheDir, 'lately'), version);
    this.#lately = parseLately(this.#last.getBytes(LATELY) ?? Buffer.alloc(0));
  }

  /** How many files were not known from a former run. */
  get readAnew(): number {
    return this.#missed;
  }

  /** About how many of these files a former run does not know as they are now, with those that it knew and that are gone. */
  changes(sources: readonly ArticleSource[]): number {
    const unknown = sources.filter((source) => {
      const stats = statSync(source.location, { throwIfNoEntry: false });
      return !stats || this.#lately.get(placeOf(source))?.stamp !== stampOf(stats);
    });
    const gone = this.#lately.size - sources.filter((source) => this.#lately.has(placeOf(source))).length;
    // A closer look at all of an archive would take long.
    const anew = unknown.length > FEW ? unknown : unknown.filter((source) => !this.#knows(source));
    return anew.length + gone;
  }

  #knows(source: ArticleSource): boolean {
    const file = open(source);
    return 'key' in file && this.#summaries.has(file.key);
  }

  /** A file that cannot be read gives a reading without an article. */
  async read(source: ArticleSource): Promise<Reading> {
    const file = open(source);
    if (!('key' in file)) return file;
    const known = this.#readings.get(file.key);
    return parseReading(known ?? (await this.#readAnew(file)).reading);
  }

  /** The same in brief, for a tenth of the time. */
  async summary(source: ArticleSource): Promise<Summary> {
    const stats = statSync(source.location, { throwIfNoEntry: false });
    const stamp = stats ? stampOf(stats) : null;
    const place = placeOf(source);
    const lately = this.#lately.get(place);
    if (lately && lately.stamp === stamp) {
      lately.summary ??= parseSummary(lately.json.toString());
      this.#keep(lately.summary.brief?.key ?? '');
      return lately.summary;
    }
    const summary = await this.#summary(source);
    const isYoung = !stats || Math.max(stats.mtimeMs, stats.ctimeMs) >= this.#young;
    // What failed may succeed next time.
    const failed = summary.errors.some(({ code }) => code === 'reader-failed');
    if (stamp !== null && !isYoung && !failed) {
      this.#lately.set(place, { stamp, json: Buffer.from(JSON.stringify(summary)), summary });
      this.#fresh += 1;
    }
    return summary;
  }

  async #summary(source: ArticleSource): Promise<Summary> {
    const file = open(source);
    if (!('key' in file)) return summarise(file, '');
    this.#keep(file.key);
    const known = this.#summaries.get(file.key);
    if (known !== null) return parseSummary(known);
    const reading = this.#readings.get(file.key);
    if (reading === null) return parseSummary((await this.#readAnew(file)).summary);
    const summary = summarise(parseReading(reading), file.key);
    this.#summaries.put(file.key, JSON.stringify(summary));
    return summary;
  }

  /**
   * The whole of an article that was told in brief.
   * @throws Error if its file was changed meanwhile
   */
  text(source: ArticleSource, key: string): Article {
    const article = parseReading(this.#readings.get(key) ?? this.#again(source, key)).article;
    if (!article)
      throw new Error(`${source.location} was changed while it was being published. Build again.`);
    return article;
  }

  #again(source: ArticleSource, key: string): string {
    const file = open(source);
    return 'key' in file && file.key === key
      ? readToTexts(file).reading
      : '{"article":null,"diagnostics":[]}';
  }

  /**
   * What the search's index must know of an article that was told in brief.
   * @throws Error if its file was changed meanwhile
   */
  searchTerms(source: ArticleSource, key: string): string {
    const known = this.#searchTerms.get(key);
    if (known !== null) return known;
    const terms = searchTermsOf(this.text(source, key));
    this.#searchTerms.put(key, terms);
    return terms;
  }

  /**
   * Keeps for the next run what was read of these files, and clears the cache of what this run did not ask for.
   * @throws Error of the file system, if the cache folder cannot be written.
   */
  remember(sources: readonly ArticleSource[]): void {
    const there = sources.map(placeOf).flatMap((place): [string, Lately][] => {
      const lately = this.#lately.get(place);
      return lately ? [[place, lately]] : [];
    });
    if (this.#fresh > FEW || there.length < this.#lately.size) this.#last.put(LATELY, writeLately(there));
    for (const cache of [this.#readings, this.#summaries, this.#searchTerms]) cache.sweep();
  }

  #keep(key: string): void {
    for (const cache of [this.#readings, this.#summaries, this.#searchTerms]) cache.keep(key);
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  async #readAnew(file: KeyedFile): Promise<ReadingTexts> {
    let texts: ReadingTexts;
    try {
      this.#missed += 1;
      texts = this.#missed <= FEW ? readToTexts(file) : await this.#pool.read(file);
    } catch (error) {
      // It may be able to next time: nothing of this is kept.
      return textsOf(withoutArticle('reader-failed', error), file.key);
    }
    this.#readings.put(file.key, texts.reading);
    this.#summaries.put(file.key, texts.summary);
    this.#searchTerms.put(file.key, texts.searchTerms);
    return texts;
  }
}

/** The path counts as well as where the file lies: it tells the slug and the topic. */
function placeOf({ path, location }: ArticleSource): string {
  return JSON.stringify([path, location]);
}

/** Changes whenever a file is saved. */
function stampOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return [ino, size, mtimeMs, ctimeMs].join();
}

/** The file with the key of its reading: the path counts too, because the slug comes from it. Or why it cannot be read. */
function open({ path, location }: ArticleSource): KeyedFile | Reading {
  try {
    const stats = statSync(location);
    // A pipe or a device may never end.
    if (!stats.isFile()) throw new Error('it is not a file');
    const problem = sizeProblem(stats.size);
    if (problem) return { article: null, diagnostics: [problem] };
    const bytes = readFileSync(location);
    return { path, bytes, key: createHash('sha256').update(`${path}\0`).update(bytes).digest('hex') };
  } catch (error) {
    return withoutArticle('file-unreadable', error);
  }
}
