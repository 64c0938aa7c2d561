import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { nullIfMissing } from '../files';

/** Whether `inner` is `outer` or lies inside it. */
export function isInside(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** Resolves all links of a path that may not exist yet; null for a dangling link. */
export function realPath(path: string): string | null {
  if (existsSync(path)) return realpathSync.native(path);
  if (isLink(path)) return null;
  const parent = realPath(dirname(path));
  return parent === null ? null : join(parent, basename(path));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch (error) {
    nullIfMissing(error);
    return false;
  }
}
