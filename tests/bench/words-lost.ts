import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '@/lib/article/read';
import { lostWords, saidBy } from '../support/lost-words';

/**
 * Lists words of a folder's files that are neither on their page nor covered by a diagnostic: `npx tsx
 * tests/bench/words-lost.ts FOLDER [EXAMPLES [NTH]]`, of every nth file.
 */

const [folder, examples = '20', nth = '1'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: npx tsx tests/bench/words-lost.ts FOLDER [EXAMPLES [NTH]]');

const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
let [files, words, lost, held] = [0, 0, 0, 0];
for (const path of names.filter((_, index) => index % Number(nth) === 0)) {
  const bytes = await readFile(join(folder, path));
  const reading = readArticle({ path, bytes });
  const text = bytes.toString('utf8');
  files += 1;
  words += saidBy(text).match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
  if (reading.article === null) held += 1;
  const missing = lostWords(text, reading);
  if (missing.length === 0) continue;
  lost += missing.length;
  if (lost - missing.length < Number(examples) * 10) {
    const shown = missing.slice(0, 30).map(({ word, line }) => `${line}:${word}`);
    console.log(`${path}\n  ${missing.length}: ${shown.join(' ')}`);
  }
}
console.log(`${files} files (${held} held back), ${words} words, ${lost} lost without a diagnostic`);
