import { sep } from 'node:path';
import { inProject } from '../base/project';

/** Next's output folder, from the project's root; `next.config.ts` passes it on to Next. */
export const nextFolder = '.cache/next';

/**
 * The folder that holds the project and its libraries if the project is a copy in a newsroom's `.cache`; else Next
 * finds it itself.
 */
export const librariesRoot = inProject('.').includes(`${sep}.cache${sep}toa-soan${sep}`)
  ? inProject('../../..')
  : null;

/**
 * The environment variable that marks a Next process as started by our commands: started alone, Next makes no site, see
 * `next.config.ts`.
 */
export const startedByUs = 'TOA_SOAN_STARTS_NEXT';
