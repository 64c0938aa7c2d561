import { join, relative } from 'node:path';
import type { Settings } from '../base/settings';
import { buildSite, type Built } from '../build/build';
import type { ContentReading } from '../build/watcher';
import type { Language } from '../report/codes';
import { heldBackReport } from '../report/held-back';
import { textReport } from '../report/formats/text';
import { print } from './print';
import { lineReader } from './source-text';
import { watchStages } from './stages';

/**
 * Builds the site, telling what was read, what was held back and why, how far it is, and at the end what was made anew.
 * @returns how many errors held something back
 */
export async function runBuild(settings: Settings, language: Language): Promise<number> {
  const stages = watchStages();
  const built = await buildSite(settings, {
    ...stages,
    read: (reading) => tellReading(reading, settings, language),
  });
  console.log(stages.table(built));
  tellBuilt(built, settings);
  return built.errors.length;
}

async function tellReading(
  { articles, heldBack, nextChange, errors, counts }: ContentReading,
  { CONTENT_DIR }: Settings,
  language: Language,
): Promise<void> {
  const locate = (file: string) => relative('', join(CONTENT_DIR, 'articles', file));
  const faulty = errors.map((finding) => ({ ...finding, file: locate(finding.file) }));
  if (faulty.length > 0) await print(textReport(faulty, language, lineReader()));
  console.log(
    `${articles} articles read; ${faulty.length} errors, by which something is held back; ` +
      `${counts.warning} warnings and ${counts.info} notes, which “npm run check” shows`,
  );
  const lines = heldBack.map(({ article, state }) => ({ file: locate(article.file), state }));
  await print(heldBackReport(lines, nextChange, language));
}

function tellBuilt({ pages, made, reasons, bytes }: Built, { OUT_DIR }: Settings): void {
  const why = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(', ');
  console.log(`${made.length} of ${pages.length} pages made anew${why && `: ${why}`}`);
  console.log(`${pages.length} pages, ${(bytes / 1e6).toFixed(1)} MB in ${relative('', OUT_DIR) || OUT_DIR}`);
}
