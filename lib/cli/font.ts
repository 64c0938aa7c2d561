import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { letters } from '../language/letters';
import { readArguments } from './arguments';
import { runCommand } from './command';
import { fontFile, fontFolder, fontScripts, italicFile } from '../pictures/fonts';

const PACKAGE = join('node_modules', '@fontsource-variable', 'source-serif-4');

/** `npm run font`: cuts the site's font from its package again, after its letters or its version have changed. */
await runCommand(async () => {
  readArguments('Usage: npm run font', {}, false);
  await mkdir(fontFolder, { recursive: true });
  await copyFile(join(PACKAGE, 'LICENSE'), join(fontFolder, 'OFL.txt'));
  for (const script of fontScripts) {
    await cut(`source-serif-4-${script}-wght-normal`, fontFile(script), { min: 400, max: 700 });
    // Bold italics are rare: browsers synthesise them from this font.
    await cut(`source-serif-4-${script}-wght-italic`, italicFile(script), 400);
  }
});

async function cut(name: string, file: string, wght: number | { min: number; max: number }): Promise<void> {
  const whole = await readFile(join(PACKAGE, 'files', `${name}.woff2`));
  const font = await subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: { wght } });
  await writeFile(file, font);
  console.log(`${name}: ${whole.length} → ${font.length} bytes`);
}
