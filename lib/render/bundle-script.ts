import { inProject } from '../base/project';
import { within } from '../base/time-limit';

/** In seconds: the largest script takes a tenth of one. */
const BUNDLED_WITHIN = 60;

/**
 * Makes one minified ES module of a module and all that it imports.
 * @param source its path
 * @throws Error with esbuild's own message
 */
export async function bundleScript(source: string): Promise<Uint8Array> {
  // It starts a process of its own, and is seldom needed.
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
