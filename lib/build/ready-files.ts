import { readdirSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Batch } from '../files/batch';
import { PublishError } from '../render/publish-error';
import { frameworkFolder, ownScripts, scriptParts } from '../render/scripts';

/** A file that needs only be put in its place. */
export interface ReadyFile {
  /** From the site's root. */
  address: string;
  path: string;
}

/** Of what Next compiled, fonts and pictures alone are published. */
const mediaFolder = join('static', 'media');

/**
 * The files that no page is made for: those of `public/` but its scripts, and the fonts and pictures of the components.
 * @param open the folder `public`
 * @param compiled the folder of what Next compiled
 */
export function readyFiles(open: string, compiled: string): ReadyFile[] {
  const media = filesIn(join(compiled, mediaFolder), `${frameworkFolder}static/media`);
  return [...filesIn(open, '').filter((file) => !isScript(file)), ...media];
}

/**
 * The scripts of `public/`, each with all that it imports and as browsers need it. Like the code of pages, they are the same as
 * long as its version is.
 * @param open the folder `public`
 * @throws PublishError that names scripts that are not listed
 */
export function scriptBatch(open: string): Batch {
  const scripts = filesIn(open, '').filter((file) => isScript(file) && !scriptParts.includes(file.address));
  const unknown = scripts.filter(({ address }) => !ownScripts.some(({ path }) => path === address));
  if (unknown.length > 0)
    throw new PublishError(unknown.map(({ address }) => `${address} is not listed in lib/render/scripts.ts`));
  return {
    name: 'scripts',
    parts: null,
    holds: (address) => scripts.some((script) => script.address === address),
    make: () =>
      Promise.all(scripts.map(async ({ address, path }) => ({ address, content: await bundle(path) }))),
  };
}

const isScript = ({ address }: ReadyFile): boolean => /\.m?js$/.test(address);

export const isFont = ({ path }: ReadyFile): boolean => extname(path) === '.woff2';

async function bundle(path: string): Promise<Uint8Array> {
  // It starts a process of its own, and is seldom needed.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    write: false,
  });
  return Buffer.concat(outputFiles.map(({ contents }) => contents));
}

/** Sorted: what comes first must not depend on the file system. */
function filesIn(folder: string, address: string): ReadyFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ address: address + path.slice(folder.length).split(sep).join('/'), path }));
}
