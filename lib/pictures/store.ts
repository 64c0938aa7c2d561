import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { nameOf, type Variant } from './addresses';
import { hasChecksum, isUnchanged, isWhole, prefixOf, writeChecked } from '../base/checked-file';
import { sourceHash } from '../base/cache/code-hash';
import { encode, type Pixels } from './master';
import { cacheDays } from './policy';
import { loadSharp } from './sharp';

const noteSchema = z.strictObject({
  format: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
  placeholder: z.string(),
  isAnimated: z.boolean(),
});

/** Facts about a master, stored so that it need not be decoded again. */
export type Note = z.infer<typeof noteSchema>;

export interface Store {
  /** The note of a master; null without a readable one. */
  note(key: string): Note | null;
  write(key: string, note: Note): void;
  /** The path of an encoded variant, made unless it exists. */
  encoded(key: string, pixels: () => Promise<Pixels>, variant: Variant): Promise<string>;
  /** Deletes files unused for a while. */
  sweep(): void;
}

/**
 * Opens the folder with everything made from masters. Concurrent builds may share it, CI may keep it, and it may be
 * deleted at any time. A file's name states its content, so a truncated or damaged file counts as missing.
 */
export function openStore(folder: string): Store {
  const files = listFiles(folder);
  const find = (name: string): string | null => {
    const path = files.get(name);
    return path !== undefined && isUsable(path) ? path : null;
  };
  const keep = (name: string, bytes: Uint8Array): string => {
    const path = writeChecked(join(folder, name), bytes);
    files.set(name, path);
    return path;
  };
  return {
    note(key) {
      const path = find(noteName(key));
      return path !== null && isWhole(path) ? parseNote(readFileSync(path, 'utf8')) : null;
    },
    write(key, note) {
      keep(noteName(key), Buffer.from(JSON.stringify(note)));
    },
    async encoded(key, pixels, variant) {
      const name = nameOf(key, variant);
      return find(name) ?? keep(name, await encode(await pixels(), variant));
    },
    sweep() {
      const oldest = Date.now() - cacheDays * DAY_MS;
      for (const name of namesIn(folder).filter(hasChecksum)) {
        const path = join(folder, name);
        const stats = statSync(path, { throwIfNoEntry: false });
        if (stats && stats.atimeMs < oldest) rmSync(path, { force: true });
      }
    },
  };
}

const DAY_MS = 24 * 60 * 60 * 1000;

const noteName = (key: string) => `${key}.json`;

/**
 * The key of everything made from a master: it changes with the bytes, our code and sharp.
 * @param sha256 of the master's bytes
 */
export async function keyOf(sha256: string): Promise<string> {
  const { versions } = await loadSharp();
  const recipe = JSON.stringify([sourceHash(encodes), versions]);
  return createHash('sha256').update(recipe).update(sha256).digest('hex').slice(0, 16);
}

/** Our code that decides what a file of a picture holds. */
const encodes = (file: string) => /^lib\/pictures\/(?:format|master|policy|sharp|store)\.ts$/.test(file);

/** The files of a folder, by their names without what these say of the content. */
function listFiles(folder: string): Map<string, string> {
  return new Map(namesIn(folder).map((name) => [prefixOf(name), join(folder, name)]));
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/**
 * Whether a file is there and whole. That it is of use is noted in its time of access: its time of change is that of its content,
 * which servers tell browsers.
 */
function isUsable(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return false;
  if (!isUnchanged(path, stats)) return isWhole(path);
  if (stats.atimeMs < Date.now() - DAY_MS) utimesSync(path, new Date(), stats.mtime);
  return true;
}

function parseNote(json: string): Note | null {
  try {
    return noteSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
