import { spell, stripMarks } from '../../language/spelling';

/** Splits texts and queries into terms; the build and the search page share it, since both must split alike. */

/** “133/2016”, “C/O”, “TP.HCM”: a mark between two letters or digits separates no neighbours, nor do quotes: “bỏ rơi” tại chợ. */
const RUN = /(?:[\p{L}\p{M}\p{N}\s“”"«»]|(?<=[\p{L}\p{M}\p{N}])[-/.:,_&+@’'–](?=[\p{L}\p{N}]))+/gu;

/** A syllable, or a number: what is glued behind one is a syllable of its own, so that “130kg” is “130 kg”. */
export const WORD = /\p{N}+|\p{L}[\p{L}\p{M}\p{N}]*/gu;

/** The syllables of a text in normalised spelling, as runs of neighbours without punctuation between them. */
export function runsOf(text: string): string[][] {
  const runs = spell(text).match(RUN) ?? [];
  return runs.map((run) => run.match(WORD) ?? []).filter((run) => run.length > 0);
}

/** The pairs of neighbours in a run. */
export function pairsOf(run: readonly string[]): [one: string, next: string][] {
  return run.slice(1).map((next, at) => [run[at] ?? '', next]);
}

/** The line of the index with every spelling of a syllable. */
export function syllableLine(syllable: string): string {
  return stripMarks(syllable);
}

/** The line of the index with a pair of neighbours, and all pairs whose second word has the same first letter. */
export function pairLine(one: string, next: string): string {
  return `${stripMarks(one)} ${String.fromCodePoint(stripMarks(next).codePointAt(0) ?? 0)}`;
}

/** The search's files, as paths from its page. */
export const searchFiles = {
  /** Facets of all articles, and the directory of the index. */
  catalogue: 'loc.json',
  /** Words for suggestions. */
  words: 'goi-y.txt',
  /** Names and addresses of the cited documents. */
  documents: 'van-ban.json',
  /** The folder of the index's pages. */
  indexFolder: 'tu/',
  index: (file: number) => `${searchFiles.indexFolder}${file}.bin`,
  /** The folder of a chunk of articles, and its files, of what results show. */
  chunk: (chunk: string) => `bai/${chunk}/`,
  records: (chunk: string, file: number) => `${searchFiles.chunk(chunk)}${file}.json`,
};

/** Articles in one file of {@link searchFiles.records}. */
export const RECORDS_A_FILE = 8;
