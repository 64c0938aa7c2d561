import { expect, test, type Page, type Request } from '@playwright/test';
import { budgetOf, type Budget } from './budgets';
import { everyKind } from './pages';
import { scrollThrough, watchShifts } from './watch';

test.use({
  baseURL: process.env['SITE_UNDER_TEST'] ?? '',
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 2.6,
  isMobile: true,
});

async function bytesOf(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

/** Reads a page to its end, as somebody does who comes for the first time. */
async function measure(page: Page, path: string): Promise<Budget> {
  const all: Request[] = [];
  page.on('requestfinished', (request) => {
    if (!request.url().startsWith('data:')) all.push(request);
  });
  const shift = await watchShifts(page);
  await page.goto(path, { waitUntil: 'networkidle' });
  await scrollThrough(page);
  await page.waitForLoadState('networkidle');
  const of = (type: string) => all.filter((request) => request.resourceType() === type);
  const [framework, own] = [true, false].map((wanted) =>
    of('script').filter((request) => new URL(request.url()).pathname.startsWith('/_next/') === wanted),
  );
  return {
    html: await bytesOf(of('document')),
    frameworkScripts: await bytesOf(framework ?? []),
    ownScripts: await bytesOf(own ?? []),
    fonts: await bytesOf(of('font')),
    total: await bytesOf(all),
    requests: all.length,
    shift: await shift(),
  };
}

const names = ['html', 'frameworkScripts', 'ownScripts', 'fonts', 'total', 'requests', 'shift'] as const;

for (const path of everyKind) {
  test(`${path} keeps to the budget`, async ({ page }) => {
    const budget = budgetOf(path);
    const measured = await measure(page, path);
    for (const name of names)
      console.log(`${path.slice(0, 32).padEnd(33)}${name.padEnd(17)}${measured[name]} of ${budget[name]}`);
    expect(measured.html).toBeGreaterThan(0);
    expect(names.filter((name) => measured[name] > budget[name])).toEqual([]);
  });
}
