import { expect, test } from '@playwright/test';
import { ownScripts } from '@/lib/render/scripts';
import { weigh } from '../support/published-site/weight';
import { budgetOf, measures, phone } from './budgets';
import { everyKind } from './pages';

test.use({ baseURL: process.env['SITE_UNDER_TEST'] ?? '', ...phone });

for (const path of everyKind) {
  test(`${path} keeps to the budget`, async ({ page }) => {
    const budget = budgetOf(path);
    const measured = await weigh(page, path);
    for (const name of measures)
      console.log(`${path.slice(0, 32).padEnd(33)}${name.padEnd(17)}${measured[name]} of ${budget[name]}`);
    expect(measured.html).toBeGreaterThan(0);
    expect(measures.filter((name) => measured[name] > budget[name])).toEqual([]);
  });
}

for (const { address, maxBytes } of ownScripts) {
  test(`${address} keeps to its weight`, async ({ page }) => {
    const { total } = await weigh(page, address);
    console.log(`${address.padEnd(33)}${total} of ${maxBytes}`);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(maxBytes);
  });
}
