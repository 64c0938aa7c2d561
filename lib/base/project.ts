import { resolve } from 'node:path';

/** The folder of our own sources: the working directory, unless `launch.js` or `toa-soan.js` names another. */
const folder = process.env['TOA_SOAN_PROJECT'] ?? '.';

/** The absolute path of one of our own files or folders. @param path from the project's root */
export const inProject = (path: string): string => resolve(folder, path);
