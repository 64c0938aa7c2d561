import type { Person } from '../article/article';
import { isCollective } from '../article/person';
import type { ArticleSummary } from '../content/summary';
import { nameKey } from '../language/name-key';
import { compareNames } from '../language/sorting';
import { freeSlug } from './free-slug';

/** An author or photographer: one person, in all spellings of the name. */
export interface Contributor {
  /** The most frequent spelling; of equals the oldest. */
  name: string;
  /** Last segment of the address of their page. */
  slug: string;
  /** Oldest first; `person` is as the article has it. */
  signatures: { article: ArticleSummary; person: Person }[];
}

/**
 * All authors and photographers of these articles, by given name. “PV” and “Nhóm phóng viên” are nobody: all who sign so would
 * have one page. If two names give one slug (“Thùy”, “Thủy”), the
 * first met keeps it and the next gets “-2”, so that a new article never moves an old address.
 * @param articles newest first
 */
export function contributors(articles: readonly ArticleSummary[]): Contributor[] {
  const byKey = new Map<string, Contributor['signatures']>();
  for (const article of articles.toReversed()) {
    for (const person of [...article.authors, ...article.photographers]) {
      if (isCollective(person.name)) continue;
      const key = nameKey(person.name);
      const signatures = byKey.get(key);
      if (signatures) signatures.push({ article, person });
      else byKey.set(key, [{ article, person }]);
    }
  }
  const taken = new Map<string, number>();
  const all = [...byKey.values()].map((signatures) => {
    const name = mostFrequent(signatures.map(({ person }) => person.name));
    return { name, slug: freeSlug(name, taken), signatures };
  });
  return all.sort(
    (one, other) =>
      compareNames(givenName(one.name), givenName(other.name)) || compareNames(one.name, other.name),
  );
}

/** The last word of a Vietnamese name, by which lists are sorted. */
export function givenName(name: string): string {
  return name.split(/[\s.]+/).findLast((part) => part !== '') ?? name;
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}
