import { parseArgs } from 'node:util';
import { readSettings } from '../newsroom/settings';
import { buildSite } from '../publish/build';
import { runCommand } from './command';

/** `npm run build`: the site into `OUT_DIR`. With `--strict` it fails if anything was held back. */
await runCommand(async () => {
  const { values } = parseArgs({ options: { strict: { type: 'boolean', default: false } } });
  const settings = readSettings();
  const { pages, bytes, heldBack } = await buildSite(settings, console.log);
  console.log(`${pages} pages, ${(bytes / 1e6).toFixed(1)} MB in ${settings.OUT_DIR}`);
  if (values.strict && heldBack.length > 0) process.exitCode = 1;
});
