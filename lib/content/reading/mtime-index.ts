import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleSource } from '../folder';
import { MTIME_RESOLUTION_MS } from '../../base/files';
import { TextCache } from '../../base/cache/cache';
import { parseTerms, type Terms } from '../facts/related-terms';
import { parseIndexFile, writeIndexFile, type IndexedFile } from './mtime-index-file';
import { parseFileSummary, type FileSummary } from './reading';
import { summaryVersion } from './version';
import { sha256 } from '../../base/sha256';

/** All data is in one entry: opening thousands of small files takes longer than reading one large file. */
const ENTRY = sha256('mtime-index');

/** Up to this many files missing in the index do not justify writing it again. */
const FEW = 16;

/** A file's state on disk. */
interface Look {
  /** Path inside the articles folder and location on disk; the path decides slug and topic. */
  place: string;
  /** Changes whenever the file is saved; null if there is no file. */
  stamp: string | null;
  /** Modification time, in milliseconds since 1970. */
  saved: number;
}

interface Known extends IndexedFile {
  /** Parsed of its summary when it is first looked up. */
  fileSummary?: FileSummary;
}

/** Readings of earlier runs by path and modification time: a file that was not saved since is not even opened. */
export class MtimeIndex {
  readonly #cache: TextCache;
  readonly #known: Map<string, Known>;
  readonly #looks = new WeakMap<ArticleSource, Look>();
  #fresh = 0;

  /** @throws Error of the file system if the cache folder cannot be written */
  constructor(cacheDir: string) {
    this.#cache = new TextCache(join(cacheDir, 'mtime-index'), summaryVersion());
    const bytes = this.#cache.getBytes(ENTRY);
    this.#known = bytes === null ? new Map<string, Known>() : parseIndexFile(bytes);
  }

  /** The files that were saved since they were read. */
  saved(sources: readonly ArticleSource[]): ArticleSource[] {
    return sources.filter((source) => {
      const { place, stamp } = this.#look(source);
      return this.#known.get(place)?.stamp !== stamp;
    });
  }

  /** How many known files are not among these. */
  gone(sources: readonly ArticleSource[]): number {
    return this.#known.size - sources.filter((source) => this.#known.has(this.#look(source).place)).length;
  }

  /** The summary of a file in its present state, or null. */
  find(source: ArticleSource): FileSummary | null {
    const { place, stamp } = this.#look(source);
    const known = this.#known.get(place);
    if (!known || known.stamp !== stamp) return null;
    known.fileSummary ??= parseFileSummary(known.summary.toString());
    return known.fileSummary;
  }

  /** The terms of an article in its present state, or null. */
  terms(source: ArticleSource): Terms | null {
    const { place, stamp } = this.#look(source);
    const known = this.#known.get(place);
    return known?.stamp === stamp ? known.terms : null;
  }

  /**
   * Records what was read of a file; call after {@link find}.
   * @param summary its {@link summaryText}
   * @param opened when it was opened, in milliseconds since 1970. A file saved just before may be saved again within
   *   the clock's resolution and keep its stamp
   */
  note(source: ArticleSource, summary: string, opened: number): void {
    const { place, stamp, saved } = this.#look(source);
    if (stamp === null || saved >= opened - MTIME_RESOLUTION_MS) return;
    const [json = '', terms = ''] = summary.split('\n');
    this.#known.set(place, { stamp, summary: Buffer.from(json), terms: parseTerms(terms) });
    this.#fresh += 1;
  }

  /**
   * Stores what is known of these files for the next run.
   * @throws Error of the file system if the cache folder cannot be written
   */
  remember(sources: readonly ArticleSource[]): void {
    if (this.#fresh <= FEW && this.gone(sources) === 0) return;
    const known = sources.flatMap((source): [string, IndexedFile][] => {
      const { place } = this.#look(source);
      const file = this.#known.get(place);
      return file ? [[place, file]] : [];
    });
    this.#cache.put(ENTRY, writeIndexFile(new Map(known)));
  }

  /** Looks at a file once: what is read later may be newer than the stamp, never older. */
  #look(source: ArticleSource): Look {
    const known = this.#looks.get(source);
    if (known) return known;
    const { path, location } = source;
    const stats = statSync(location, { throwIfNoEntry: false });
    const look = {
      place: JSON.stringify([path, location]),
      stamp: stats ? [stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join() : null,
      saved: stats ? Math.max(stats.mtimeMs, stats.ctimeMs) : 0,
    };
    this.#looks.set(source, look);
    return look;
  }
}
