import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { replaceFolder } from '@/lib/output/swap';
import { publishPages } from './publish-pages';
import { versionedPages } from './versions';

/** A program for tests to kill: publishes a version as `npm run build` does. VERSION OUT [MILLISECONDS] */
const [version = '', out = '', pause = '0'] = process.argv.slice(2);
await replaceFolder(out, async (site, spare) => {
  process.stdout.write('started\n');
  await publishPages(dirname(out), spare === null ? [site] : [site, spare], {
    pages: versionedPages(version),
    served: out,
  });
  await setTimeout(Number(pause));
});
