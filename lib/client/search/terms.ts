import { spell, stripMarks } from '../../language/spelling';

/** How texts and queries are cut into what the search index holds: the build and the search page must cut alike. */

/** “133/2016”, “C/O”, “TP.HCM”: a mark between two letters or digits parts no neighbours. */
const RUN = /(?:[\p{L}\p{M}\p{N}\s]|(?<=[\p{L}\p{M}\p{N}])[-/.:,_&+@’'–](?=[\p{L}\p{N}]))+/gu;

/** The syllables of a text, each in its one spelling, in runs of neighbours that no punctuation parts. */
export function runsOf(text: string): string[][] {
  const runs = spell(text).match(RUN) ?? [];
  return runs
    .map((run) => run.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [])
    .filter((run) => run.length > 0);
}

/** The pairs of neighbours in a run. */
export function pairsOf(run: readonly string[]): [one: string, next: string][] {
  return run.slice(1).map((next, at) => [run[at] ?? '', next]);
}

/** The line of the index that holds every spelling of a syllable. */
export function syllableLine(syllable: string): string {
  return stripMarks(syllable);
}

/** The line of the index that holds a pair of neighbours, with all pairs whose second word has the same first letter. */
export function pairLine(one: string, next: string): string {
  return `${stripMarks(one)} ${String.fromCodePoint(stripMarks(next).codePointAt(0) ?? 0)}`;
}

/** The files of the search, by their paths from its page. */
export const searchFiles = {
  /** What is known of all articles, and where the pages of the index lie. */
  catalogue: 'loc.json',
  /** What a misspelt query may have meant. */
  words: 'goi-y.txt',
  /** What the documents are called that the articles cite, and where their pages are. */
  documents: 'van-ban.json',
  /** The folder of the index, and its files, of pages. */
  indexFolder: 'tu/',
  index: (file: number) => `${searchFiles.indexFolder}${file}.bin`,
  /** The folder of a chunk of articles, and its files, of what results show. */
  chunk: (chunk: string) => `bai/${chunk}/`,
  records: (chunk: string, file: number) => `${searchFiles.chunk(chunk)}${file}.json`,
};

/** Articles in one file of {@link searchFiles.records}. */
export const RECORDS_A_FILE = 8;
