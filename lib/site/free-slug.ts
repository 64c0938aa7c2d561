import { toSlug } from '../language/slug';

/**
 * A unique slug for a name: the first of equal slugs stays, the next gets “-2”.
 * @param taken how often each slug was requested; updated
 * @param unnamed the slug of a name without Latin letters and digits
 */
export function freeSlug(name: string, taken: Map<string, number>, unnamed = 'khuyet-danh'): string {
  const slug = toSlug(name) || unnamed;
  const count = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, count);
  return count === 1 ? slug : `${slug}-${count}`;
}
