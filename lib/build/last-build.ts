import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { TextCache } from '../base/cache/cache';
import { nowOf } from '../base/clock';
import type { Settings } from '../base/settings';
import { sha256 } from '../base/sha256';
import { isDue } from '../base/cache/upkeep';
import { contentDigest, contentFiles } from '../content/content-digest';
import { historyOf } from '../content/first-commits';
import { manifestPath } from '../output/manifest';
import { digestOf, factsOf, scan } from '../output/scan';
import { storesIn, verifiedMark } from '../output/store';
import { nextBuildFile } from './next-build';
import type { Built } from './built';
import type { Filled } from './fill-sites';

/** The last build into a folder: what it was made from, what it left there, and what it printed. */
interface LastBuild {
  /** When it looked at the content, in milliseconds since 1970. */
  looked: number;
  /** A hash of the content, the settings and the history. */
  inputs: string;
  /** The moments between which the same content gives the same site, in milliseconds since 1970. */
  from: number;
  until: number;
  /** A hash of the site's folder, and of the files beside it that a build writes. */
  outputs: string;
  built: Omit<Built, 'reasons'>;
}

/** Not checked: a cache entry has the hash of the code that wrote it and of its bytes. */
const lastBuildSchema = z.custom<LastBuild>();

/**
 * Opens the record of the last build into a folder. If nothing that a build depends on has changed since, and the folder is as
 * it was left, there is nothing to build.
 * @param version of the code that makes pages
 * @throws Error of the file system if the cache folder cannot be written
 */
export function openLastBuild(settings: Settings, version: string) {
  const { CACHE_DIR, CONTENT_DIR, OUT_DIR } = settings;
  const cache = new TextCache(join(CACHE_DIR, 'last-build'), version);
  const entry = sha256(OUT_DIR);
  const json = cache.get(entry);
  const last = json === null ? null : lastBuildSchema.parse(JSON.parse(json));
  const now = nowOf(settings) * 1000;
  const looked = Date.now();
  // The clock is compared by `from` and `until`.
  const { SOURCE_DATE_EPOCH: _, ...others } = settings;
  const given = JSON.stringify([others, historyOf(CONTENT_DIR)]);
  const files = contentFiles(CONTENT_DIR);
  const inputsSince = (moment: number) => sha256(`${given}\n${contentDigest(files, moment)}`);
  const inputs = inputsSince(looked);
  const beside = [manifestPath(CACHE_DIR), nextBuildFile(CACHE_DIR)];
  const outputsOf = (digest: string) =>
    sha256(JSON.stringify([digest, beside.map((path) => (existsSync(path) ? factsOf(path) : null))]));

  return {
    /** The result of a build that has nothing to do; null if there may be something. */
    unchanged(): Built | null {
      if (last === null || now < last.from || now >= last.until) return null;
      if (isDue(verifiedMark(join(storesIn(CACHE_DIR), version)))) return null;
      if (inputsSince(last.looked) !== last.inputs) return null;
      if (!existsSync(OUT_DIR) || outputsOf(digestOf(scan(OUT_DIR, new Map()))) !== last.outputs) return null;
      return { ...last.built, readAnew: 0, made: 0, madeBatches: 0, reasons: new Map() };
    },
    /** Records a build, for the next one. */
    keep({ built: { reasons: _, ...built }, digest, until, isFinal }: Filled): void {
      if (!isFinal) return;
      const record: LastBuild = { looked, inputs, from: now, until, outputs: outputsOf(digest), built };
      cache.put(entry, JSON.stringify(record));
    },
  };
}
