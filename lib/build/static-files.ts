import { join, sep } from 'node:path';
import { entriesBelow, nullIfMissing, refusalOf, type EntriesBelow } from '../base/files';
import { serverNames, siteFolders } from '../base/site-address';
import { diagnose, type Diagnostic, type Finding, type Place } from '../report/diagnostic';
import { unreadableFile } from '../report/unreadable-file';
import type { ReadyFile } from './ready-files';

export interface StaticFiles {
  files: ReadyFile[];
  /** One for each file that is not published. */
  findings: Finding[];
}

/** Names at the site's root that the build writes itself or reserves for servers. */
const reserved = new Set<string>([...serverNames, '_next', siteFolders.pictures, siteFolders.attachments]);
/** Compressed copies, which the build writes itself, and names with control characters. */
const unfit = /\.(?:br|gz)$|[\x00-\x1f]/;

/**
 * The files of `static/` in a content folder, dot files too, which are published unchanged at their paths. A file at an
 * address of the site's own is not published, and neither are symbolic links.
 * @param isTaken whether the site has a page or file at an address
 */
export function staticFiles(contentDir: string, isTaken: (address: string) => boolean): StaticFiles {
  const folder = join(contentDir, 'static');
  const found: StaticFiles = { files: [], findings: [] };
  const { entries, unreadable } = listed(folder);
  const addressOf = (path: string) => path.slice(folder.length).split(sep).join('/');
  const keepBack = (address: string, diagnostic: Diagnostic) => {
    found.findings.push({ file: `../static${address}`, diagnostic });
  };
  const cannotRead = ({ path, error }: { path: string; error: unknown }) => {
    keepBack(addressOf(path), unreadableFile(error));
  };
  unreadable.forEach(cannotRead);
  const kept = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => ({ path: join(entry.parentPath, entry.name), isLink: entry.isSymbolicLink() }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  for (const { path, isLink } of kept) {
    const address = addressOf(path);
    const code = isLink ? 'link-outside' : isBlocked(address, isTaken) ? 'static-taken' : null;
    const error = code === null ? refusalOf(path) : null;
    if (code !== null) keepBack(address, diagnose(code, start, { address }));
    else if (error !== null) cannotRead({ path, error });
    else found.files.push({ address, path });
  }
  return found;
}

const start: Place = { line: 1, column: 1 };

/** An address is also taken if the site has a file where it needs a folder, or a folder where it needs a file. */
function isBlocked(address: string, isTaken: (address: string) => boolean): boolean {
  const [, top = ''] = address.split('/');
  if (reserved.has(top) || unfit.test(address) || isTaken(address) || isTaken(`${address}/`)) return true;
  const page = address.replace(/index\.html$/, '');
  if (page !== address && isTaken(page)) return true;
  for (let end = address.lastIndexOf('/'); end > 0; end = address.lastIndexOf('/', end - 1))
    if (isTaken(address.slice(0, end))) return true;
  return false;
}

function listed(folder: string): EntriesBelow {
  try {
    return entriesBelow(folder);
  } catch (error) {
    nullIfMissing(error);
    return { entries: [], unreadable: [] };
  }
}
