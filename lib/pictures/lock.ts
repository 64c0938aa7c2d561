import { join } from 'node:path';
import { z } from 'zod';
import { bytesInside, writeAtomically } from '../base/files';
import type { Code, Params } from '../report/codes';
import { diagnose, type Finding, type Place } from '../report/diagnostic';
import { unreadableFile } from '../report/unreadable-file';

const lockedSchema = z.strictObject({
  /** Path inside `content/images/`, with forward slashes. */
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** In pixels, upright. */
  width: z.int().positive(),
  height: z.int().positive(),
  /**
   * The file is a stand-in for a photo that could not be fetched; `npm run images` tries again when the entry is
   * deleted.
   */
  standIn: z.literal(true).optional(),
});

export type Locked = z.infer<typeof lockedSchema>;

/** The file of each address, as articles write it. */
export type Lock = ReadonlyMap<string, Locked>;

const lockName = 'images.lock.json';

/** The file's path relative to the articles folder, as diagnostics show it. */
const lockFile = `../${lockName}`;

/** The lock of a content folder, and what is wrong with its file. */
interface LockReading {
  /** The valid entries. */
  lock: Lock;
  findings: Finding[];
}

/** Reads `images.lock.json` of a content folder; empty without a readable one. */
export function readLock(content: string): LockReading {
  try {
    return parseLock(bytesInside(content, lockName)?.toString() ?? '{}');
  } catch (error) {
    return { lock: new Map(), findings: [{ file: lockFile, diagnostic: unreadableFile(error) }] };
  }
}

function parseLock(text: string): LockReading {
  const { data } = z.record(z.string(), z.unknown()).safeParse(parseJson(text));
  if (data === undefined)
    return { lock: new Map(), findings: [at(placeOf(text, /^(?:<{7}|={7}|>{7})/m), 'lock-broken', {})] };
  const reading = { lock: new Map<string, Locked>(), findings: new Array<Finding>() };
  for (const [src, entry] of Object.entries(data)) {
    const locked = lockedSchema.safeParse(entry);
    if (locked.success) reading.lock.set(src, locked.data);
    else reading.findings.push(at(placeOf(text, JSON.stringify(src)), 'lock-entry', { src }));
  }
  return reading;
}

/** The place of a text's first match; its start if there is none. */
function placeOf(text: string, pattern: string | RegExp): Place {
  const offset = typeof pattern === 'string' ? text.indexOf(pattern) : text.search(pattern);
  const before = text.slice(0, Math.max(0, offset)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function at<C extends Code>(place: Place, code: C, params: Params<C>): Finding {
  return { file: lockFile, diagnostic: diagnose(code, place, params) };
}

/** Writes the lock sorted by address, so that equal content gives equal bytes. */
export function writeLock(content: string, lock: Lock): void {
  const sorted = [...lock].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([address, locked]) => [address, lockedSchema.parse(locked)] as const);
  writeAtomically(join(content, lockName), [`${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
