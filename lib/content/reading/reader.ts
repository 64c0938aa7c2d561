import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Article } from '../../article/article';
import type { Reading } from '../../article/reading';
import { sizeProblem } from '../../markdown/source-text';
import type { ArticleSource } from '../folder';
import { parseTerms, termsOf, type Terms } from '../facts/related-terms';
import { searchTermsOf } from '../facts/search-terms';
import { TextCache } from '../../base/cache/cache';
import { isOfMachine, withRegularFile } from '../../base/files';
import { TranslatedError } from '../../base/words/translated-error';
import { unreadableFile } from '../../report/unreadable-file';
import { MtimeIndex } from './mtime-index';
import { ReaderPool } from './pool';
import {
  maySucceed,
  parseReading,
  summaryText,
  parseFileSummary,
  readToTexts,
  textsOf,
  readerFailed,
  type KeyedFile,
  type ReadingTexts,
  type FileSummary,
} from './reading';
import { openSearchTerms } from './search-terms-cache';
import { summaryVersion, readerVersion } from './version';

/** Up to this many uncached files are read without threads, which take half a second to start. */
const FEW = 16;

/** Reads articles, each once; unchanged files come from the cache. */
export class Reader {
  readonly #readings: TextCache;
  readonly #summaries: TextCache;
  readonly #searchTerms: TextCache;
  readonly #mtimeIndex: MtimeIndex;
  readonly #pool = new ReaderPool();
  #missed = 0;

  /** @throws Error of the file system if the cache folder cannot be written */
  constructor(cacheDir: string) {
    this.#readings = new TextCache(join(cacheDir, 'articles'), readerVersion());
    const version = summaryVersion();
    this.#summaries = new TextCache(join(cacheDir, 'summaries'), version);
    this.#searchTerms = openSearchTerms(cacheDir, version);
    this.#mtimeIndex = new MtimeIndex(cacheDir);
  }

  /** How many files the cache did not have. */
  get readAnew(): number {
    return this.#missed;
  }

  /** About how many of these files have changed or are new, plus known files that are gone. */
  changes(sources: readonly ArticleSource[]): number {
    const saved = this.#mtimeIndex.saved(sources);
    // Hashing all files of an archive would take long.
    const anew = saved.length > FEW ? saved : saved.filter((source) => !this.#knows(source));
    return anew.length + this.#mtimeIndex.gone(sources);
  }

  #knows(source: ArticleSource): boolean {
    const file = open(source);
    return 'key' in file && this.#summaries.has(file.key);
  }

  /**
   * A file that cannot be read gives a reading without an article.
   * @throws Error of the file system, if the machine fails
   */
  async read(source: ArticleSource): Promise<Reading> {
    const file = open(source);
    if (!('key' in file)) return file;
    const known = this.#readings.get(file.key);
    return parseReading(known ?? (await this.#readAnew(file)).reading);
  }

  /** Summaries of the files that were not saved since they were last read. */
  recentSummaries(sources: readonly ArticleSource[]): Map<ArticleSource, FileSummary> {
    const found = new Map<ArticleSource, FileSummary>();
    for (const source of sources) {
      const fileSummary = this.#findRecent(source);
      if (fileSummary) found.set(source, fileSummary);
    }
    return found;
  }

  /** The summary of {@link read}, in a tenth of the time; throws as that does. */
  async fileSummary(source: ArticleSource): Promise<FileSummary> {
    const recent = this.#findRecent(source);
    if (recent) return recent;
    const opened = Date.now();
    const summary = await this.#summaryText(source);
    const fileSummary = parseFileSummary(summary.slice(0, summary.indexOf('\n')));
    if (!fileSummary.errors.some(maySucceed)) this.#mtimeIndex.note(source, summary, opened);
    return fileSummary;
  }

  #findRecent(source: ArticleSource): FileSummary | null {
    const fileSummary = this.#mtimeIndex.find(source);
    if (fileSummary?.summary) this.#keep(fileSummary.summary.key);
    return fileSummary;
  }

  /** See {@link summaryText}. */
  async #summaryText(source: ArticleSource): Promise<string> {
    const file = open(source);
    if (!('key' in file)) return summaryText(file, '');
    this.#keep(file.key);
    const known = this.#summaries.get(file.key);
    if (known !== null) return known;
    const reading = this.#readings.get(file.key);
    if (reading === null) return (await this.#readAnew(file)).summary;
    const summary = summaryText(parseReading(reading), file.key);
    this.#summaries.put(file.key, summary);
    return summary;
  }

  /**
   * The full article behind a summary.
   * @throws Error if its file has changed since
   */
  text(source: ArticleSource, key: string): Article {
    const article = parseReading(this.#readings.get(key) ?? this.#again(source, key)).article;
    if (!article)
      throw new TranslatedError({
        vi: `Tệp ${source.location} bị sửa trong lúc dựng trang. Hãy dựng lại.`,
        en: `${source.location} was changed while it was being published. Build again.`,
      });
    return article;
  }

  #again(source: ArticleSource, key: string): string {
    const file = open(source);
    return 'key' in file && file.key === key
      ? readToTexts(file).reading
      : '{"article":null,"diagnostics":[]}';
  }

  /**
   * The terms of the article behind a summary.
   * @throws Error if its file has changed since
   */
  terms(source: ArticleSource, key: string): Terms {
    const known = this.#mtimeIndex.terms(source);
    if (known) return known;
    return this.formerTerms(key) ?? termsOf(this.text(source, key));
  }

  /** The terms of the article that was read under a key, also of one that is gone; null if the cache has lost them. */
  formerTerms(key: string): Terms | null {
    const summary = this.#summaries.get(key);
    return summary === null ? null : parseTerms(summary.slice(summary.indexOf('\n') + 1));
  }

  /**
   * The search terms of the article behind a summary.
   * @throws Error if its file has changed since
   */
  searchTerms(source: ArticleSource, key: string): string {
    const known = this.#searchTerms.get(key);
    if (known !== null) return known;
    const terms = searchTermsOf(this.text(source, key));
    this.#searchTerms.put(key, terms);
    return terms;
  }

  /**
   * Stores what was read of these files for the next run, and removes unused cache entries.
   * @throws Error of the file system if the cache folder cannot be written
   */
  remember(sources: readonly ArticleSource[]): void {
    this.#mtimeIndex.remember(sources);
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
      if (isOfMachine(error) || error instanceof TranslatedError) throw error;
      // Reading may succeed next time, so nothing of this is cached.
      return textsOf(readerFailed(error), file.key);
    }
    this.#readings.put(file.key, texts.reading);
    this.#summaries.put(file.key, texts.summary);
    this.#searchTerms.put(file.key, texts.searchTerms);
    return texts;
  }
}

/**
 * A file with the key of its reading (the path counts, since the slug comes from it), or a reading that says why it
 * cannot be read.
 * @throws Error of the file system, if the machine fails
 */
function open({ path, location }: ArticleSource): KeyedFile | Reading {
  try {
    return withRegularFile(location, (size, read) => {
      const problem = sizeProblem(size);
      if (problem) return { article: null, diagnostics: [problem] };
      const bytes = read();
      return { path, bytes, key: createHash('sha256').update(`${path}\0`).update(bytes).digest('hex') };
    });
  } catch (error) {
    return { article: null, diagnostics: [unreadableFile(error)] };
  }
}
