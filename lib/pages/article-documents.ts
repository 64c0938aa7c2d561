import { sharing } from '../base/shared-values';
import { pageWithId } from '../content/article-parts';
import type { ArticleSummary } from '../content/summary';
import type { Cited } from '../site/documents/citations';
import { laterChanges, supersededIn } from '../site/documents/later-changes';
import { documentLink, documentName, namedLink } from '../site/documents/names';
import type { DocumentRegister, RegisterDocument } from '../site/documents/register';
import type { DocumentRelation, RelationStatement } from '../site/documents/relations';
import type { SiteIndex } from '../site/site-index';
import type { ArticleDocuments, DocumentLine, RelationLine } from './models/documents';

/** Gives the sentence that states a relation. */
export type SentenceOf = (statement: RelationStatement) => string;

/** For page keys: the article's key replaces the sentence, so the article need not be read. */
export const keysAsSentences: SentenceOf = ({ article }) => article.key;

/** Reads the sentences from the articles. */
export function sentencesOf({ newsroom }: SiteIndex): SentenceOf {
  return ({ article, type, key, anchor }) => {
    const { documents, subject } = newsroom.text(article);
    const relations = [...documents, ...(subject ? [subject] : [])].flatMap((each) => each.relations);
    const found = relations.find(
      (relation) => relation.type === type && relation.key === key && relation.anchor === anchor,
    );
    return found?.sentence ?? '';
  };
}

/** Makes the function that gives what the site knows about the documents that an article cites. */
export function articleDocuments(
  register: DocumentRegister,
  sentenceOf: SentenceOf,
): (article: ArticleSummary) => ArticleDocuments {
  const context = { register, sentenceOf, isPassive: true };
  const changesOf = sharing(laterChanges);
  const lineOfChange = sharing((relation: DocumentRelation) => relationLine(relation, context));
  const inArticle = sharing((document: RegisterDocument) => ({
    ...documentLine(document),
    // A link to its only mention would lead to where the reader is.
    address: pageOf(document),
    laterChanges: changesOf(document).map(lineOfChange),
  }));
  /** Shared by all articles that do not state the relation themselves. */
  const lineIn = (article: ArticleSummary, relation: DocumentRelation) =>
    states(article, relation) ? relationLine(relation, { ...context, own: article }) : lineOfChange(relation);
  const citedLine = (article: ArticleSummary, cited: Cited) => {
    const document = register.meant(cited)?.document;
    if (!document) return { ...unknownLine(cited), laterChanges: [] };
    const changes = changesOf(document);
    return changes.some((relation) => states(article, relation))
      ? { ...inArticle(document), laterChanges: changes.map((relation) => lineIn(article, relation)) }
      : inArticle(document);
  };
  return (article) => ({
    subject: article.subject && subjectLine(article.subject, register),
    cited: article.documents.map((cited) => citedLine(article, cited)),
    completed: article.unresolved.flatMap(({ kind, number, name }): ArticleDocuments['completed'] => {
      const meant = register.completed({ kind, number, name });
      const short = number === null ? (name ?? kind) : `${kind} ${number}`;
      // The only entry of a law that the article names is the article itself.
      // A law with one entry would lead from the article to the article.
      const leadsOn = meant !== null && (meant.law === null || meant.law.onlyEntry === null);
      if (leadsOn) return [{ short, link: namedLink(meant) }];
      const row = register.inTable({ kind, number });
      return row ? [{ short, link: { name: documentName(row), address: null } }] : [];
    }),
    superseded: supersededIn(article, register).map(({ document, by }) => ({
      name: documentName(document),
      by: lineIn(article, by),
    })),
  });
}

function states(article: ArticleSummary, { statements }: DocumentRelation): boolean {
  return statements.some((statement) => statement.article === article);
}

function subjectLine(subject: Omit<Cited, 'mentions'>, register: DocumentRegister): DocumentLine {
  const document = register.meant(subject)?.document;
  return document ? documentLine(document) : unknownLine(subject);
}

/** A document that has no page. */
function unknownLine(cited: Omit<Cited, 'mentions'>): DocumentLine {
  const { title, agency, date } = cited;
  return { title, agency, date, name: documentName(cited), address: null };
}

/** The address of a document's page; null if it has none. */
export function pageOf({ address, onlyMention }: RegisterDocument): string | null {
  return onlyMention === null ? address : null;
}

/** A document as lists show it. */
export const documentLine = sharing((document: RegisterDocument): DocumentLine => {
  const { title, agency, date } = document;
  return { title, agency, date, name: documentName(document), address: documentLink(document) };
});

interface RelationContext {
  register: DocumentRegister;
  sentenceOf: SentenceOf;
  /** Whether it is shown on the target's page. */
  isPassive: boolean;
  /** The article on whose page it is shown; none on a document's page. */
  own?: ArticleSummary;
}

/**
 * A relation as the page of one of its two documents, or of an article, shows it. It quotes the oldest article, so later
 * ones change no page; on the page of an article that states it, it leads to the sentence there.
 */
export function relationLine(
  { type, actor, target, isWhole, statements }: DocumentRelation,
  { register, sentenceOf, isPassive, own }: RelationContext,
): RelationLine {
  const here = statements.find(({ article }) => article === own);
  const statement = here ?? statements[0];
  if (!statement) throw new Error(`No article tells that ${actor} ${type} ${target}.`);
  const { lang, title } = statement.article;
  const other = register.byKey(isPassive ? actor : target);
  return {
    type,
    isPassive,
    isWhole,
    other: other ? namedLink(other) : { name: statement.key, address: null },
    statement: {
      lang,
      title: here ? null : title,
      page: pageWithId(statement.article, statement.anchor),
      anchor: statement.anchor,
      sentence: here ? '' : sentenceOf(statement),
    },
  };
}
