import { openRemoteCache } from '../base/remote-cache/remote-cache';
import type { Settings } from '../base/settings';
import { TranslatedError, type Translated } from '../base/words/translated-error';
import { pageVersion } from '../render/code';

/**
 * Runs `work` with the shared cache (`CACHE_REMOTE`): downloads what is missing in `CACHE_DIR` before, and uploads what
 * was made after. If the shared cache fails, one warning is printed and the work goes on without it.
 */
export async function withRemoteCache<Result>(
  { CACHE_REMOTE, CACHE_DIR }: Settings,
  log: (line: Translated) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  if (CACHE_REMOTE === undefined) return work();
  const remote = await openRemoteCache(CACHE_REMOTE, CACHE_DIR, pageVersion());
  let works = true;
  const tried = async (did: (files: number) => Translated, transfer: () => Promise<number>) => {
    if (!works) return;
    try {
      const files = await transfer();
      if (files > 0) log(did(files));
    } catch (error) {
      works = false;
      const { vi, en } = reasonOf(error);
      log({
        vi: `cảnh báo: không dùng được bộ nhớ đệm chung: ${vi}`,
        en: `warning: the shared cache is done without: ${en}`,
      });
    }
  };
  try {
    await tried(
      (files) => ({
        vi: `lấy ${files} tệp từ ${CACHE_REMOTE}`,
        en: `${files} files fetched from ${CACHE_REMOTE}`,
      }),
      remote.pull,
    );
    const result = await work();
    await tried(
      (files) => ({
        vi: `gửi ${files} tệp lên ${CACHE_REMOTE}`,
        en: `${files} files put into ${CACHE_REMOTE}`,
      }),
      remote.push,
    );
    return result;
  } finally {
    remote.close();
  }
}

function reasonOf(error: unknown): Translated {
  if (error instanceof TranslatedError) return error.words;
  const reason = error instanceof Error ? error.message : String(error);
  return { vi: reason, en: reason };
}
