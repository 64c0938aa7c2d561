import { once } from 'node:events';
import { relative } from 'node:path';
import { readSettings } from '../base/settings';
import { openPageDataServer } from '../render/page-data-server';
import { startNext } from '../render/next';
import { freePort } from '../base/ports';
import { openPreview } from '../build/preview';
import { commandLines } from '../report/command-lines';
import { langOption, readArguments } from './arguments';
import { watchChanges } from './changes';
import { printError, runCommand } from './command';

/** `npm run dev`: a preview of the content folder that follows every saved file. */
await runCommand(async () => {
  const { options } = readArguments('Usage: npm run dev [-- --lang vi|en]', { lang: langOption }, false);
  const settings = readSettings();
  const changes = await watchChanges(settings.CONTENT_DIR, {
    changed: () => {
      preview.changed();
    },
    settled: () => {
      preview.read();
    },
    failed: (error) => {
      printError(error, options.lang);
    },
  });
  const preview = openPreview(settings, changes.watched);
  const pageData = await openPageDataServer(preview.answers);
  const port = await freePort(settings.PORT);
  if (port !== settings.PORT && settings.PORT !== 0)
    console.log(commandLines[options.lang].portTaken(settings.PORT));
  const content = relative('', settings.CONTENT_DIR) || settings.CONTENT_DIR;
  process.exit(await runOn(port));

  /** Runs the preview to its end; another program may have taken the port since it was found free. */
  async function runOn(wanted: number): Promise<number> {
    const next = startNext(['dev', '--hostname', 'localhost', '--port', String(wanted)], settings, {
      env: { NODE_ENV: 'development', PAGE_DATA_URL: pageData.url, PREVIEW_CHANGES: changes.address },
      silent: false,
    });
    console.log(commandLines[options.lang].preview(content, `http://localhost:${wanted}`));
    await once(next, 'close');
    const free = next.exitCode === 0 ? wanted : await freePort(wanted);
    if (free === wanted) return next.exitCode ?? 0;
    console.log(commandLines[options.lang].portTaken(wanted));
    return runOn(free);
  }
});
