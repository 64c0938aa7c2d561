import { toSlug } from '../language/slug';

/**
 * The last part of an address for a name: of names that come to the same, the first keeps it and the next gets “-2”.
 * @param taken how often each was given so far; counts this one
 */
export function freeSlug(name: string, taken: Map<string, number>): string {
  const slug = toSlug(name) || 'khuyet-danh';
  const count = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, count);
  return count === 1 ? slug : `${slug}-${count}`;
}
