import type { ArticleSummary } from '../content/summary';
import { groupBy } from '../base/group';
import { oldestFirst } from '../content/order';

/** Why an article is not taken for the translation that it says it is, as `lib/report/codes` names it. */
type RefusalCode =
  | 'translation-unknown'
  | 'translation-of-itself'
  | 'translation-of-translation'
  | 'translation-language-taken';

interface Refusal {
  article: ArticleSummary;
  code: RefusalCode;
  /** Of the article that is named or, where the language is taken, of the one that has it. */
  slug: string;
}

export interface Translations {
  /** The same article in other languages: the original first, then by time. */
  othersOf: (article: ArticleSummary) => ArticleSummary[];
  /** What editors said that cannot be; it counts for nothing. */
  refusals: Refusal[];
}

/** Finds the families of articles: an original, and what translates it, one in each language. */
export function sortTranslations(articles: readonly ArticleSummary[]): Translations {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const families = new Map<string, ArticleSummary[]>();
  const refusals: Refusal[] = [];
  const claims = articles.filter(({ translates }) => translates !== null).sort(oldestFirst);
  for (const [slug, claimants] of groupBy(claims, ({ translates }) => translates ?? '')) {
    const original = bySlug.get(slug);
    const family = original ? [original] : [];
    for (const article of claimants) {
      const refusal = refusalOf(article, family, slug);
      if (refusal) refusals.push(refusal);
      else family.push(article);
    }
    if (family.length > 1) for (const member of family) families.set(member.slug, family);
  }
  return {
    othersOf: ({ slug }) => (families.get(slug) ?? []).filter((member) => member.slug !== slug),
    refusals,
  };
}

/**
 * Why an article cannot join those that translate an article, or null.
 * @param family the original, if there is one, and those that have joined
 * @param slug of the original
 */
function refusalOf(article: ArticleSummary, family: readonly ArticleSummary[], slug: string): Refusal | null {
  const [original] = family;
  if (!original) return { article, code: 'translation-unknown', slug };
  if (slug === article.slug) return { article, code: 'translation-of-itself', slug };
  if (original.translates !== null) return { article, code: 'translation-of-translation', slug };
  const same = family.find(({ lang }) => lang === article.lang);
  return same ? { article, code: 'translation-language-taken', slug: same.slug } : null;
}
