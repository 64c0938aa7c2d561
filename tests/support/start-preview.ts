import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { killGroup } from './process';

/** In milliseconds. */
const STARTS_WITHIN = 120_000;

export interface RunningPreview {
  address: string;
  stop: () => Promise<void>;
}

/**
 * Starts `npm run dev` on a content folder and a free port.
 * @throws Error with its output, if it ends before it is ready
 */
export async function startPreview(
  content: string,
  cache = '',
  env: Readonly<Record<string, string>> = {},
): Promise<RunningPreview> {
  const preview = spawn('npm', ['run', '--silent', 'dev'], {
    env: { ...process.env, PORT: '0', CONTENT_DIR: content, CACHE_DIR: cache, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(preview, 'close');
  const address = await new Promise<string>((found, failed) => {
    let told = '';
    preview.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      const [url] = /http:\/\/localhost:\d+/.exec(told) ?? [];
      if (url !== undefined && told.includes('Ready')) found(url);
    });
    preview.once('close', () => {
      failed(new Error(`The preview ended: ${told}`));
    });
    AbortSignal.timeout(STARTS_WITHIN).addEventListener('abort', () => {
      failed(new Error(`The preview is not ready after ${STARTS_WITHIN} ms: ${told}`));
      killGroup(preview.pid);
    });
  });
  return {
    address,
    async stop() {
      // The whole process group: npm, the command, Next and its workers.
      if (preview.pid !== undefined) process.kill(-preview.pid);
      await closed;
    },
  };
}
