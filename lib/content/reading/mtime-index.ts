import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleSource } from '../folder';
import { MTIME_RESOLUTION_MS } from '../../base/files';
import { TextCache } from '../../base/cache';
import type { Terms } from '../facts/related-terms';
import { parseFileSummary, parseTerms, type FileSummary } from './reading';
import { summaryVersion } from './version';
import { sha256 } from '../../base/sha256';

/** All stands in one entry: thousands of small files take longer to open than to read. */
const ENTRY = sha256('mtime-index');

/** So many files that are known in another way are not worth writing all down anew. */
const FEW = 16;

const NEWLINE = 10;

/** A file as it was found. */
interface Look {
  /** The path counts as well as where the file lies: it tells the slug and the topic. */
  place: string;
  /** Another whenever the file is saved; null if there is none. */
  stamp: string | null;
  /** When it was saved, in milliseconds since 1970. */
  saved: number;
}

/** What was read of a file: one of many places in a text of megabytes, because to cut it up takes long. */
interface Known {
  stamp: string;
  text: Buffer;
  /** Where the two lines of its {@link briefText} begin, and where the second one ends. */
  summaryAt: number;
  termsAt: number;
  end: number;
  fileSummary: FileSummary | null;
}

/** What was read in recent runs, by places of files and their stamps: what was not saved since need not even be opened. */
export class MtimeIndex {
  readonly #cache: TextCache;
  readonly #known: Map<string, Known>;
  readonly #looks = new WeakMap<ArticleSource, Look>();
  #fresh = 0;

  /** @throws Error of the file system, if the cache folder cannot be written. */
  constructor(cacheDir: string) {
    this.#cache = new TextCache(join(cacheDir, 'mtime-index'), summaryVersion());
    this.#known = parse(this.#cache.getBytes(ENTRY) ?? Buffer.alloc(0));
  }

  /** Those of these files that were saved since. */
  saved(sources: readonly ArticleSource[]): ArticleSource[] {
    return sources.filter((source) => {
      const { place, stamp } = this.#look(source);
      return this.#known.get(place)?.stamp !== stamp;
    });
  }

  /** How many files were known that are not among these. */
  gone(sources: readonly ArticleSource[]): number {
    return this.#known.size - sources.filter((source) => this.#known.has(this.#look(source).place)).length;
  }

  /** What was read of a file as it stands, or null. */
  find(source: ArticleSource): FileSummary | null {
    const { place, stamp } = this.#look(source);
    const known = this.#known.get(place);
    if (!known || known.stamp !== stamp) return null;
    known.fileSummary ??= parseFileSummary(known.text.toString('utf8', known.summaryAt, known.termsAt - 1));
    return known.fileSummary;
  }

  /** The terms of an article whose file is known as it stands, or null. */
  terms(source: ArticleSource): Terms | null {
    const { place, stamp } = this.#look(source);
    const known = this.#known.get(place);
    if (!known || known.stamp !== stamp) return null;
    return parseTerms(known.text.toString('latin1', known.termsAt, known.end));
  }

  /**
   * Notes what was read of a file after {@link find} had looked at it.
   * @param brief its {@link briefText}
   * @param opened when it was opened, in milliseconds since 1970. One that was saved just before may be saved once more
   *   within a tick of the system's clock, and then has the same stamp
   */
  note(source: ArticleSource, summary: string, opened: number): void {
    const { place, stamp, saved } = this.#look(source);
    if (stamp === null || saved >= opened - MTIME_RESOLUTION_MS) return;
    const text = Buffer.from(summary);
    const termsAt = text.indexOf(NEWLINE) + 1;
    this.#known.set(place, { stamp, text, summaryAt: 0, termsAt, end: text.length, fileSummary: null });
    this.#fresh += 1;
  }

  /**
   * Keeps for the next run what is known of these files.
   * @throws Error of the file system, if the cache folder cannot be written.
   */
  remember(sources: readonly ArticleSource[]): void {
    if (this.#fresh <= FEW && this.gone(sources) === 0) return;
    const pieces = sources.flatMap((source) => {
      const { place } = this.#look(source);
      const known = this.#known.get(place);
      if (!known) return [];
      const { stamp, text, summaryAt, end } = known;
      return [Buffer.from(`${place}\n${stamp}\n`), text.subarray(summaryAt, end), Buffer.from('\n')];
    });
    this.#cache.put(ENTRY, Buffer.concat(pieces));
  }

  /** Only once: what is read afterwards may be younger than the stamp, and never older. */
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

/** Four lines of text a file: its place, its stamp, and those of its {@link briefText}. */
function parse(text: Buffer): Map<string, Known> {
  const known = new Map<string, Known>();
  let start = 0;
  while (start < text.length) {
    const stampAt = text.indexOf(NEWLINE, start) + 1;
    const summaryAt = text.indexOf(NEWLINE, stampAt) + 1;
    const termsAt = text.indexOf(NEWLINE, summaryAt) + 1;
    const end = text.indexOf(NEWLINE, termsAt);
    const place = text.toString('utf8', start, stampAt - 1);
    const stamp = text.toString('latin1', stampAt, summaryAt - 1);
    known.set(place, { stamp, text, summaryAt, termsAt, end, fileSummary: null });
    start = end + 1;
  }
  return known;
}
