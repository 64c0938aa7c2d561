import type { RelationType } from '../../article/documents/tables/acts';
import type { DocumentRelation } from './relations';
import type { DocumentRegister, RegisterDocument } from './register';
import type { ArticleSummary } from '../../content/summary';

/** Relations that affect whether a document is in force. */
const changing: ReadonlySet<RelationType> = new Set(['amends', 'replaces', 'repeals', 'suspends']);
/** Relations that end it. */
const final: ReadonlySet<RelationType> = new Set(['replaces', 'repeals']);

/** What has happened to a document's validity, according to the articles. */
export function laterChanges({ undergoes }: RegisterDocument): DocumentRelation[] {
  return undergoes.filter(({ type }) => changing.has(type));
}

/** A document no longer in force, and the relation that ended it. */
export interface Superseded {
  document: RegisterDocument;
  by: DocumentRelation;
}

/**
 * The replaced or repealed documents that an article is about; empty unless all documents that it is about are.
 * Skips a document whose successor the article names itself, since readers need no note then. A replaced provision
 * does not end a document, and if another article calls the act an amendment, it may have replaced a part only.
 */
export function supersededIn(article: ArticleSummary, register: DocumentRegister): Superseded[] {
  const about = aboutOf(article, register);
  if (about.length === 0) return [];
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

/** The document that an article is, or else those in its headline, or else those in its standfirst. */
function aboutOf({ subject, documents }: ArticleSummary, register: DocumentRegister): RegisterDocument[] {
  const inPlace = (place: string) => documents.filter(({ anchor }) => anchor === place);
  const chosen = subject ? [subject] : inPlace('title').length > 0 ? inPlace('title') : inPlace('lede');
  return chosen.flatMap((each) => register.meant(each)?.document ?? []);
}
