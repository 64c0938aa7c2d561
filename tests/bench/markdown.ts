import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htmlWriter, readMarkdown } from '../../lib/markdown/markdown';
import { shapes } from './shapes';

/**
 * Measures the time to read Markdown: files of a folder (every nth of them), then hostile shapes of a megabyte:
 * `npx tsx tests/bench/markdown.ts [FOLDER [NTH]]`. Processor time, so that the machine's load does not matter.
 */

const [folder = 'content/articles', nth = '1'] = process.argv.slice(2);

function milliseconds(task: () => void): number {
  const started = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function measure(bytes: Uint8Array): { reading: number; writing: number; told: string } {
  let markdown = readMarkdown(new Uint8Array());
  const reading = milliseconds(() => {
    markdown = readMarkdown(bytes);
  });
  const writing = milliseconds(() => {
    const writer = htmlWriter(markdown.root, 'vi');
    writer.toHtml(markdown.root.children);
    writer.notes();
    markdown.textOf(...markdown.root.children);
  });
  return { reading, writing, told: [...new Set(markdown.diagnostics.map(({ code }) => code))].join(' ') };
}

const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
const files = await Promise.all(
  names.filter((_, index) => index % Number(nth) === 0).map((name) => readFile(join(folder, name))),
);
const costs = files.map(measure);
const mean = (of: 'reading' | 'writing') => costs.reduce((sum, cost) => sum + cost[of], 0) / costs.length;
console.log(
  `${files.length} files: reading ${mean('reading').toFixed(1)} ms each, writing ${mean('writing').toFixed(1)} ms`,
);

console.table(
  shapes.map(([name, make]) => {
    const { reading, writing, told } = measure(
      new TextEncoder().encode(make(1_000_000)).subarray(0, 1_000_000),
    );
    return { shape: name, 'reading, ms': Math.round(reading), 'writing, ms': Math.round(writing), told };
  }),
);
