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

/** Of the coarsest clocks that file systems keep. */
const TICK_MILLISECONDS = 2_000;

/** Another whenever a file is saved. */
export interface Stamp {
  text: string;
  /** Milliseconds since 1970. */
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
  #fresh = 0;

  /** @throws Error of the file system, if the cache folder cannot be written. */
  constructor(cacheDir: string) {
    this.#cache = new TextCache(join(cacheDir, 'lately'), briefVersion());
    this.#known = parse(this.#cache.getBytes(ENTRY) ?? Buffer.alloc(0));
  }

  /** Those of these files that were saved since. */
  saved(sources: readonly ArticleSource[]): ArticleSource[] {
    return sources.filter((source) => this.#known.get(placeOf(source))?.stamp !== stampOf(source)?.text);
  }

  /** How many files were known that are not among these. */
  gone(sources: readonly ArticleSource[]): number {
    return this.#known.size - sources.filter((source) => this.#known.has(placeOf(source))).length;
  }

  /** What was read of a file when it had this stamp, or null. */
  find(source: ArticleSource, stamp: Stamp | null): Summary | null {
    const known = this.#known.get(placeOf(source));
    if (!known || known.stamp !== stamp?.text) return null;
    known.summary ??= parseSummary(known.json.toString());
    return known.summary;
  }

  /** Notes what was read of a file that had this stamp before. */
  note(source: ArticleSource, stamp: Stamp | null, summary: Summary): void {
    if (!stamp || stamp.saved >= this.#young) return;
    const json = Buffer.from(JSON.stringify(summary));
    this.#known.set(placeOf(source), { stamp: stamp.text, json, summary });
    this.#fresh += 1;
  }

  /**
   * Keeps for the next run what is known of these files.
   * @throws Error of the file system, if the cache folder cannot be written.
   */
  remember(sources: readonly ArticleSource[]): void {
    if (this.#fresh <= FEW && this.gone(sources) === 0) return;
    const lines = sources.map(placeOf).flatMap((place) => {
      const known = this.#known.get(place);
      return known ? [Buffer.from(`${place}\n${known.stamp}\n`), known.json, Buffer.from('\n')] : [];
    });
    this.#cache.put(ENTRY, Buffer.concat(lines));
  }
}

/** Three lines of text a file. */
function parse(text: Buffer): Map<string, Known> {
  const known = new Map<string, Known>();
  let start = 0;
  const line = () => {
    const end = text.indexOf('\n', start);
    const found = text.subarray(start, end);
    start = end + 1;
    return found;
  };
  while (start < text.length)
    known.set(line().toString(), { stamp: line().toString(), json: line(), summary: null });
  return known;
}

/** The path counts as well as where the file lies: it tells the slug and the topic. */
function placeOf({ path, location }: ArticleSource): string {
  return JSON.stringify([path, location]);
}

/** The stamp of a file as it is, or null if there is none. */
export function stampOf({ location }: ArticleSource): Stamp | null {
  const stats = statSync(location, { throwIfNoEntry: false });
  if (!stats) return null;
  const { ino, size, mtimeMs, ctimeMs } = stats;
  return { text: [ino, size, mtimeMs, ctimeMs].join(), saved: Math.max(mtimeMs, ctimeMs) };
}
