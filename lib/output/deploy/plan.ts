import { groupBy } from '../../base/group';
import type { Manifest, ManifestFile } from '../manifest';

/** The difference between two sites. */
export interface Plan {
  /** Files at new addresses. */
  added: ManifestFile[];
  /** Files with new content. */
  replaced: ManifestFile[];
  /** Addresses that the site no longer has. */
  removed: string[];
  /** Addresses at which an interrupted deploy left files of no site. */
  leftovers: string[];
  /** Number of files that stay the same. */
  unchanged: number;
}

/**
 * Compares two sites.
 * @param there the site to replace; null if there is none
 * @param unsure addresses that an interrupted deploy may have changed
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

/**
 * Groups files in the order of uploading: first what pages need, then articles, then the lists that link to them, last
 * the front page.
 */
export function stepsOf(files: readonly ManifestFile[]): ManifestFile[][] {
  const steps = groupBy(files, ({ address }) => rankOf(address));
  return [...steps].sort(([one], [other]) => one - other).map(([, step]) => step);
}

function rankOf(address: string): number {
  if (address === '/') return 3;
  if (!address.endsWith('/')) return 0;
  return address.split('/').length === 3 ? 1 : 2;
}

/** The addresses that CDN caches may hold in an old version: all changed files except immutable ones. */
export function purgeList({ added, replaced, removed }: Plan): string[] {
  const isKeptForever = ({ cacheControl }: ManifestFile) => cacheControl.includes('immutable');
  const put = [...added, ...replaced].filter((file) => !isKeptForever(file)).map(({ address }) => address);
  return [...put, ...removed].sort();
}
