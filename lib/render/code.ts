import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../base/make-folder.js';
import type { Settings } from '../base/settings';
import { inProject } from '../base/project';
import { codeHash } from '../base/cache/code-hash';
import { filesIn, isSealed, seal } from '../base/cache/sealed-folder.js';
import { findClientModules } from './client-modules';
import { nextFolder } from './next-folder';
import type { Translated } from '../base/words/translated-error';
import { waitForLock } from '../base/lock';
import { runNext } from './next';
import { PublishError } from './publish-error';

/** A hash that changes whenever a page of the same model could change. */
export const pageVersion = (): string => codeHash(/^lib\/cli\//);

/** After how long a compilation is reported, in milliseconds. */
const SLOW_MS = 300_000;

async function warnedIfSlow(warn: (line: Translated) => void, compiling: Promise<void>): Promise<void> {
  const timer = setTimeout(() => {
    warn({
      vi: 'cảnh báo: dịch mã của các trang lâu hơn thường lệ; sẽ dừng lại sau 20 phút',
      en: 'warning: compiling the pages’ code takes longer than usual; it is given up after 20 minutes',
    });
  }, SLOW_MS);
  await compiling.finally(() => {
    clearTimeout(timer);
  });
}

/** The files of Next's output that servers and builds read. */
const readFiles = (folder: string): string[] =>
  filesIn(folder).filter((file) => !/^(?:cache\/|types\/|diagnostics\/|trace|version$)/.test(file));

/**
 * Compiles the pages' code with Next, unless that was done before. Waits if another build is compiling.
 * @param version of the code, see {@link pageVersion}
 * @param warn is called if that takes long
 * @throws Error with Next's own output; PublishError that names client components
 */
export async function compilePages(
  version: string,
  settings: Settings,
  warn: (line: Translated) => void,
): Promise<void> {
  const folder = inProject(nextFolder);
  makeFolder(folder);
  const unlock = await waitForLock(`${folder}.lock`, warn);
  try {
    const mark = join(folder, 'version');
    const isCurrent = existsSync(mark) && readFileSync(mark, 'utf8') === version;
    if (isCurrent && isSealed(folder, readFiles)) return;
    // Damaged: what Next keeps for itself there may be, too.
    if (isCurrent) rmSync(folder, { recursive: true });
    rmSync(mark, { force: true });
    await warnedIfSlow(warn, runNext(['build'], settings));
    const clientModules = findClientModules(folder);
    if (clientModules.length > 0) throw new PublishError(clientModules);
    seal(folder, readFiles);
    writeFileSync(mark, version);
  } finally {
    unlock();
  }
}
