import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXml } from './xml-reader';
import { xsdFaults } from './xsd';

/** The faults of the sitemaps that robots.txt names, and all their entries. */
export interface SitemapsReport {
  faults: string[];
  files: number;
  /** Paths on the site, in order. */
  paths: string[];
}

/** Reads the sitemaps of a published folder. @throws Error if robots.txt names none, or a file is missing */
export async function readSitemaps(folder: string): Promise<SitemapsReport> {
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  const index = /^Sitemap: (.*)$/m.exec(await read('robots.txt'))?.[1];
  if (index === undefined) throw new Error('robots.txt names no sitemap.');
  const indexXml = await read(pathOf(index));
  const report: SitemapsReport = { faults: await xsdFaults(indexXml, 'index.xsd'), files: 1, paths: [] };
  for (const path of locsOf(indexXml)) {
    const xml = await read(path);
    report.files += 1;
    report.faults.push(...(await xsdFaults(xml, 'all.xsd')).map((fault) => `${path}: ${fault}`));
    // The news sitemap repeats recent entries.
    if (!xml.includes('<news:news>')) report.paths.push(...locsOf(xml));
  }
  return report;
}

function locsOf(xml: string): string[] {
  return readXml(xml)
    .all('loc')
    .map(({ text }) => pathOf(text));
}

function pathOf(address: string): string {
  return decodeURI(new URL(address).pathname);
}
