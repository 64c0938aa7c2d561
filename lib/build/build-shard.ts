import type { Settings } from '../base/settings';
import { pageVersion } from '../render/code';
import { openContext, withContext } from './build-context';
import type { Published } from './publish';
import { publishRound, type Shard } from './publish-round';
import { readContent } from './read-content';
import type { Watcher } from './watcher';

/**
 * Makes a part of the site's pages and files into `CACHE_DIR`, for the build that follows; no site.
 * @throws Error as `buildSite`
 */
export function buildShard(settings: Settings, shard: Shard, watcher: Watcher): Promise<Published> {
  return withContext(openContext({ settings, watcher, version: pageVersion() }, []), async (context) => {
    const { newsroom, album } = await readContent(context);
    const { published, siteIndex } = await publishRound(newsroom, { ...context, album, shard });
    for (const each of [siteIndex, newsroom]) each.remember();
    return published;
  });
}
