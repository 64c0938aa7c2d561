import { join } from 'node:path';
import { z } from 'zod';
import { textIfThere, writeAtomically } from '../base/files';

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

const lockSchema = z.record(z.string(), lockedSchema);

export type Locked = z.infer<typeof lockedSchema>;

/** The file of each address, as articles write it. */
export type Lock = ReadonlyMap<string, Locked>;

const lockName = 'images.lock.json';

/**
 * Reads `images.lock.json` of a content folder; empty without one.
 * @throws Error that says which file and entry is wrong, and how to fix it
 */
export async function readLock(content: string): Promise<Lock> {
  const path = join(content, lockName);
  const text = await textIfThere(path);
  if (text === null) return new Map();
  const result = lockSchema.safeParse(parseJson(text, path));
  if (result.success) return new Map(Object.entries(result.data));
  const wrong = result.error.issues.map((issue) => `  ${issue.path.join(' → ')}: ${issue.message}`);
  throw new Error(`${path} cannot be used:\n${wrong.join('\n')}\n${remedy}`);
}

/** Writes the lock sorted by address, so that equal content gives equal bytes. */
export function writeLock(content: string, lock: Lock): void {
  const sorted = [...lock].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([address, locked]) => [address, lockedSchema.parse(locked)] as const);
  writeAtomically(join(content, lockName), [`${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`]);
}

const remedy = 'Put it back as it was, or delete the entries that are wrong and run `npm run images`.';

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not JSON. ${remedy}`, { cause: error });
  }
}
