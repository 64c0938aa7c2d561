import { headlinesAddress, numberedAddress } from '../../content/addresses';
import type { ArticleSummary } from '../../content/summary';
import { compareNames } from '../../language/sorting';
import { byLetter, firstLetter, letterAnchor, type LetterGroup } from '../alphabet';
import { cutByNames } from '../content-defined-pages';

/** Headlines per page, which keeps it as light as an article's. */
const LENGTH = 200;

/** A page of the list of all headlines from A to Z. */
interface HeadlinePage {
  address: string;
  /** Null for the first one. */
  number: number | null;
  letters: LetterGroup<ArticleSummary>[];
  /** Addresses of the neighbouring pages; null without one. */
  previous: string | null;
  next: string | null;
}

/** The list of all headlines, for browsers without script. */
export interface HeadlineList {
  /** Never empty. */
  pages: HeadlinePage[];
  /** Where the headlines of each letter begin. */
  letters: { letter: string; address: string }[];
}

/** Sorts all headlines alphabetically into pages. */
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

/** A headline without quotation marks and the like at its beginning. */
function nameOf(title: string): string {
  const name = title.replace(/^[^\p{L}\p{N}]+/u, '');
  // Headlines that begin with digits or foreign letters come together before “A”.
  return firstLetter(name) === '#' ? `0 ${name}` : name;
}
