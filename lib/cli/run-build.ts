import { join, relative } from 'node:path';
import type { Settings } from '../base/settings';
import type { Translated } from '../base/words/translated-error';
import { buildSite } from '../build/build';
import type { Built } from '../build/built';
import type { Shard } from '../build/publish-round';
import { withRemoteCache } from '../build/with-remote-cache';
import type { ContentReading } from '../build/watcher';
import type { MessageLanguage } from '../report/codes';
import { commandLines } from '../report/command-lines';
import type { Finding } from '../report/diagnostic';
import { heldBackReport } from '../report/held-back';
import { textReport } from '../report/formats/text';
import { print } from './print';
import { megabytes } from '../output/hosting/limits';
import { lineReader } from './source-text';
import { watchStages } from './stages';

/**
 * Builds the site. Prints what was read, what is held back and why, the progress, and what was made.
 * @returns the number of errors that held something back
 */
export async function runBuild(
  settings: Settings,
  language: MessageLanguage,
  maxRemovals?: number,
): Promise<number> {
  const stages = watchStages(language);
  const built = await withRemoteCache(settings, printerOf(language), () =>
    buildSite(
      settings,
      { ...stages, read: (reading) => printReading(reading, settings, language) },
      maxRemovals,
    ),
  );
  console.log(stages.table(built));
  await printFaulty([...built.failures, ...built.warnings], settings, language);
  printBuilt(built, settings, language);
  return built.errors.length + built.failures.length;
}

/**
 * Makes part of the site's pages; prints its progress and what was made. The build that follows reports what is held
 * back.
 */
export async function runShard(settings: Settings, shard: Shard, language: MessageLanguage): Promise<void> {
  const { buildShard } = await import('../build/build-shard');
  const watcher = { ...watchStages(language), read: () => Promise.resolve() };
  const { made, pages } = await withRemoteCache(settings, printerOf(language), () =>
    buildShard(settings, shard, watcher),
  );
  console.log(commandLines[language].part({ ...shard, made: made.length, pages: pages.length }));
}

const printerOf = (language: MessageLanguage) => (line: Translated) => {
  console.log(line[language]);
};

async function printFaulty(
  findings: readonly Finding[],
  settings: Settings,
  language: MessageLanguage,
): Promise<void> {
  const located = findings.map((finding) => ({ ...finding, file: pathOf(finding.file, settings) }));
  if (located.length > 0) await print(textReport(located, language, lineReader()));
}

async function printReading(
  { articles, heldBack, nextChange, errors, siteWarnings, counts }: ContentReading,
  settings: Settings,
  language: MessageLanguage,
): Promise<void> {
  await printFaulty([...errors, ...siteWarnings], settings, language);
  const { warning: warnings, info: notes } = counts;
  console.log(commandLines[language].read({ articles, errors: errors.length, warnings, notes }));
  const lines = heldBack.map(({ file, state, by }) => ({
    file: pathOf(file, settings),
    state,
    by: by && pathOf(by, settings),
  }));
  await print(heldBackReport(lines, nextChange, language));
}

function printBuilt(
  { pages, made, reasons, totals, passedLimits }: Built,
  { OUT_DIR }: Settings,
  language: MessageLanguage,
): void {
  const lines = commandLines[language];
  const counts = new Map<string, number>();
  for (const [input, count] of reasons) {
    const reason = lines.reason(input);
    counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  const why = [...counts].map(([reason, count]) => `${count} ${reason}`).join(', ');
  console.log(`${lines.rebuilt(made, pages)}${why && `: ${why}`}`);
  const { files, bytes, uncompressed } = totals;
  const folder = relative('', OUT_DIR) || OUT_DIR;
  const sizes = { size: megabytes(uncompressed), sizeOfFiles: megabytes(bytes) };
  console.log(lines.made({ pages, folder, files, ...sizes }));
  for (const each of passedLimits) console.log(lines.warning(each[language]));
}

/** An article file's path from the working directory. */
function pathOf(file: string, { CONTENT_DIR }: Settings): string {
  return relative('', join(CONTENT_DIR, 'articles', file));
}
