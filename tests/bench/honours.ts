import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lineOf } from '@/lib/article/honours/line';
import { precedence } from '@/lib/article/honours/tables/precedence';
import { readArticle } from '@/lib/article/read';

/**
 * Lists what the honours grammar reads in a folder: each award with its frequency, each verb before an award and
 * each cue that marks one as not real, with examples. `npx tsx tests/bench/honours.ts FOLDER [EXAMPLES]`
 */

const [folder, count = '3'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: npx tsx tests/bench/honours.ts FOLDER [EXAMPLES]');

type Tally = Map<string, string[]>;
const awards: Tally = new Map();
const verbs: Tally = new Map();
const cues: Tally = new Map();
const note = (tally: Tally, key: string, example: string) => {
  tally.set(key, [...(tally.get(key) ?? []), example]);
};

for (const path of (await readdir(folder)).filter((name) => name.endsWith('.md'))) {
  const { article, diagnostics } = readArticle({ path, bytes: await readFile(join(folder, path)) });
  for (const { award, rank, sentence, line } of article?.honours ?? []) {
    const example = `${path}:${line} ${sentence}`;
    note(awards, [award, rank].filter((part) => part !== null).join(' '), example);
    for (const verb of verbsIn(sentence)) note(verbs, verb, example);
  }
  for (const { code, params, line } of diagnostics) {
    if (code === 'honour-unreal')
      note(cues, String(params['cue']).toLowerCase(), `${path}:${line} ${params['award'] ?? ''}`);
  }
}

const byOrder = [...awards].sort(
  ([a], [b]) => precedence({ award: a, rank: null }) - precedence({ award: b, rank: null }),
);
print('Awards, in the order of the law', byOrder);
print('Verbs', sorted(verbs));
print('Left out, by cue', sorted(cues));

/** The last verb before each award of a sentence. */
function verbsIn(sentence: string): Set<string> {
  const { words, tokens } = lineOf(sentence);
  const found = tokens.flatMap((token, i) => {
    const verb =
      token.kind === 'award' ? tokens.slice(0, i).findLast(({ kind }) => kind === 'verb') : undefined;
    return verb
      ? [
          words
            .slice(verb.from, verb.to)
            .map(({ form }) => form)
            .join(' '),
        ]
      : [];
  });
  return new Set(found);
}

function sorted(tally: Tally): [string, string[]][] {
  return [...tally].sort((a, b) => b[1].length - a[1].length);
}

function print(heading: string, rows: [string, string[]][]): void {
  console.log(`\n${heading}`);
  for (const [key, examples] of rows) {
    console.log(`${String(examples.length).padStart(5)}  ${key}`);
    for (const example of examples.slice(0, Number(count))) console.log(`         ${example.slice(0, 160)}`);
  }
}
