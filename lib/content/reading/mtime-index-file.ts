import type { Terms } from '../facts/related-terms';

const NEWLINE = 10;

/** What was read of a file of articles. */
export interface IndexedFile {
  /** Changes whenever the file is saved. */
  stamp: string;
  /** The JSON of its `FileSummary`. */
  summary: Buffer;
  terms: Terms;
}

/**
 * Writes files by their places (a line each) into one text: the length of the lines in bytes; of each file its place, its stamp
 * with the numbers of its terms, and its summary; behind the last line the terms of all, four bytes each.
 */
export function writeIndexFile(files: ReadonlyMap<string, IndexedFile>): Uint8Array {
  const lines = [...files].flatMap(
    ([
      place,
      {
        stamp,
        summary,
        terms: { inTitle, all },
      },
    ]) => [Buffer.from(`${place}\n${stamp} ${inTitle} ${all.length}\n`), summary, Buffer.from('\n')],
  );
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  const terms = Array.from(files.values(), ({ terms: { all } }) =>
    Buffer.from(all.buffer, all.byteOffset, all.byteLength),
  );
  return Buffer.concat([Buffer.from(`${length}\n`), ...lines, ...terms]);
}

/** @param bytes from {@link writeIndexFile} */
export function parseIndexFile(bytes: Buffer): Map<string, IndexedFile> {
  const files = new Map<string, IndexedFile>();
  let start = bytes.indexOf(NEWLINE) + 1;
  const end = start + Number(bytes.toString('latin1', 0, start - 1));
  // A copy, as numbers begin at a multiple of their size.
  const numbers = new Uint32Array(new Uint8Array(bytes.subarray(end)).buffer);
  let used = 0;
  while (start < end) {
    const stampAt = bytes.indexOf(NEWLINE, start) + 1;
    const summaryAt = bytes.indexOf(NEWLINE, stampAt) + 1;
    const next = bytes.indexOf(NEWLINE, summaryAt) + 1;
    const [stamp = '', inTitle, count] = bytes.toString('latin1', stampAt, summaryAt - 1).split(' ');
    const all = numbers.subarray(used, (used += Number(count)));
    const summary = bytes.subarray(summaryAt, next - 1);
    files.set(bytes.toString('utf8', start, stampAt - 1), {
      stamp,
      summary,
      terms: { inTitle: Number(inTitle), all },
    });
    start = next;
  }
  return files;
}
