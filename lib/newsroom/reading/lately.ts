import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleSource } from '../folder';
import { TextCache } from './cache';
import { parseSummary, type Summary } from './reading';
import { briefVersion } from './version';

/** All stands in one entry: thousands of small files take longer to open than to read. */
const ENTRY = createHash('sha256').update('lately').digest('hex');

/** So many files that are known in another way are not worth writing all down anew. */
const FEW = 16;

const NEWLINE = 10;

/** Of the coarsest clocks that file systems keep. */
const TICK_MILLISECONDS = 2_000;

/** A file as it was found. */
interface Look {
  /** The path counts as well as where the file lies: it tells the slug and the topic. */
  place: string;
  /** Another whenever the file is saved; null if there is none. */
  stamp: string | null;
  /** When it was saved, in milliseconds since 1970. */
  saved: number;
}

/** What was read of a file. */
interface Known {
  stamp: string;
  /** As JSON: read one by one, thousands of them take no more room than one. */
  json: Buffer;
  summary: Summary | null;
}

/** What was read lately, by places of files and their stamps: what was not saved since need not even be opened. */
export class Lately {
  readonly #cache: TextCache;
  readonly #known: Map<string, Known>;
  /** Since when stamps are too young: a file may be saved twice within a tick of the system's clock. */
  readonly #young = Date.now() - TICK_MILLISECONDS;
  readonly #looks = new WeakMap<ArticleSource, Look>();
  #fresh = 0;

  /** @throws Error of the file system, if the cache folder cannot be written. */
  constructor(cacheDir: string) {
    this.#cache = new TextCache(join(cacheDir, 'lately'), briefVersion());
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
  find(source: ArticleSource): Summary | null {
    const { place, stamp } = this.#look(source);
    const known = this.#known.get(place);
    if (!known || known.stamp !== stamp) return null;
    known.summary ??= parseSummary(known.json.toString());
    return known.summary;
  }

  /** Notes what was read of a file after {@link find} had looked at it. */
  note(source: ArticleSource, summary: Summary): void {
    const { place, stamp, saved } = this.#look(source);
    if (stamp === null || saved >= this.#young) return;
    const json = Buffer.from(JSON.stringify(summary));
    this.#known.set(place, { stamp, json, summary });
    this.#fresh += 1;
  }

  /**
   * Keeps for the next run what is known of these files.
   * @throws Error of the file system, if the cache folder cannot be written.
   */
  remember(sources: readonly ArticleSource[]): void {
    if (this.#fresh <= FEW && this.gone(sources) === 0) return;
    const lines = sources.flatMap((source) => {
      const { place } = this.#look(source);
      const known = this.#known.get(place);
      return known ? [Buffer.from(`${place}\n${known.stamp}\n`), known.json, Buffer.from('\n')] : [];
    });
    this.#cache.put(ENTRY, Buffer.concat(lines));
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

/** Three lines of text a file. */
function parse(text: Buffer): Map<string, Known> {
  const known = new Map<string, Known>();
  let start = 0;
  const line = () => {
    const end = text.indexOf(NEWLINE, start);
    const found = text.subarray(start, end);
    start = end + 1;
    return found;
  };
  while (start < text.length)
    known.set(line().toString(), { stamp: line().toString(), json: line(), summary: null });
  return known;
}
