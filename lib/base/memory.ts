import { z } from 'zod';
import { TextCache } from './cache';
import { sha256 } from './sha256';

/** What a former run found out, by what it depended on. */
export interface Memory<Value> {
  known: ReadonlyMap<string, Value>;
  /** Remembers this for the next run, and forgets the rest. */
  keep: (found: ReadonlyMap<string, Value>) => void;
}

/** Everything is kept in one entry. */
const ENTRY = sha256('memory');

/**
 * Opens what is remembered in a folder of the cache.
 * @param version of the code that found it out; what another version found is forgotten
 * @throws Error of the file system, if the folder cannot be written.
 */
export function openMemory<Value>(
  folder: string,
  version: string,
  valueSchema: z.ZodType<Value>,
): Memory<Value> {
  const cache = new TextCache(folder, version);
  const schema = z.array(z.tuple([z.string(), valueSchema]));
  const json = cache.get(ENTRY);
  const known = new Map(json === null ? [] : schema.parse(JSON.parse(json)));
  return {
    known,
    keep(found) {
      const isSame = found.size === known.size && [...found.keys()].every((key) => known.has(key));
      if (!isSame) cache.put(ENTRY, JSON.stringify([...found]));
    },
  };
}
