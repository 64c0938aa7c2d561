import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { nameOf, type Variant } from './addresses';
import { sourceHash } from '../base/code-hash';
import { nullIfMissing, writeAtomically } from '../base/files';
import { encode } from './master';
import { cacheDays } from './policy';
import { loadSharp } from './sharp';

const noteSchema = z.strictObject({
  format: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
  placeholder: z.string(),
});

/** What is noted of a master, so that it need not be decoded again. */
export type Note = z.infer<typeof noteSchema>;

export interface Store {
  /** The note of a master; null where there is none that this program can read. */
  note(key: string): Promise<Note | null>;
  write(key: string, note: Note): Promise<void>;
  /** The path of one encoding of a master, made if it is not there yet. */
  encoded(key: string, bytes: () => Promise<Uint8Array>, variant: Variant): Promise<string>;
  /** Deletes what nobody has used for a while. */
  sweep(): Promise<void>;
}

/**
 * The folder that keeps what was once made of a master. Builds that run at once may share it, CI may keep it, and it
 * may be deleted at any time. The name of an encoding ends in its size in bytes: one that was cut short counts as absent.
 */
export function openStore(folder: string): Store {
  let listed: Promise<Map<string, string>> | undefined;
  return {
    async note(key) {
      const path = join(folder, `${key}.json`);
      return (await touch(path)) ? parseNote(await readFile(path, 'utf8')) : null;
    },
    async write(key, note) {
      await writeAtomically(join(folder, `${key}.json`), JSON.stringify(note));
    },
    async encoded(key, bytes, variant) {
      const name = nameOf(key, variant);
      const files = await (listed ??= listEncodings(folder));
      const kept = files.get(name);
      if (kept !== undefined && (await isWhole(kept))) return kept;
      const made = await encode(await bytes(), variant);
      const path = join(folder, `${name}.${made.length}`);
      await writeAtomically(path, made);
      files.set(name, path);
      return path;
    },
    async sweep() {
      const oldest = Date.now() - cacheDays * 24 * 60 * 60 * 1000;
      for (const name of (await readdir(folder).catch(nullIfMissing)) ?? []) {
        const path = join(folder, name);
        const file = await stat(path).catch(nullIfMissing);
        if (file && file.mtimeMs < oldest) await rm(path, { force: true });
      }
    },
  };
}

/**
 * The name under which all that is made of a master is kept: it changes with the bytes, our code and sharp.
 * @param sha256 of the master's bytes
 */
export async function keyOf(sha256: string): Promise<string> {
  const { versions } = await loadSharp();
  const recipe = JSON.stringify([sourceHash(encodes), versions]);
  return createHash('sha256').update(recipe).update(sha256).digest('hex').slice(0, 16);
}

/** Our code that decides what a file of a picture holds. */
const encodes = (file: string) => /^lib\/pictures\/(?:format|master|policy|sharp|store)\.ts$/.test(file);

/** The files of encodings, by their names without the size. */
async function listEncodings(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder).catch(nullIfMissing)) ?? [];
  return new Map(names.map((name) => [name.replace(/\.\d+$/, ''), join(folder, name)]));
}

/** Marks an encoding as used; false if there is none, or it is not as long as its name says. */
async function isWhole(path: string): Promise<boolean> {
  return (await touch(path)) && (await stat(path)).size === Number(extname(path).slice(1));
}

/** Marks a file as used; false if there is none. */
async function touch(path: string): Promise<boolean> {
  const now = new Date();
  return (await utimes(path, now, now).catch(nullIfMissing)) !== null;
}

function parseNote(json: string): Note | null {
  try {
    return noteSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
