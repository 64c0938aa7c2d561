import { sep } from 'node:path';
import { inProject } from '../base/project';

/** Where Next puts what it makes of our code, from the project's top; `next.config.ts` hands it to Next. */
export const nextFolder = '.cache/next';

/** The folder that holds the project and its libraries, where the project is a copy in a newsroom's `.cache`; else Next finds it. */
export const librariesRoot = inProject('.').includes(`${sep}.cache${sep}toa-soan${sep}`)
  ? inProject('../../..')
  : null;

/** The environment variable that our own commands start Next with: by itself it makes no site, see `next.config.ts`. */
export const startedByUs = 'TOA_SOAN_STARTS_NEXT';
