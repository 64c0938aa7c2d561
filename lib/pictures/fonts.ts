import { join } from 'node:path';
import { inProject } from '../base/project';

/** The folder of the site's font: cards are drawn with it, and pages load it. */
export const fontFolder = inProject('lib/pictures/fonts');

/** The two files of the font: a letter that one lacks is in the other. */
export const fontScripts = ['latin', 'vietnamese'] as const;

/** The path of a file of the font. */
export const fontFile = (script: (typeof fontScripts)[number]): string =>
  join(fontFolder, `source-serif-4-${script}.woff2`);
