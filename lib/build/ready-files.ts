import { readdirSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { PublishError } from '../render/publish-error';
import { frameworkFolder } from '../render/scripts';

/** A file that is published unchanged. */
export interface ReadyFile {
  /** From the site's root. */
  address: string;
  path: string;
}

/** Of Next's output, only fonts and pictures are published. */
const mediaFolder = join('static', 'media');

/**
 * The files that come from no page: those of `public/`, and the fonts and pictures of the components.
 * @param open the folder `public`
 * @param compiled the folder of Next's output
 * @throws PublishError that names scripts in `public/`: no page may load them
 */
export function readyFiles(open: string, compiled: string): ReadyFile[] {
  const files = publicFiles(open);
  const scripts = files.filter(({ address }) => /\.m?js$/.test(address));
  if (scripts.length > 0)
    throw new PublishError(
      scripts.map(({ address }) => `public${address} is a script: those lie in lib/client`),
    );
  return [...files, ...filesIn(join(compiled, mediaFolder), `${frameworkFolder}static/media`)];
}

/** The files of the folder `public`, which are published unchanged. */
export const publicFiles = (folder: string): ReadyFile[] => filesIn(folder, '');

export const isFont = ({ path }: ReadyFile): boolean => extname(path) === '.woff2';

/** Sorted: the order must not depend on the file system. */
function filesIn(folder: string, address: string): ReadyFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ address: address + path.slice(folder.length).split(sep).join('/'), path }));
}
