import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { nullIfMissing } from '../base/files';
import { serverNames, siteFolders } from '../base/site-address';
import { diagnose, type Finding } from '../report/diagnostic';
import type { ReadyFile } from './ready-files';

export interface StaticFiles {
  files: ReadyFile[];
  /** About those that are not published. */
  findings: Finding[];
}

/** What the site puts there itself, or keeps for servers. */
const reserved = new Set<string>([...serverNames, '_next', siteFolders.pictures, siteFolders.attachments]);
/** Copies that servers send as they are, and names that no list can hold. */
const unfit = /\.(?:br|gz)$|[\x00-\x1f]/;

/**
 * The files of `static/` in a content folder, which are published as they are at their paths, dot names too. One that
 * has the address of one of the site's own files is not published, and nor are links.
 * @param isTaken whether the site has a file of its own at an address
 */
export function staticFiles(contentDir: string, isTaken: (address: string) => boolean): StaticFiles {
  const folder = join(contentDir, 'static');
  const found: StaticFiles = { files: [], findings: [] };
  for (const { path, isLink } of filesIn(folder)) {
    const address = path.slice(folder.length).split(sep).join('/');
    const code = isLink ? 'link-outside' : isBlocked(address, isTaken) ? 'static-taken' : null;
    if (code === null) found.files.push({ address, path });
    else
      found.findings.push({
        file: `../static${address}`,
        diagnostic: diagnose(code, { line: 1, column: 1 }, { address }),
      });
  }
  return found;
}

/** An address is taken, too, where the site has a file at a folder's, or a folder at its own. */
function isBlocked(address: string, isTaken: (address: string) => boolean): boolean {
  const [, top = ''] = address.split('/');
  if (reserved.has(top) || unfit.test(address) || isTaken(address) || isTaken(`${address}/`)) return true;
  const page = address.replace(/index\.html$/, '');
  if (page !== address && isTaken(page)) return true;
  for (let end = address.lastIndexOf('/'); end > 0; end = address.lastIndexOf('/', end - 1))
    if (isTaken(address.slice(0, end))) return true;
  return false;
}

function filesIn(folder: string): { path: string; isLink: boolean }[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() || entry.isSymbolicLink())
      .map((entry) => ({ path: join(entry.parentPath, entry.name), isLink: entry.isSymbolicLink() }))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  } catch (error) {
    nullIfMissing(error);
    return [];
  }
}
