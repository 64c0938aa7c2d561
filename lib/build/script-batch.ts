import type { Site } from '../content/site';
import type { Batch } from '../files/batch';
import { bundleScript } from '../render/bundle-script';
import { ownScripts, scriptsWithoutWorker, type OwnScript } from '../render/scripts';

/** The bundled scripts of the pages. Like the code of pages, they depend on the code's version alone. */
export function siteScripts({ offline }: Pick<Site, 'offline'>): Batch {
  return scriptBatch(offline ? ownScripts : scriptsWithoutWorker);
}

/** Bundles each script into a file at its address. */
export function scriptBatch(scripts: readonly Pick<OwnScript, 'address' | 'source'>[]): Batch {
  return {
    name: 'scripts',
    parts: scripts.map(({ source }) => source),
    holds: (address) => scripts.some((script) => script.address === address),
    make: () =>
      Promise.all(
        scripts.map(async ({ address, source }) => ({ address, content: await bundleScript(source) })),
      ),
  };
}
