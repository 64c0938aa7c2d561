import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { letters } from '../language/letters';
import { readArguments } from './arguments';
import { runCommand } from './command';
import { fontFile, fontFolder, fontScripts } from '../pictures/fonts';

const PACKAGE = join('node_modules', '@fontsource-variable', 'source-serif-4');

/** `npm run font`: cuts the site's font out of its package again, after its letters or its version changed. */
await runCommand(async () => {
  readArguments('Usage: npm run font', {}, false);
  await mkdir(fontFolder, { recursive: true });
  await copyFile(join(PACKAGE, 'LICENSE'), join(fontFolder, 'OFL.txt'));
  for (const script of fontScripts) {
    const whole = await readFile(join(PACKAGE, 'files', `source-serif-4-${script}-wght-normal.woff2`));
    const cut = await subsetFont(whole, letters, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
    });
    await writeFile(fontFile(script), cut);
    console.log(`${script}: ${whole.length} → ${cut.length} bytes`);
  }
});
