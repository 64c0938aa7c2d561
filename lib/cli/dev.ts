import { once } from 'node:events';
import { createServer } from 'node:net';
import { relative } from 'node:path';
import { readSettings } from '../newsroom/settings';
import { startNext } from '../publish/next';
import { readArguments } from './arguments';
import { runCommand } from './command';

const HOST = 'localhost';

/** `npm run dev`: a preview of the content folder that follows every file as it is saved. */
await runCommand(async () => {
  readArguments('Usage: npm run dev', {}, false);
  const settings = readSettings();
  const port = (await portIfFree(settings.PORT)) ?? (await portIfFree(0));
  if (port === null) throw new Error('No port is free.');
  if (settings.PORT !== 0 && port !== settings.PORT)
    console.log(`Port ${settings.PORT} is taken; a free one is used.`);
  const next = startNext(['dev', '--hostname', HOST, '--port', String(port)], settings, {
    env: { NODE_ENV: 'development' },
    silent: false,
  });
  const content = relative('', settings.CONTENT_DIR) || settings.CONTENT_DIR;
  console.log(`Preview of ${content} on http://${HOST}:${port} (Ctrl-C stops it)`);
  await once(next, 'close');
  process.exitCode = next.exitCode ?? 0;
});

/** The port, or the one that the system picks for 0; null if it is taken. */
async function portIfFree(port: number): Promise<number | null> {
  const server = createServer().listen(port, HOST);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return null;
    throw error;
  }
  const address = server.address();
  server.close();
  return typeof address === 'object' ? (address?.port ?? null) : null;
}
