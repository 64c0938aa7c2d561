import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleSchema } from '../../lib/article/article';
import { readArticle } from '../../lib/article/read';
import { Random } from '../support/random';

/**
 * Damages real files at random, and reads them: `npx tsx tests/bench/fuzz.ts FOLDER [COUNT [SEED]]`. Prints every
 * case that throws, gives an invalid article, or takes longer than SLOW (processor time); the same seed gives the
 * same damage.
 */

const [folder = 'content/articles', count = '1000', seed = '1'] = process.argv.slice(2);
const SLOW = 2_000;
const MARKS = [
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '[',
  '](',
  '![',
  ')',
  '<b>',
  '<table>',
  '<li>',
  '<!--',
  '|',
  '> ',
  '- ',
  '1. ',
];
const WORDS = [
  '\n',
  '\n\n',
  '\\',
  '&',
  '\u0000',
  '\u00a0',
  '\u200b',
  '\u0301',
  '---\n',
  '# ',
  'Ảnh: ',
  '(Theo ',
  '“',
  'năm 2020',
];
const INSERTED = [...MARKS, ...WORDS].map((text) => new TextEncoder().encode(text));

const random = new Random(Number(seed));

type Damage = (bytes: Buffer, other: Buffer) => Uint8Array[];

const damages: readonly Damage[] = [
  (bytes) => {
    const at = random.below(bytes.length);
    return [bytes.subarray(0, at), Uint8Array.of(random.below(256)), bytes.subarray(at + 1)];
  },
  (bytes) => [bytes.subarray(0, random.below(bytes.length))],
  (bytes) => {
    const [from, to] = span(bytes);
    return [bytes.subarray(0, from), bytes.subarray(to)];
  },
  (bytes) => {
    const [from, to] = span(bytes);
    const times = 1 + random.below(20);
    return [bytes.subarray(0, to), ...Array.from({ length: times }, () => bytes.subarray(from, to))];
  },
  (bytes, other) => {
    const [from, to] = span(other);
    const at = random.below(bytes.length);
    return [bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at)];
  },
  (bytes) => {
    const at = random.below(bytes.length);
    const mark = random.pick(INSERTED);
    return [
      bytes.subarray(0, at),
      ...Array.from({ length: 1 + random.below(9) ** 3 }, () => mark),
      bytes.subarray(at),
    ];
  },
];

function span(bytes: Buffer): [from: number, to: number] {
  const from = random.below(bytes.length);
  return [from, from + random.below(Math.min(2_000, bytes.length - from))];
}

/** What is wrong with the result of reading a file; null if nothing is. */
function trouble(bytes: Uint8Array): string | null {
  const started = process.cpuUsage();
  const { article, diagnostics } = readArticle({ path: 'a.md', bytes });
  const { user, system } = process.cpuUsage(started);
  const milliseconds = Math.round((user + system) / 1000);
  if (milliseconds > SLOW) return `${milliseconds} ms`;
  if (article === null)
    return diagnostics.some(({ severity }) => severity === 'error') ? null : 'held back without an error';
  const { success, error } = articleSchema.safeParse(article);
  if (!success) return error.message;
  if (!isComposed(article)) return 'not NFC';
  const html = article.sections.flatMap(({ blocks }) =>
    blocks.map((block) => ('html' in block ? block.html : '')),
  );
  return (
    /<(?:script|img|iframe|style|form|svg)|<[^>]*\s(?:on\w+|style)=|href="\s*javascript:/i.exec(
      html.join(''),
    )?.[0] ?? null
  );
}

/** Whether all texts in `value` are NFC, except addresses, which composition would break. */
function isComposed(value: unknown): boolean {
  if (typeof value === 'string') {
    const text = value.replace(/href="[^"]*/g, '');
    return text.normalize('NFC') === text;
  }
  return Object.entries(value ?? {}).every(
    ([key, inner]: [string, unknown]) => key === 'src' || key === 'url' || isComposed(inner),
  );
}

function attempt(bytes: Uint8Array): string | null {
  try {
    return trouble(bytes);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
const pick = async () => {
  const name = random.pick(names);
  return { name, bytes: await readFile(join(folder, name)) };
};

let troubles = 0;
for (let index = 0; index < Number(count); index += 1) {
  const { name, bytes: whole } = await pick();
  let bytes = whole;
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const damage = random.pick(damages);
    if (bytes.length > 0) bytes = Buffer.concat(damage(bytes, (await pick()).bytes));
  }
  const found = attempt(bytes);
  if (found === null) continue;
  troubles += 1;
  console.log(`${index} ${name}: ${found}`);
}
console.log(`${count} damaged files, seed ${seed}: ${troubles} troubles`);
process.exitCode = troubles > 0 ? 1 : 0;
