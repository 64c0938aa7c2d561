import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { letters } from '../language/letters';

/** `npm run font`: cuts the site's font out of its package again, after its letters or its version changed. */
const PACKAGE = join('node_modules', '@fontsource-variable', 'source-serif-4');
const FOLDER = join('components', 'fonts');

await mkdir(FOLDER, { recursive: true });
await copyFile(join(PACKAGE, 'LICENSE'), join(FOLDER, 'OFL.txt'));
for (const script of ['latin', 'vietnamese']) {
  const whole = await readFile(join(PACKAGE, 'files', `source-serif-4-${script}-wght-normal.woff2`));
  const cut = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  await writeFile(join(FOLDER, `source-serif-4-${script}.woff2`), cut);
  console.log(`${script}: ${whole.length} → ${cut.length} bytes`);
}
