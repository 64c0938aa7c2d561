import { join } from 'node:path';
import { inProject } from '../base/project';

/** The folder of the site's font: cards are drawn with it, and pages load it. */
export const fontFolder = inProject('lib/pictures/fonts');

/** The two files of the font: a letter that one lacks is in the other. */
export const fontScripts = ['latin', 'vietnamese'] as const;

type FontScript = (typeof fontScripts)[number];

/** The path of a file of the upright font. */
export const fontFile = (script: FontScript): string => join(fontFolder, `source-serif-4-${script}.woff2`);

/** The same of the italic one, which has one weight. */
export const italicFile = (script: FontScript): string =>
  join(fontFolder, `source-serif-4-${script}-italic.woff2`);
