import { Random } from '../random';
import type { PublishedPage } from './published';

/** Pages by their kind, the lightest of a kind first. */
export function byKind(pages: readonly PublishedPage[]): Map<string, PublishedPage[]> {
  const kinds = new Map<string, PublishedPage[]>();
  for (const page of pages) kinds.set(page.kind, [...(kinds.get(page.kind) ?? []), page]);
  for (const same of kinds.values()) same.sort((one, other) => one.bytes - other.bytes);
  return kinds;
}

/** The page of median length of each kind, and the heaviest. */
export function typicalPages(
  pages: readonly PublishedPage[],
): { median: PublishedPage; heaviest: PublishedPage }[] {
  return [...byKind(pages).values()].flatMap((same) => {
    const [median, heaviest] = [same[Math.floor(same.length / 2)], same.at(-1)];
    return median && heaviest ? [{ median, heaviest }] : [];
  });
}

/** So many of each kind, chosen by a seed: the same every time. Articles are the most of a site, and vary the most. */
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
