import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort, installed, retried, type OtherBrowser } from './other-browser';

const answerSchema = z.tuple([
  z.literal(1),
  z.int(),
  z.object({ message: z.string() }).nullable(),
  z.unknown(),
]);

/** Firefox by its own remote protocol: lines of JSON with their length before them, over a socket. Null where it is not installed. */
export async function openFirefox(): Promise<OtherBrowser | null> {
  const program = installed('firefox-esr') ?? installed('firefox');
  if (program === null) return null;
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const port = await freePort();
  writeFileSync(
    join(profile, 'user.js'),
    `user_pref("marionette.port", ${port});\nuser_pref("browser.shell.checkDefaultBrowser", false);\n`,
  );
  const browser = spawn(program, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
  });
  const socket = await retried(() => connected(port));
  const command = commands(socket);
  await command('WebDriver:NewSession', {});
  await command('WebDriver:SetWindowRect', { width: 400, height: 800 });
  return {
    async open(url) {
      await command('WebDriver:Navigate', { url });
    },
    async run(script) {
      const result = await command('WebDriver:ExecuteScript', { script: `return ${script}`, args: [] });
      return z.object({ value: z.unknown() }).parse(result).value;
    },
    async close() {
      socket.destroy();
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', reject).once('data', () => {
      resolve(socket);
    });
  });
}

/** Sends commands, one after the other, and gives what each answers. */
function commands(socket: Socket) {
  const waiting = new Map<number, (answer: z.infer<typeof answerSchema>) => void>();
  let last = 0;
  let bytes = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (let colon = bytes.indexOf(':'); colon !== -1; colon = bytes.indexOf(':')) {
      const end = colon + 1 + Number(bytes.toString('latin1', 0, colon));
      if (bytes.length < end) return;
      const answer = answerSchema.parse(JSON.parse(bytes.toString('utf8', colon + 1, end)));
      bytes = bytes.subarray(end);
      waiting.get(answer[1])?.(answer);
    }
  });
  return (name: string, parameters: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ([, , error, result]) => {
        if (error) reject(new Error(`${name}: ${error.message}`));
        else resolve(result);
      });
      const text = JSON.stringify([0, last, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
