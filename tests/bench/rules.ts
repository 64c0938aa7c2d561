import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '@/lib/article/read';
import { messageOf } from '@/lib/report/diagnostic';

/**
 * Counts how often each rule fires over a folder, with examples: `npx tsx tests/bench/rules.ts FOLDER [CODE]
 * [EXAMPLES]`. With a CODE, only that one, with more examples.
 */

const [folder, only, count = only === undefined ? '3' : '40'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: npx tsx tests/bench/rules.ts FOLDER [CODE] [EXAMPLES]');

const rules = new Map<string, { times: number; files: Set<string>; examples: string[] }>();
let held = 0;
const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
for (const path of names) {
  const { article, diagnostics } = readArticle({ path, bytes: await readFile(join(folder, path)) });
  if (article === null) held += 1;
  for (const diagnostic of diagnostics) {
    const rule = rules.get(diagnostic.code) ?? { times: 0, files: new Set(), examples: [] };
    rule.times += 1;
    rule.files.add(path);
    rule.examples.push(`${path}:${diagnostic.line}:${diagnostic.column} ${messageOf(diagnostic, 'en').what}`);
    rules.set(diagnostic.code, rule);
  }
}

console.log(`${names.length} files, ${held} held back`);
for (const [code, { times, files, examples }] of [...rules].sort((a, b) => b[1].times - a[1].times)) {
  if (only !== undefined && only !== code) continue;
  console.log(`${code}: ${times} times in ${files.size} files`);
  // Spread over the folder, as neighbouring files are often similar.
  const step = Math.max(1, Math.floor(examples.length / Number(count)));
  for (let index = 0; index < examples.length; index += step) console.log(`    ${examples[index] ?? ''}`);
}
