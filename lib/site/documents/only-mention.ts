import { pageWithId } from '../../content/article-parts';
import type { ArticleSummary } from '../../content/summary';
import type { Citation } from './citations';
import type { DocumentRelation } from './relations';

/** What the register knows of a document. */
interface Facts {
  citations: readonly Citation[];
  acts: readonly DocumentRelation[];
  undergoes: readonly DocumentRelation[];
}

/**
 * The address of a document's only mention, if there is nothing else to say of it: a page would repeat one article's box.
 * @returns null if several articles cite it, an article is its text, or a relation tells what it does or what became of it
 */
export function onlyMentionOf({ citations, acts, undergoes }: Facts): string | null {
  const [only, ...others] = citations;
  if (!only || others.length > 0) return null;
  const { article, cited } = only;
  // Documents that are based on it say nothing about it.
  const isRelated = acts.length > 0 || undergoes.some(({ type }) => type !== 'basedOn');
  if (isRelated || cited === article.subject) return null;
  return `${pageWithId(article, cited.anchor)}#${cited.anchor}`;
}

/** What a law's page lists. */
interface Lines {
  versions: readonly { address: string; onlyMention: string | null }[];
  /** Articles that say no version. */
  namings: readonly { article: ArticleSummary; anchor: string }[];
}

/** Where the only line of a law's page would lead: to the one version, else to the one article. @returns null for several lines */
export function onlyEntryOf({ versions, namings }: Lines): string | null {
  const [only, ...others] = [
    ...versions.map(({ address, onlyMention }) => onlyMention ?? address),
    ...namings.map(({ article, anchor }) => `${pageWithId(article, anchor)}#${anchor}`),
  ];
  return others.length === 0 ? (only ?? null) : null;
}
