import { parseArgs } from 'node:util';
import { readSettings } from '../newsroom/settings';
import { buildSite } from '../publish/build';
import { serve, type Served } from '../publish/serve';
import { runCommand } from './command';

/** `npm start`: builds the site and serves it until it is stopped. */
await runCommand(async () => {
  parseArgs({ options: {} });
  const settings = readSettings();
  await buildSite(settings, console.log);
  const { url } = await serveOnFreePort(settings.OUT_DIR, settings.PORT);
  console.log(`\n${settings.OUT_DIR} is served on ${url} (Ctrl-C stops it)`);
});

async function serveOnFreePort(folder: string, port: number): Promise<Served> {
  try {
    return await serve(folder, port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    console.log(`Port ${port} is taken; a free one is used.`);
    return serve(folder, 0);
  }
}
