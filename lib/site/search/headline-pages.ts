import { headlinesAddress, numberedAddress } from '../../content/addresses';
import type { ArticleSummary } from '../../content/summary';
import { compareNames } from '../../language/sorting';
import { byLetter, firstLetter, letterAnchor, type LetterGroup } from '../alphabet';
import { cutByNames } from '../content-defined-pages';

/** Lines of a headline; a page is as light as one of an article. */
const LENGTH = 200;

/** A page of the list of all headlines from A to Z. */
interface HeadlinePage {
  address: string;
  /** Null for the first one. */
  number: number | null;
  letters: LetterGroup<ArticleSummary>[];
  /** Addresses of its neighbours in the alphabet, or null where there is none. */
  previous: string | null;
  next: string | null;
}

/** The list of all headlines, for browsers that cannot search. */
export interface HeadlineList {
  /** Never empty. */
  pages: HeadlinePage[];
  /** Where the headlines of each letter begin. */
  letters: { letter: string; address: string }[];
}

/** Puts all headlines into the order of the alphabet, page by page. */
export function headlineList(articles: readonly ArticleSummary[]): HeadlineList {
  const names = new Map(articles.map((article) => [article, nameOf(article.title)]));
  const named = (article: ArticleSummary) => names.get(article) ?? '';
  const sorted = articles.toSorted(
    (one, other) => compareNames(named(one), named(other)) || (one.slug < other.slug ? -1 : 1),
  );
  const cut = cutByNames(sorted, LENGTH, ({ slug }) => slug);
  const addressOf = (index: number) =>
    index === 0 ? headlinesAddress : numberedAddress(headlinesAddress, index + 1);
  const pages = cut.map((some, index) => ({
    address: addressOf(index),
    number: index === 0 ? null : index + 1,
    letters: byLetter(some, named),
    previous: index > 0 ? addressOf(index - 1) : null,
    next: index + 1 < cut.length ? addressOf(index + 1) : null,
  }));
  const first = new Map<string, string>();
  for (const { address, letters } of pages)
    for (const { letter } of letters)
      if (!first.has(letter)) first.set(letter, `${address}#${letterAnchor(letter)}`);
  return { pages, letters: [...first].map(([letter, address]) => ({ letter, address })) };
}

/** A headline without the quotation marks and the like that it begins with. */
function nameOf(title: string): string {
  const name = title.replace(/^[^\p{L}\p{N}]+/u, '');
  // What begins with a digit or with foreign letters comes before “A”, together.
  return firstLetter(name) === '#' ? `0 ${name}` : name;
}
