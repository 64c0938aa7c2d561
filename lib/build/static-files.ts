import { lstatSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { entriesBelow, nullIfMissing, refusalOf, type EntriesBelow } from '../base/files';
import { serverNames, siteFolders } from '../base/site-address';
import { diagnose, type Diagnostic, type Finding, type Place } from '../report/diagnostic';
import { unreadableFile } from '../report/unreadable-file';
import type { ReadyFile } from './ready-files';
import { TakenAddresses } from './taken-addresses';

export interface StaticFiles {
  files: ReadyFile[];
  /** One for each file that is not published. */
  findings: Finding[];
}

/** Names at the site's root that the build writes itself or reserves for servers. */
const reserved = new Set<string>([...serverNames, '_next', siteFolders.pictures, siteFolders.attachments]);
/** Compressed copies, which the build writes itself, and names with control characters. */
const unfit = /\.(?:br|gz)$|[\x00-\x1f]/i;
/** What systems, editors and version control leave in folders, which nobody means to publish. */
const leftOver =
  /\/(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|~\$[^/]*|[^/]*~|\.[^/]*\.sw[a-p]|\.(?:git|svn|hg)(?:\/.*)?)$/i;

/** Size limit of a file in bytes: it is held in memory as a whole. */
const MOST_BYTES = 1_000_000_000;

/**
 * The files of `static/` in a content folder, dot files too, which are published unchanged at their paths. A file at an
 * address of the site's own, or of another file but for case, is not published, and neither are symbolic links, pipes and leftovers of other programs.
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
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .filter(({ path }) => !leftOver.test(addressOf(path)))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const placed = new TakenAddresses([]);
  const isTakenNow = (address: string) => isTaken(address) || placed.has(address);
  for (const { entry, path } of kept) {
    const address = addressOf(path);
    const fault = faultOf(entry, path, isBlocked(address, isTakenNow));
    const error = fault === null ? refusalOf(path) : null;
    if (fault !== null) keepBack(address, fault(address));
    else if (error !== null) cannotRead({ path, error });
    else {
      found.files.push({ address, path });
      placed.add([{ address }]);
    }
  }
  return found;
}

/** Why a file is not published, as a function of its address; null if it is. */
function faultOf(entry: Dirent, path: string, isTaken: boolean): ((address: string) => Diagnostic) | null {
  if (entry.isSymbolicLink()) return () => diagnose('link-outside', start, {});
  if (!entry.isFile()) return () => diagnose('file-special', start, {});
  if (isTaken) return (address) => diagnose('static-taken', start, { address });
  const { size } = lstatSync(path);
  if (size <= MOST_BYTES) return null;
  const params = { size: Math.ceil(size / 1_000_000), limit: MOST_BYTES / 1_000_000 };
  return () => diagnose('static-too-large', start, params);
}

const start: Place = { line: 1, column: 1 };

/** An address is also taken if the site has a file where it needs a folder, or a folder where it needs a file. */
function isBlocked(address: string, isTaken: (address: string) => boolean): boolean {
  const [, top = ''] = address.split('/');
  if (reserved.has(top.toLowerCase()) || unfit.test(address) || isTaken(address) || isTaken(`${address}/`))
    return true;
  const page = address.replace(/index\.html$/i, '');
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
