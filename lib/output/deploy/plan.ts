import { groupBy } from '../../base/group';
import type { Manifest, ManifestFile } from '../manifest';

/** What has to be done so that one site becomes another. */
export interface Plan {
  /** Files at addresses where there is none. */
  added: ManifestFile[];
  /** Files that take another's place. */
  replaced: ManifestFile[];
  /** Addresses of files that the site had and has no more. */
  removed: string[];
  /** Addresses at which an interrupted deploy left something that no site has. */
  leftovers: string[];
  /** How many files stay as they are. */
  unchanged: number;
}

/**
 * Compares two sites.
 * @param there the site that is to be replaced; null if there is none
 * @param unsure addresses at which a deploy that did not end may have changed something
 */
export function planOf(site: Manifest, there: Manifest | null, unsure: ReadonlySet<string>): Plan {
  const before = new Map(there?.files.map((file) => [file.address, file]));
  const now = new Set(site.files.map(({ address }) => address));
  const added = site.files.filter(({ address }) => !before.has(address));
  const replaced = site.files.filter((file) => {
    const old = before.get(file.address);
    return old !== undefined && (unsure.has(file.address) || !isSame(file, old));
  });
  return {
    added,
    replaced,
    removed: [...before.keys()].filter((address) => !now.has(address)),
    leftovers: [...unsure].filter((address) => !now.has(address) && !before.has(address)),
    unchanged: site.files.length - added.length - replaced.length,
  };
}

function isSame(one: ManifestFile, other: ManifestFile): boolean {
  return (
    one.sha256 === other.sha256 &&
    one.type === other.type &&
    one.cacheControl === other.cacheControl &&
    one.encodings.join() === other.encodings.join()
  );
}

/** Files in the order in which they are put: what pages need, articles, the lists that lead to them, the front page. */
export function stepsOf(files: readonly ManifestFile[]): ManifestFile[][] {
  const steps = groupBy(files, ({ address }) => rankOf(address));
  return [...steps].sort(([one], [other]) => one - other).map(([, step]) => step);
}

function rankOf(address: string): number {
  if (address === '/') return 3;
  if (!address.endsWith('/')) return 0;
  return address.split('/').length === 3 ? 1 : 2;
}

/** The addresses that caches in between may still show as they were: all that changed but what never changes at its address. */
export function purgeList({ added, replaced, removed }: Plan): string[] {
  const isKeptForever = ({ cacheControl }: ManifestFile) => cacheControl.includes('immutable');
  const put = [...added, ...replaced].filter((file) => !isKeptForever(file)).map(({ address }) => address);
  return [...put, ...removed].sort();
}
