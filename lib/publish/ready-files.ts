import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { buildSync } from 'esbuild';
import { PublishError } from './publish-error';
import { frameworkFolder, ownScripts, scriptParts } from './scripts';

/** A file that needs only be put in its place. */
export interface ReadyFile {
  /** From the site's root. */
  address: string;
  path: string;
}

/** Of what Next compiled, fonts and pictures alone are published. */
const mediaFolder = join('static', 'media');

/**
 * The files that no page is made for: those of `public/`, and the fonts and pictures of the components.
 * @param open the folder `public`
 * @param compiled the folder of what Next compiled
 * @throws PublishError that names scripts that are not listed
 */
export function readyFiles(open: string, compiled: string): ReadyFile[] {
  const media = filesIn(join(compiled, mediaFolder), `${frameworkFolder}static/media`);
  const files = [...filesIn(open, ''), ...media].filter(({ address }) => !scriptParts.includes(address));
  const unknown = files.filter(
    ({ address }) => isScript(address) && !ownScripts.some(({ path }) => path === address),
  );
  if (unknown.length > 0)
    throw new PublishError(
      unknown.map(({ address }) => `${address} is not listed in lib/publish/scripts.ts`),
    );
  return files;
}

const isScript = (path: string): boolean => /\.m?js$/.test(path);

export const isFont = ({ path }: ReadyFile): boolean => extname(path) === '.woff2';

/** What of a file is published: of a script what browsers need, with all that it imports. */
export function readReady({ path }: ReadyFile): Uint8Array {
  return isScript(path) ? bundle(path) : readFileSync(path);
}

function bundle(path: string): Uint8Array {
  const { outputFiles } = buildSync({
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
