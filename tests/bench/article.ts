import { readArticle } from '../../lib/article/read';
import { shapes } from './shapes';

/**
 * What reading hostile files costs, all the way to an article: `npx tsx tests/bench/article.ts [PATTERN]` reads a megabyte
 * of each shape whose name PATTERN matches, then the most of it that is not held back as too complex. Processor time.
 */

const [pattern = ''] = process.argv.slice(2);
const LARGEST = 1_000_000;

interface Cost {
  milliseconds: number;
  bytes: number;
  told: string;
}

function measure(make: (length: number) => string, length: number): Cost {
  const buffer = new Uint8Array(LARGEST);
  const { written } = new TextEncoder().encodeInto(`# Tiêu đề\n\n${make(length)}`, buffer);
  const bytes = buffer.subarray(0, written);
  const started = process.cpuUsage();
  const { article, diagnostics } = readArticle({ path: 'a.md', bytes });
  const { user, system } = process.cpuUsage(started);
  const codes = diagnostics.map(({ code }) => code);
  const told = [...new Set(article === null ? ['HELD BACK', ...codes] : codes)].join(' ');
  return { milliseconds: Math.round((user + system) / 1000), bytes: bytes.length, told };
}

/** The largest article of the shape, within a twentieth: what the limits let through is what they cost at most. */
function dearest(make: (length: number) => string): Cost {
  let cost = measure(make, LARGEST);
  let length = LARGEST;
  while (cost.told.includes('text-too-complex') && length > 100) {
    length = Math.floor(length / 1.3);
    cost = measure(make, length);
  }
  return cost;
}

for (const [name, make] of shapes.filter(([shape]) => new RegExp(pattern).test(shape))) {
  const { milliseconds, bytes, told } = dearest(make);
  console.log(`${String(milliseconds).padStart(6)} ms ${String(bytes).padStart(8)} bytes  ${name}  ${told}`);
}
