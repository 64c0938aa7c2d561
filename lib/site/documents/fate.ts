import type { RelationType } from '../../article/documents/tables/acts';
import type { DocumentRelation } from './relations';
import type { DocumentRegister, RegisterDocument } from './register';
import type { ArticleSummary } from '../../content/summary';

/** What changes whether a document holds. */
const fateful: ReadonlySet<RelationType> = new Set(['amends', 'replaces', 'repeals', 'suspends']);
/** What ends it. */
const final: ReadonlySet<RelationType> = new Set(['replaces', 'repeals']);

/** What has become of a document, as the articles tell. */
export function fateOf({ undergoes }: RegisterDocument): DocumentRelation[] {
  return undergoes.filter(({ type }) => fateful.has(type));
}

/** A document that no longer holds, and what ended it. */
export interface Superseded {
  document: RegisterDocument;
  by: DocumentRelation;
}

/**
 * What has replaced or repealed all that an article is about; empty unless that holds of each document that it is about.
 * An article that names the newer document itself needs no such note. A provision that is replaced ends no document, and what
 * another article calls an amendment may have replaced a part only.
 */
export function supersededIn(article: ArticleSummary, register: DocumentRegister): Superseded[] {
  const about = aboutOf(article, register);
  const named = new Set(article.documents.map((each) => register.meant(each)?.document?.key));
  const found = about.flatMap((document) => {
    const { undergoes } = document;
    const amending = new Set(undergoes.filter(({ type }) => type === 'amends').map(({ actor }) => actor));
    const by = undergoes.find(
      ({ type, isWhole, actor }) => final.has(type) && isWhole && !named.has(actor) && !amending.has(actor),
    );
    return by ? [{ document, by }] : [];
  });
  return found.length === about.length ? found : [];
}

/** The document that an article is, else those in its headline, else those in its standfirst. */
function aboutOf({ subject, documents }: ArticleSummary, register: DocumentRegister): RegisterDocument[] {
  const inPlace = (place: string) => documents.filter(({ anchor }) => anchor === place);
  const chosen = subject ? [subject] : inPlace('title').length > 0 ? inPlace('title') : inPlace('lede');
  return chosen.flatMap((each) => register.meant(each)?.document ?? []);
}
