import type { Settings } from '../base/settings';
import { articlesFolder } from '../content/content-digest';
import { pageVersion } from '../render/code';
import { checkOutFolder } from '../output/out-folder';
import { replaceFolder } from '../output/swap';
import type { Built } from './built';
import { openLastBuild } from './last-build';
import type { Watcher } from './watcher';

/**
 * Builds the site into `OUT_DIR`, which is unchanged if anything fails. What has not changed since an earlier build comes from
 * `CACHE_DIR`.
 * @param maxRemovals how many published articles may be taken off; about half of them by default
 * @throws PublishError that names what must not be published; Error if `OUT_DIR` may not be replaced, if another build is
 *   running on the same folder, if there is no folder of articles, or with Next's message
 */
export async function buildSite(given: Settings, watcher: Watcher, maxRemovals?: number): Promise<Built> {
  const settings = { ...given, OUT_DIR: checkOutFolder(given) };
  // Before all files of a folder are looked at that may be any other.
  articlesFolder(given.CONTENT_DIR);
  const version = pageVersion();
  watcher.stage('compare');
  const lastBuild = openLastBuild(settings, version);
  const make = async (next: string, spare: string | null) => {
    // Loading the code of a whole build takes as long as finding out that there is nothing to do.
    const { fillSites } = await import('./fill-sites');
    const filled = await fillSites(
      { settings, watcher, version, maxRemovals },
      spare === null ? [next] : [next, spare],
    );
    lastBuild.keep(filled);
    return { built: filled.built, isRead: true };
  };
  const current = () => {
    const built = lastBuild.unchanged();
    return built && { built, isRead: false };
  };
  const { built, isRead } = await replaceFolder(settings.OUT_DIR, make, current);
  if (!isRead) await watcher.read(built);
  return built;
}
