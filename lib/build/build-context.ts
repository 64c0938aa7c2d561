import { join } from 'node:path';
import type { Settings } from '../base/settings';
import { openVersion } from '../base/cache/upkeep';
import { manifestPath } from '../output/manifest';
import { openSiteOutput, type SiteOutputProxy } from '../output/site-output-proxy';
import { storesIn } from '../output/store';
import { hosts } from '../output/hosting/hosts';
import type { Watcher } from './watcher';
import { openNextServers, type NextServers } from '../render/next-servers';

/** What every step of a build works with. */
export interface BuildContext {
  settings: Settings;
  watcher: Watcher;
  servers: NextServers;
  output: SiteOutputProxy;
  /** Hash of the code that makes pages. */
  version: string;
  /** How many published articles may be taken off; see `refuseManyRemovals`. */
  maxRemovals?: number | undefined;
}

/**
 * Opens the servers and the output of a build; {@link withContext} closes them.
 * @param sites folders to fill with the site
 */
export function openContext(
  given: Pick<BuildContext, 'settings' | 'watcher' | 'version' | 'maxRemovals'>,
  sites: readonly string[],
): BuildContext {
  const { settings, version } = given;
  const output = openSiteOutput({
    sites,
    served: settings.OUT_DIR,
    copies: hosts[settings.HOSTING].copies,
    snapshot: join(settings.CACHE_DIR, 'folder-snapshots'),
    store: openVersion(storesIn(settings.CACHE_DIR), version),
    index: join(settings.CACHE_DIR, 'files'),
    version,
    manifest: manifestPath(settings.CACHE_DIR),
    site: settings.SITE_URL,
  });
  return { ...given, servers: openNextServers(version, settings, given.watcher.warn), output };
}

/** Runs work with a context and closes its servers and output, also if the work fails. */
export async function withContext<Result>(
  context: BuildContext,
  work: (context: BuildContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(context);
  } finally {
    await Promise.all([context.servers.close(), context.output.close()]);
  }
}
