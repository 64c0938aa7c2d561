import type { RelationType } from '../../article/documents/tables/acts';
import { groupBy } from '../../base/group';
import { sharing } from '../../base/shared-values';
import type { ArticleSummary } from '../../content/summary';
import { designationOf, type Citation, type Cited } from './citations';
import type { DocumentIdentity } from './identity';

/** A mention of a relation in an article. */
export interface RelationStatement {
  article: ArticleSummary;
  type: RelationType;
  /** The key of the target as the article writes it. */
  key: string;
  anchor: string;
}

/** What one document does to another, according to the articles. */
export interface DocumentRelation {
  type: RelationType;
  /** Keys of documents. */
  actor: string;
  target: string;
  /** Whether it concerns the target as a whole: at least one of the articles names none of its provisions. */
  isWhole: boolean;
  /** Oldest first; never empty. */
  statements: RelationStatement[];
}

/** Relations in which the acting document cannot be the older one. */
const laterActs: ReadonlySet<RelationType> = new Set(['amends', 'replaces', 'repeals', 'suspends']);

/**
 * All relations in the articles, each once. Drops impossible ones: a document that acts on itself or on a younger
 * one.
 * @param citations oldest first
 */
export function relationsOf(
  citations: readonly Citation[],
  identity: DocumentIdentity,
  yearOf: (key: string) => number | null,
): DocumentRelation[] {
  const named = sharing(
    ({ documents }: ArticleSummary) =>
      new Map(documents.map((each): [string, Cited] => [identity.keyOf(each), each]).reverse()),
  );
  const stated = citations.flatMap((citation) => {
    const actor = identity.keyOf(citation.cited);
    return citation.cited.relations.map(({ type, key, anchor, ...rest }) => {
      const target = identity.keyOf(designationOf({ type, key, anchor, ...rest }));
      const { article } = citation;
      const places = named(article).get(target)?.provisions ?? [];
      return {
        type,
        actor,
        target,
        isWhole: places.length === 0,
        statement: { article, type, key, anchor },
      };
    });
  });
  const possible = stated.filter(({ type, actor, target }) => {
    const [own, other] = [yearOf(actor), yearOf(target)];
    if (actor === target) return false;
    return !laterActs.has(type) || own === null || other === null || own >= other;
  });
  return [...groupBy(possible, ({ type, actor, target }) => `${type}|${actor}|${target}`).values()].flatMap(
    (same) =>
      same.slice(0, 1).map(({ type, actor, target }) => ({
        type,
        actor,
        target,
        isWhole: same.some(({ isWhole }) => isWhole),
        statements: same.map(({ statement }) => statement),
      })),
  );
}
