import type { Batch } from '../files/batch';
import { bundleScript } from '../render/bundle-script';
import { ownScripts, type OwnScript } from '../render/scripts';

/** Bundles the scripts of the pages. Like the code of pages, they are the same as long as its version is. */
export function scriptBatch(scripts: readonly Pick<OwnScript, 'address' | 'source'>[] = ownScripts): Batch {
  return {
    name: 'scripts',
    parts: null,
    holds: (address) => scripts.some((script) => script.address === address),
    make: () =>
      Promise.all(
        scripts.map(async ({ address, source }) => ({ address, content: await bundleScript(source) })),
      ),
  };
}
