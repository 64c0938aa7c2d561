import { z } from 'zod';
import { TextCache } from './cache/cache';
import { sha256 } from './sha256';

/** Results of an earlier run, by the key of their inputs. */
export interface Memory<Value> {
  known: ReadonlyMap<string, Value>;
  /** Stores these results for the next run and drops all others. */
  keep: (found: ReadonlyMap<string, Value>) => void;
}

/** All results are stored in one entry. */
const ENTRY = sha256('memory');

/**
 * Opens the results stored in a cache folder.
 * @param version of the code that computed them; results of other versions are ignored
 * @throws Error of the file system if the folder cannot be written
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
      const isSame =
        found.size === known.size && [...found].every(([key, value]) => known.get(key) === value);
      if (!isSame) cache.put(ENTRY, JSON.stringify([...found]));
    },
  };
}
