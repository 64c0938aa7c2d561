import { openRemoteCache } from '../base/remote-cache/remote-cache';
import type { Settings } from '../base/settings';
import { pageVersion } from '../render/code';

/**
 * Runs `work` with the shared cache (`CACHE_REMOTE`): downloads what is missing in `CACHE_DIR` before, and uploads what
 * was made after. If the shared cache fails, one warning is printed and the work goes on without it.
 */
export async function withRemoteCache<Result>(
  { CACHE_REMOTE, CACHE_DIR }: Settings,
  log: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  if (CACHE_REMOTE === undefined) return work();
  const remote = await openRemoteCache(CACHE_REMOTE, CACHE_DIR, pageVersion());
  let works = true;
  const tried = async (did: (files: number) => string, transfer: () => Promise<number>) => {
    if (!works) return;
    try {
      const files = await transfer();
      if (files > 0) log(did(files));
    } catch (error) {
      works = false;
      log(
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
