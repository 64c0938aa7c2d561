import { readArticle } from '../../lib/article/read';
import { shapes } from './shapes';

/**
 * Measures the time to read hostile files into articles: `npx tsx tests/bench/article.ts [PATTERN]` reads a
 * megabyte of each shape whose name matches PATTERN, then the longest text of the shape that is not held back as
 * too complex. Processor time.
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

/**
 * The cost of the largest article of the shape within the limits, to a twentieth: the most that they let through.
 */
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
