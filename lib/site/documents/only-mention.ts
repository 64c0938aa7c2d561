import { pageWithId } from '../../content/article-parts';
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
