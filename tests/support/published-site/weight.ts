import type { Page, Request } from '@playwright/test';
import { scrollThrough, watchShifts } from '../../browser/watch';
import type { Budget } from '../../browser/budgets';

/** Measures a page on a first visit, scrolled to its end. */
export async function weigh(page: Page, address: string): Promise<Budget> {
  const all: Request[] = [];
  page.on('requestfinished', (request) => {
    if (!request.url().startsWith('data:')) all.push(request);
  });
  const shift = await watchShifts(page);
  await page.goto(address, { waitUntil: 'networkidle' });
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

async function bytesOf(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}
