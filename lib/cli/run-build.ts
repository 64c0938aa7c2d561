import { join, relative } from 'node:path';
import type { Settings } from '../newsroom/settings';
import { buildSite, type Reading } from '../publish/build';
import type { Language } from '../report/codes';
import { textReport } from '../report/formats/text';
import { countBySeverity } from '../report/tally';
import { print } from './print';
import { lineReader } from './source-text';

/**
 * Builds the site, telling what was read, what was held back and why, and how long each stage took.
 * @returns how many errors held something back
 */
export async function runBuild(settings: Settings, language: Language): Promise<number> {
  const built = await buildSite(settings, {
    read: (reading) => tellReading(reading, settings, language),
    stage: (name, milliseconds) => {
      console.log(`${name.padEnd(9)} ${(milliseconds / 1000).toFixed(1).padStart(6)} s`);
    },
  });
  const size = (built.bytes / 1e6).toFixed(1);
  console.log(`${built.pages} pages, ${size} MB in ${relative('', settings.OUT_DIR) || settings.OUT_DIR}`);
  return countBySeverity(built.findings).error;
}

async function tellReading(reading: Reading, settings: Settings, language: Language): Promise<void> {
  const heldBack = reading.findings
    .filter(({ diagnostic }) => diagnostic.severity === 'error')
    .map((finding) => ({
      ...finding,
      file: relative('', join(settings.CONTENT_DIR, 'articles', finding.file)),
    }));
  if (heldBack.length > 0) await print(textReport(heldBack, language, lineReader()));
  const { warning, info } = countBySeverity(reading.findings);
  console.log(
    `${reading.articles} articles read; ${heldBack.length} errors, by which something is held back; ` +
      `${warning} warnings and ${info} notes, which “npm run check” shows`,
  );
}
