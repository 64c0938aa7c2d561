import { pairLine, partOf, searchFiles } from '../../client/terms';
import { stripMarks } from '../../language/spelling';
import type { Bundle } from './plan';
import { Postings } from './postings';
import { recordFiles, type Recorded } from './records';

/**
 * Makes the files of a bundle: those of its index, `tu/0.txt`, …, and what results show, `bai/0.json`, ….
 * A line of the index holds what is looked up together: its name, then each term and its postings, with tabs between.
 * @param bundle of the {@link searchPlan}
 * @param termsOf what `searchTermsOf` gave of an article
 * @returns the files' texts by their names
 */
export function makeBundle<Article extends Recorded>(
  { articles, shards }: Bundle<Article>,
  termsOf: (article: Article) => string,
): Map<string, string> {
  const files = indexFiles(collectPostings(articles, termsOf), shards);
  return new Map([
    ...files.map((text, file): [string, string] => [searchFiles.index(file), text]),
    ...recordFiles(articles).map((text, file): [string, string] => [searchFiles.records(file), text]),
  ]);
}

/** All is in the order in which the articles bring it up: what the newest one has not stays as it is. */
function indexFiles(postings: Postings, shards: number): string[] {
  const lines = new Map<string, string>();
  for (const [term, text] of postings.encoded()) {
    const [one = '', next] = term.split(' ');
    const line = next === undefined ? stripMarks(one) : pairLine(one, next);
    lines.set(line, `${lines.get(line) ?? line}\t${next ?? one} ${text}`);
  }
  const files = Array.from({ length: shards }, (): string[] => []);
  for (const [line, text] of lines) files[partOf(line, shards)]?.push(text);
  return files.map((texts) => texts.join('\n'));
}

function collectPostings<Article>(
  articles: readonly Article[],
  termsOf: (article: Article) => string,
): Postings {
  const postings = new Postings();
  for (const [number, article] of articles.entries()) {
    for (const [level, terms] of termsOf(article).split('\n').entries()) {
      if (terms === '') continue;
      for (const term of terms.split('\t')) postings.add(term, number, level);
    }
  }
  return postings;
}
