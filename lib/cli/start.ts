import { relative } from 'node:path';
import { readSettings, type Settings } from '../base/settings';
import { sitePath } from '../base/site-address';
import { serve, type Served } from '../output/serve';
import { langOption, readArguments } from './arguments';
import { runCommand } from './command';
import { runBuild } from './run-build';
import { hasCode } from '../base/files';
import type { MessageLanguage } from '../report/codes';
import { commandLines } from '../report/command-lines';

/** `npm start`: builds the site and serves it until it is stopped. */
await runCommand(async () => {
  const { options } = readArguments('Usage: npm start [-- --lang vi|en]', { lang: langOption }, false);
  const settings = readSettings();
  await runBuild(settings, options.lang);
  const { url } = await serveOnFreePort(settings, options.lang);
  const folder = relative('', settings.OUT_DIR) || settings.OUT_DIR;
  console.log(`\n${commandLines[options.lang].serving(folder, url)}`);
});

async function serveOnFreePort(
  { OUT_DIR, PORT, SITE_URL }: Settings,
  language: MessageLanguage,
): Promise<Served> {
  const path = sitePath(SITE_URL);
  try {
    return await serve(OUT_DIR, PORT, path);
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE')) throw error;
    console.log(commandLines[language].portTaken(PORT));
    return serve(OUT_DIR, 0, path);
  }
}
