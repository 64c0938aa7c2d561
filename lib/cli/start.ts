import { relative } from 'node:path';
import { readSettings } from '../base/settings';
import { serve, type Served } from '../output/serve';
import { langOption, readArguments } from './arguments';
import { runCommand } from './command';
import { runBuild } from './run-build';
import { hasCode } from '../base/files';

/** `npm start`: builds the site and serves it until it is stopped. */
await runCommand(async () => {
  const { options } = readArguments('Usage: npm start [-- --lang vi|en]', { lang: langOption }, false);
  const settings = readSettings();
  await runBuild(settings, options.lang);
  const { url } = await serveOnFreePort(settings.OUT_DIR, settings.PORT);
  console.log(`\nServing ${relative('', settings.OUT_DIR) || settings.OUT_DIR} on ${url} (Ctrl-C stops it)`);
});

async function serveOnFreePort(folder: string, port: number): Promise<Served> {
  try {
    return await serve(folder, port);
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE')) throw error;
    console.log(`Port ${port} is taken; a free one is used.`);
    return serve(folder, 0);
  }
}
