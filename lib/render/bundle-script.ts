import { inProject } from '../base/project';
import { within } from '../base/time-limit.js';

/** Time limit in seconds: the largest script takes 0.1 s. */
const BUNDLED_WITHIN = 60;

/**
 * Bundles a module with all its imports into one minified ES module.
 * @param source its path
 * @throws Error with esbuild's own message
 */
export async function bundleScript(source: string): Promise<Uint8Array> {
  // Loaded on demand: it starts a child process and is seldom needed.
  const { build } = await import('esbuild');
  const bundling = build({
    entryPoints: [inProject(source)],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const { outputFiles } = await within(
    BUNDLED_WITHIN,
    bundling,
    () => `${source} cannot be bundled: esbuild has not answered for ${BUNDLED_WITHIN} s. Build again.`,
  );
  return Buffer.concat(outputFiles.map(({ contents }) => contents));
}
