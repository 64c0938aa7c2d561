import { join } from 'node:path';
import { inProject } from '../base/project';

/** The folder of the site's font: cards are drawn with it, and pages load it. */
export const fontFolder = inProject('lib/pictures/fonts');

/**
 * The path of the upright font, weights 400 to 700. All letters are in one file: of two files, a browser may have
 * only one when it paints, and would show a word in two typefaces.
 */
export const uprightFont = join(fontFolder, 'source-serif-4.woff2');

/** The path of the italic font, which has one weight. */
export const italicFont = join(fontFolder, 'source-serif-4-italic.woff2');
