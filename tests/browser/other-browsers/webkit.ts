import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort, installed, retried, type OtherBrowser } from './other-browser';

const libraries = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;

/** WebKitGTK's own small browser over WebDriver, on a screen of its own. Null where one of them is not installed. */
export async function openWebKit(): Promise<OtherBrowser | null> {
  const driver = installed('WebKitWebDriver');
  const screen = installed('xvfb-run');
  const browser = miniBrowser();
  if (driver === null || screen === null || browser === null) return null;
  const port = await freePort();
  const server = spawn(screen, ['-a', driver, `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // Its whole group ends with it.
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const end = () => {
    if (server.pid !== undefined) process.kill(-server.pid);
  };
  const ask = async (path: string, body: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    const { value } = z.object({ value: z.unknown() }).parse(await response.json());
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const options = { binary: browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  try {
    const session = await retried(() => ask('/session', { capabilities }));
    const { sessionId } = z.object({ sessionId: z.string() }).parse(session);
    const command = (name: string, body: object) => ask(`/session/${sessionId}/${name}`, body);
    return {
      async open(url) {
        await command('url', { url });
      },
      run: (script) => command('execute/sync', { script: `return ${script}`, args: [] }),
      close() {
        end();
        return Promise.resolve();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

function miniBrowser(): string | null {
  if (!existsSync(libraries)) return null;
  const folders = readdirSync(libraries).filter((name) => name.startsWith('webkit2gtk-'));
  return folders.map((name) => join(libraries, name, 'MiniBrowser')).find((path) => existsSync(path)) ?? null;
}
