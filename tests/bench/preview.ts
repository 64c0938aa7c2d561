import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browser, unpackBrowser } from '../browser/chromium';
import { startPreview } from '../support/start-preview';
import { Archive } from './archive';

/**
 * Measures how long an editor waits for the preview: `npx tsx tests/bench/preview.ts FOLDER`, where FOLDER contains
 * Markdown files without front matter. In a browser, in seconds, medians: from `npm run dev` to the front page,
 * then to an article, and from saving that article to seeing it. The first start has no cache, later ones use the
 * existing one.
 */

const STARTS = 4;
const SAVES = 7;

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Which folder? npx tsx tests/bench/preview.ts FOLDER');
const scratch = mkdtempSync(join(tmpdir(), 'bench-preview-'));
const { articles } = new Archive(scratch, source);

function save(title: string): void {
  const body = Array.from({ length: 40 }, (_, index) => `Đoạn văn thứ ${index} của bài này.`).join('\n\n');
  writeFileSync(join(articles, 'bai-dang-viet.md'), `# ${title}\n\n${body}\n`);
}

/** Seconds from `act` until the page shows the headline `title`. */
async function untilSeen(page: Page, title: string, act: () => unknown): Promise<number> {
  const started = performance.now();
  await act();
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor({ timeout: 300_000 });
  return (performance.now() - started) / 1000;
}

async function visit(page: Page) {
  save('Bài 0');
  const started = performance.now();
  const preview = await startPreview(join(scratch, 'content'), join(scratch, 'cache'));
  try {
    await page.goto(preview.address, { timeout: 300_000 });
    const front = (performance.now() - started) / 1000;
    const article = await untilSeen(page, 'Bài 0', () => page.goto(`${preview.address}/bai-dang-viet/`));
    const saves: number[] = [];
    for (let number = 1; number <= SAVES; number += 1) {
      const title = `Bài ${number}`;
      saves.push(
        await untilSeen(page, title, () => {
          save(title);
        }),
      );
    }
    return { front, article, saves };
  } finally {
    await preview.stop();
  }
}

function median(figures: readonly number[]): string {
  const middle = [...figures].sort((one, other) => one - other)[figures.length >> 1] ?? NaN;
  return `${middle.toFixed(2)} s`;
}

unpackBrowser();
const { executablePath, args, env } = browser();
const opened = await chromium.launch({
  args,
  ...(executablePath && { executablePath }),
  ...(env && { env }),
});
try {
  const page = await opened.newPage();
  const cold = await visit(page);
  const warm = [];
  for (let start = 1; start < STARTS; start += 1) warm.push(await visit(page));
  const rows: [string, string, string?][] = [
    ['front page, no cache', median([cold.front])],
    ['front page', median(warm.map(({ front }) => front)), '≤ 5 s'],
    ['then an article', median(warm.map(({ article }) => article))],
    ['an edit', median([cold, ...warm].flatMap(({ saves }) => saves)), '≤ 1 s'],
  ];
  for (const [what, figure, limit = ''] of rows)
    console.log(`${what.padEnd(24)}${figure.padStart(10)}   ${limit}`.trimEnd());
} finally {
  await opened.close();
  rmSync(scratch, { recursive: true });
}
