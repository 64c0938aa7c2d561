import { existsSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { letters } from '../language/letters';
import { fontFolder, italicFont, uprightFont } from '../pictures/fonts';
import { readArguments } from './arguments';
import { runCommand } from './command';

/** Adobe's package, of 58 MB: installed by hand when the font is cut. */
const PACKAGE = 'source-serif@4.5.1';
const FOLDER = join('node_modules', 'source-serif');

/** Kerning, ligatures and figures of one width; the others, such as small capitals, have letters of their own. */
const FEATURES = ['kern', 'liga', 'tnum'];

/** The optical size in points: that of running text. */
const OPTICAL_SIZE = 14;

/** `npm run font`: cuts the site's font from its package again, after its letters or its version have changed. */
await runCommand(async () => {
  readArguments('Usage: npm run font', {}, false);
  if (!existsSync(FOLDER))
    throw new Error(`The whole font is not installed. Run: npm install --no-save ${PACKAGE}`);
  await copyFile(join(FOLDER, 'LICENSE.md'), join(fontFolder, 'OFL.txt'));
  await cut('SourceSerif4Variable-Roman.ttf', uprightFont, { min: 400, max: 700 });
  // Bold italics are rare: browsers synthesise them from this font.
  await cut('SourceSerif4Variable-Italic.ttf', italicFont, 400);
});

async function cut(name: string, file: string, wght: number | { min: number; max: number }): Promise<void> {
  const whole = await readFile(join(FOLDER, 'VAR', name));
  const font = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: { wght, opsz: OPTICAL_SIZE },
  });
  await writeFile(file, font);
  console.log(`${name}: ${whole.length} → ${font.length} bytes`);
}
