import { setTimeout } from 'node:timers/promises';
import { publishExport } from '@/lib/publish/publish';
import { replaceFolder } from '@/lib/publish/swap';

/** A program for the tests to kill: publishes an export as `npm run build` does. EXPORT OUT CACHE [MILLISECONDS] */
const [exported = '', out = '', cache = '', pause = '0'] = process.argv.slice(2);
await replaceFolder(out, async (site) => {
  process.stdout.write('started\n');
  await publishExport({ exported, pictures: new Map(), redirects: [], site, cache });
  await setTimeout(Number(pause));
});
