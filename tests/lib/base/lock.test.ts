import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { takeLock, waitForLock } from '@/lib/base/lock';
import { folderWith } from '../../support/folders';
import { killGroup } from '../../support/process';

const program = `
  import { takeLock } from './lib/base/lock.ts';
  takeLock(process.argv[1]);
  console.log('taken');
  setTimeout(() => undefined, 60_000);
`;

/** Another process takes the lock and keeps it. */
async function holdElsewhere(file: string, ...before: string[]) {
  const node = ['--import', 'tsx', '--input-type=module', '-e', program, file];
  const [command = process.execPath, ...args] = before.length > 0 ? [...before, process.execPath] : [];
  const child = spawn(command, [...args, ...node], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    killGroup(child.pid);
  });
  await once(child.stdout, 'data', { signal: AbortSignal.timeout(60_000) });
  return child;
}

it(
  'holds against a process of the same machine, until that one is killed',
  { timeout: 120_000 },
  async () => {
    const file = join(folderWith({}), 'lock');
    const holder = await holdElsewhere(file);
    expect(() => takeLock(file)).toThrow(`process ${String(holder.pid)}`);
    killGroup(holder.pid);
    await once(holder, 'exit');
    takeLock(file)();
    expect(existsSync(file)).toBe(false);
  },
);

it('is waited for, with a word, and not without end', { timeout: 120_000 }, async () => {
  const file = join(folderWith({}), 'lock');
  const holder = await holdElsewhere(file);
  process.kill(holder.pid ?? 0, 'SIGSTOP');
  const told: string[] = [];
  const wait = { silent: 0, longest: 300 };
  const waiting = waitForLock(file, ({ en }) => told.push(en), wait);
  await expect(waiting).rejects.toThrow(`process ${String(holder.pid)}`);
  expect(told).toEqual([expect.stringContaining('Another build')]);
});

it(
  'holds against a process of another container, whose number means nothing here',
  { timeout: 120_000 },
  async ({ skip }) => {
    const unshare = ['unshare', '--pid', '--fork', '--kill-child'];
    skip(
      spawnSync('unshare', [...unshare.slice(1), 'true']).status !== 0,
      'skipped: this machine makes no containers',
    );
    const file = join(folderWith({}), 'lock');
    const holder = await holdElsewhere(file, ...unshare);
    expect(() => takeLock(file)).toThrow('Another build');
    killGroup(holder.pid);
    await once(holder, 'exit');
    expect(() => takeLock(file)).toThrow('Another build');
    const ago = new Date(Date.now() - 120_000);
    utimesSync(file, ago, ago);
    takeLock(file)();
  },
);

it.each(['', 'x', '0', '-1', '99999999 elsewhere boot pid:[1]'])(
  'is taken over where the file says %j and is old',
  (text) => {
    const folder = folderWith({});
    const file = join(folder, 'lock');
    writeFileSync(file, text);
    const ago = new Date(Date.now() - 3_600_000);
    utimesSync(file, ago, ago);
    takeLock(file)();
    expect(readdirSync(folder)).toEqual([]);
  },
);
