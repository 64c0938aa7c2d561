import type { RelationType } from '../article/documents/tables/acts';
import { documentsAddress } from '../content/addresses';
import { pageWithId } from '../content/article-parts';
import { headlineOf, type ArticleSummary } from '../content/summary';
import type { Citation } from '../site/documents/citations';
import { documentGroupings } from '../site/documents/groups';
import { lawLink } from '../site/documents/names';
import { provisionsOf } from '../site/documents/provisions';
import type { NamedLaw, RegisterDocument } from '../site/documents/register';
import type { DocumentRelation } from '../site/documents/relations';
import { paginate } from '../site/paging';
import type { SiteIndex } from '../site/site-index';
import { lawNameKey } from '../site/documents/number-key';
import {
  documentLine,
  keysAsSentences,
  relationLine,
  sentencesOf,
  type SentenceOf,
} from './article-documents';
import type { CitingLine, DocumentParts } from './models/documents';
import { linesOf } from './lists';
import { common, pageJob, type PageJob } from './page-job';

/** Documents per page of a list. */
const DOCUMENTS = 100;
/** Articles per page of a document. */
const ARTICLES = 40;
/** Number of most cited documents on the register's first page. */
const MOST = 20;
/** Maximum of articles listed under a provision. */
const UNDER_PROVISION = 10;

/** Pages of the documents register: overview; lists by kind, issuer and year; each document and each law with a page. */
export function documentJobs(siteIndex: SiteIndex): PageJob[] {
  const { register, groups } = siteIndex.documents;
  return [
    overviewJob(siteIndex),
    ...documentGroupings.flatMap((by) => groups[by].flatMap((group) => groupJobs(group, siteIndex))),
    ...register.documents
      .filter(({ onlyMention }) => onlyMention === null)
      .flatMap((document) => pagesOfDocument(document, siteIndex)),
    ...register.laws
      .filter(({ onlyEntry }) => onlyEntry === null)
      .flatMap((law) => pagesOfLaw(law, siteIndex)),
  ];
}

function overviewJob(siteIndex: SiteIndex): PageJob {
  const { register, groups } = siteIndex.documents;
  const byCitations = register.documents.toSorted(
    (one, other) => other.citations.length - one.citations.length,
  );
  const most = new Set(byCitations.slice(0, MOST));
  return pageJob({
    ...common(siteIndex),
    kind: 'documents',
    address: documentsAddress,
    documents: register.documents.length,
    groups: documentGroupings.map((by) => ({
      by,
      groups: groups[by].map(({ name, address, documents }) => ({
        name,
        address,
        documents: documents.length,
      })),
    })),
    // In the register's order, which one more citing article does not change.
    most: register.documents.filter((document) => most.has(document)).map(documentLine),
    laws: register.laws.map((law) => ({ name: law.name, address: lawLink(law) })),
  });
}

function groupJobs(
  { by, name, address, documents }: SiteIndex['documents']['groups']['kind'][number],
  siteIndex: SiteIndex,
): PageJob[] {
  const lists = paginate(documents, { length: DOCUMENTS, address, nameOf: ({ key }) => key });
  return lists.map((list) =>
    pageJob({
      ...common(siteIndex),
      kind: 'document-group',
      address: list.address,
      group: { by, name },
      list: linesOf(list, documentLine),
    }),
  );
}

/** The pages of a document. Articles about it come first, then those that cite it, newest first. */
function pagesOfDocument(document: RegisterDocument, siteIndex: SiteIndex): PageJob[] {
  const { citations, address } = document;
  const sorted = [
    ...citations.filter(({ isAbout }) => isAbout),
    ...citations.filter(({ isAbout }) => !isAbout),
  ];
  const lists = paginate(sorted, { length: ARTICLES, address, nameOf: ({ article }) => article.slug });
  return lists.map((list): PageJob => {
    const made = (sentenceOf: SentenceOf) => ({
      ...common(siteIndex),
      document: documentLine(document),
      parts: list.number === null ? partsOf(document, siteIndex, sentenceOf) : null,
      list: linesOf(list, citingLine),
    });
    return {
      address: list.address,
      kind: 'document',
      parts: () => Promise.resolve(made(keysAsSentences)),
      model: () =>
        Promise.resolve({ ...made(sentencesOf(siteIndex)), kind: 'document', address: list.address }),
    };
  });
}

function partsOf(document: RegisterDocument, siteIndex: SiteIndex, sentenceOf: SentenceOf): DocumentParts {
  const { register } = siteIndex.documents;
  const { acts, undergoes, citations, name, contradictions } = document;
  const law = name === null ? null : register.byKey(lawNameKey(name))?.law;
  return {
    inForceFrom: document.inForceFrom,
    inForceTo: document.inForceTo,
    official: document.link,
    law: law?.onlyEntry === null ? { name: law.name, address: law.address } : null,
    articles: citations.length,
    relations: [
      // Documents that are based on a law say nothing about it, and there may be hundreds.
      ...inOrder(undergoes.filter(({ type }) => type !== 'basedOn')).map((each) =>
        relationLine(each, { register, sentenceOf, isPassive: true }),
      ),
      ...inOrder(acts).map((each) => relationLine(each, { register, sentenceOf, isPassive: false })),
    ],
    contradictions: contradictions.map(({ fact, value, article, anchor }) => ({
      fact,
      value,
      article: { lang: article.lang, title: article.title },
      page: pageWithId(article, anchor),
      anchor,
    })),
    provisions: provisionsOf(citations).map((provision) => ({
      name: provision.name,
      articles: provision.citations.length,
      shown: provision.citations.slice(0, UNDER_PROVISION).map(({ article }) => linkLine(article)),
    })),
  };
}

/** Relations by importance: from what ends a document to what is only based on it. */
const gravest: readonly RelationType[] = [
  'replaces',
  'repeals',
  'suspends',
  'amends',
  'consolidates',
  'guides',
  'basedOn',
];

/** Sorted by importance. */
function inOrder(relations: readonly DocumentRelation[]): DocumentRelation[] {
  return relations.toSorted((one, other) => gravest.indexOf(one.type) - gravest.indexOf(other.type));
}

function citingLine({ article, mentions, isAbout }: Citation): CitingLine {
  return { article: headlineOf(article), mentions, isAbout };
}

function linkLine({ slug, lang, title }: ArticleSummary) {
  return { slug, lang, title };
}

function pagesOfLaw({ name, address, versions, namings }: NamedLaw, siteIndex: SiteIndex): PageJob[] {
  const lists = paginate(namings, { length: ARTICLES, address, nameOf: ({ article }) => article.slug });
  return lists.map((list) =>
    pageJob({
      ...common(siteIndex),
      kind: 'law',
      address: list.address,
      name,
      first: address,
      versions: list.number === null ? versions.map(documentLine) : [],
      list: linesOf(list, ({ article }) => headlineOf(article)),
    }),
  );
}
