import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { browser, unpackBrowser } from '../browser/chromium';
import { freePort } from '@/lib/base/ports';

/** The result of Lighthouse's mobile preset for one visit. */
export interface Audit {
  /** Each from 0 to 100. */
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  requests: number;
  /** Bytes as sent. */
  bytes: number;
  /** Milliseconds. */
  blocking: number;
  largestPaint: number;
}

/** Visits a page, each time with a new browser profile. */
export async function audit(url: string, times: number): Promise<Audit[]> {
  unpackBrowser();
  const visits: Audit[] = [];
  for (let time = 0; time < times; time++) visits.push(await visit(url));
  return visits;
}

async function visit(url: string): Promise<Audit> {
  const port = await freePort(0);
  const { args, executablePath, env } = browser();
  const opened = await chromium.launch({
    args: [...args, `--remote-debugging-port=${port}`],
    ...(executablePath && { executablePath }),
    ...(env && { env }),
  });
  try {
    const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse says nothing of ${url}.`);
    const { categories, audits } = result.lhr;
    const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
    const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
    const network = audits['network-requests']?.details;
    return {
      performance: score('performance'),
      accessibility: score('accessibility'),
      bestPractices: score('best-practices'),
      seo: score('seo'),
      requests: network?.type === 'table' ? network.items.length : Number.NaN,
      bytes: value('total-byte-weight'),
      blocking: value('total-blocking-time'),
      largestPaint: value('largest-contentful-paint'),
    };
  } finally {
    await opened.close();
  }
}

/** The median of each figure. */
export function medianOf(visits: readonly Audit[]): Audit {
  const middle = (key: keyof Audit) =>
    visits.map((visit) => visit[key]).sort((one, other) => one - other)[Math.floor(visits.length / 2)] ??
    Number.NaN;
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    bestPractices: middle('bestPractices'),
    seo: middle('seo'),
    requests: middle('requests'),
    bytes: middle('bytes'),
    blocking: middle('blocking'),
    largestPaint: middle('largestPaint'),
  };
}
