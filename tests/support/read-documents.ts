import { readDocuments, type DocumentsRead } from '@/lib/article/documents/read';
import type { SubjectDocument } from '@/lib/article/article';
import { readArticle } from '@/lib/article/read';
import { proses } from './read-honours';

/** The documents that an article of these paragraphs (or titles, rows) cites. */
export function documentsIn(...texts: string[]): DocumentsRead {
  return readDocuments(proses(...texts));
}

/**
 * Each document as a line for a table of examples; missing values are left out: "Thông tư 39/2014/TT-BTC, ngày
 * 2014-03-31, Điều 5, replaces 64/2013/TT-BTC, từ 2014-06-01, ×2". "=" marks the document that the article is, "?"
 * an unresolved one.
 */
export function cited(...texts: string[]): string[] {
  return linesOf(documentsIn(...texts));
}

/** The same for a whole file. */
export function citedInFile(file: string): string[] {
  const { article } = readArticle({ path: 'bai.md', bytes: new TextEncoder().encode(file) });
  return article ? linesOf(article) : [];
}

function linesOf({
  subject,
  documents,
  unresolved,
}: Pick<DocumentsRead, 'subject' | 'documents' | 'unresolved'>): string[] {
  return [
    ...(subject === null ? [] : [`= ${lineOf(subject)}`]),
    ...documents.map((document) =>
      document.mentions > 1 ? `${lineOf(document)}, ×${document.mentions}` : lineOf(document),
    ),
    ...unresolved.map(({ kind, number, name }) =>
      number === null ? `? ${name ?? ''}` : `? ${name ?? kind} ${number}`,
    ),
  ];
}

function lineOf({
  kind,
  number,
  name,
  year,
  date,
  provisions,
  relations,
  inForceFrom,
}: SubjectDocument): string {
  return [
    number === null
      ? `${name ?? kind} ${year ?? ''}`
      : name === null
        ? `${kind} ${number}`
        : `${name} ${number}`,
    date === null ? null : `ngày ${date}`,
    ...provisions,
    ...relations.map(({ type, key }) => `${type} ${key}`),
    inForceFrom === null ? null : `từ ${inForceFrom}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** The issuer of each document; "không rõ" if unknown. */
export function issuersIn(...texts: string[]): string[] {
  return documentsIn(...texts).documents.map(({ agency }) => agency ?? 'không rõ');
}
