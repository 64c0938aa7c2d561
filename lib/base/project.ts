import { resolve } from 'node:path';

/** The folder of our own sources: that in which the command was given, or where `toa-soan.js` says that they are. */
const folder = process.env['TOA_SOAN_PROJECT'] ?? '.';

/** Whether a newsroom's folder uses this project as a package. */
export const isPackage = folder !== '.';

/** The whole path of one of our own files or folders. @param path from the project's top */
export const inProject = (path: string): string => resolve(folder, path);
