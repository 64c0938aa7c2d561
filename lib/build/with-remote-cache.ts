import { openRemoteCache } from '../base/remote-cache/remote-cache';
import type { Settings } from '../base/settings';
import { pageVersion } from '../render/code';

/**
 * Does work with the cache that machines share (`CACHE_REMOTE`): fetches before what is missing in `CACHE_DIR`, and puts there
 * afterwards what was made. A shared cache that fails is told of once, and done without.
 */
export async function withRemoteCache<Result>(
  { CACHE_REMOTE, CACHE_DIR }: Settings,
  tell: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  if (CACHE_REMOTE === undefined) return work();
  const remote = await openRemoteCache(CACHE_REMOTE, CACHE_DIR, pageVersion());
  let works = true;
  const tried = async (did: (files: number) => string, transfer: () => Promise<number>) => {
    if (!works) return;
    try {
      const files = await transfer();
      if (files > 0) tell(did(files));
    } catch (error) {
      works = false;
      tell(
        `warning: the shared cache is done without: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
  try {
    await tried((files) => `${files} files fetched from ${CACHE_REMOTE}`, remote.pull);
    const result = await work();
    await tried((files) => `${files} files put into ${CACHE_REMOTE}`, remote.push);
    return result;
  } finally {
    remote.close();
  }
}
