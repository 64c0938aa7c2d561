import type { CitedDocument } from '../../article/article';
import type { ArticleSummary } from '../../content/summary';

/** What an article says of a document. */
export type Cited = ArticleSummary['documents'][number];

/** What identifies a document, as an article writes it. */
export type Designation = Pick<CitedDocument, 'kind' | 'number' | 'name' | 'year'>;

/** A document in an article. */
export interface Citation {
  article: ArticleSummary;
  cited: Omit<Cited, 'mentions'>;
  /** 0 if the article is the document's own text. */
  mentions: number;
  /** Whether the article names it in headline or standfirst, or is the document itself. */
  isAbout: boolean;
}

const ABOUT: ReadonlySet<string> = new Set(['title', 'lede']);

/** All documents of these articles, in the order of the articles. */
export function citationsOf(articles: readonly ArticleSummary[]): Citation[] {
  return articles.flatMap((article) => [
    ...(article.subject ? [{ article, cited: article.subject, mentions: 0, isAbout: true }] : []),
    ...article.documents.map((cited) => ({
      article,
      cited,
      mentions: cited.mentions,
      isAbout: ABOUT.has(cited.anchor),
    })),
  ]);
}

/** What the key of a relation designates: a number, a name with its year, or a bare name. */
export function designationOf({ key, kind, year }: Cited['relations'][number]): Designation {
  if (/^\d/.test(key)) return { kind, number: key, name: null, year };
  const end = year === null ? '' : ` ${year}`;
  const name = end !== '' && key.endsWith(end) ? key.slice(0, -end.length) : key;
  return { kind, number: null, name, year: name === key && end !== '' ? null : year };
}
