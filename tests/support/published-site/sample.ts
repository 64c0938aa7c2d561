import { Random } from '../random';
import type { PublishedPage } from './published';

/** Pages by kind, in each kind the smallest first. */
export function byKind(pages: readonly PublishedPage[]): Map<string, PublishedPage[]> {
  const kinds = new Map<string, PublishedPage[]>();
  for (const page of pages) kinds.set(page.kind, [...(kinds.get(page.kind) ?? []), page]);
  for (const same of kinds.values()) same.sort((one, other) => one.bytes - other.bytes);
  return kinds;
}

/** The page of median size of each kind, and the largest. */
export function typicalPages(
  pages: readonly PublishedPage[],
): { median: PublishedPage; heaviest: PublishedPage }[] {
  return [...byKind(pages).values()].flatMap((same) => {
    const [median, heaviest] = [same[Math.floor(same.length / 2)], same.at(-1)];
    return median && heaviest ? [{ median, heaviest }] : [];
  });
}

/**
 * A random sample of each kind with a fixed seed. Articles have a separate count, as they are most of a site and
 * vary the most.
 */
export function randomPages(
  pages: readonly PublishedPage[],
  articles: number,
  others: number,
): PublishedPage[] {
  const random = new Random(1);
  return [...byKind(pages)].flatMap(([kind, same]) => {
    const left = [...same];
    const count = Math.min(left.length, kind === 'article' ? articles : others);
    return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)).flat();
  });
}
