import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import { inProject } from '../base/project';

/** Next's output folder, from the project's root; `next.config.ts` passes it on to Next. */
export const nextFolder = '.cache/next';

/**
 * The closest folder that holds both the project and its libraries, which are elsewhere if the project is a copy in
 * `CACHE_DIR`; null if it is the project's own.
 */
export const librariesRoot = closestAround(
  realpathSync(inProject('.')),
  createRequire(inProject('package.json')).resolve('next/package.json'),
);

function closestAround(project: string, library: string): string | null {
  let root = project;
  while (!library.startsWith(root.endsWith(sep) ? root : root + sep)) root = dirname(root);
  return root === project ? null : root;
}

/**
 * The environment variable that marks a Next process as started by our commands: started alone, Next makes no site, see
 * `next.config.ts`.
 */
export const startedByUs = 'TOA_SOAN_STARTS_NEXT';
