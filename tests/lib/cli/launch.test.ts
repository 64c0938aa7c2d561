import { mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from '../../support/folders';
import { runProcess } from '../../support/process';

const launcher = resolve('lib/cli/launch.js');

/** A project whose one command greets. */
function project(): string {
  return folderWith({
    'package-lock.json': '{}',
    'tsconfig.json': '{}',
    'lib/content/reading/worker.ts': '',
    'lib/output/site-output-worker.ts': '',
    'lib/name.ts': 'export const name: string = process.argv[2] ?? "";',
    'lib/cli/greet.ts': 'import { name } from "../name"; console.log(`Chào ${name}`);',
  });
}

async function run(cwd: string, ...args: string[]): Promise<string> {
  const { stdout } = await runProcess(process.execPath, [launcher, ...args], { cwd, seconds: 60 });
  return stdout;
}

it('runs a command with its arguments, from two processes that begin at once, and again', async () => {
  const folder = project();
  const first = [run(folder, 'greet', 'Lan'), run(folder, 'greet', 'Minh')];
  expect(await Promise.all(first)).toEqual(['Chào Lan\n', 'Chào Minh\n']);
  expect(await run(folder, 'greet', 'Hà')).toBe('Chào Hà\n');
  expect(readdirSync(join(folder, '.cache/commands'))).toHaveLength(1);
});

it('runs the code as it stands, and keeps that of others for a week', async () => {
  const folder = project();
  const bundles = join(folder, '.cache/commands');
  await run(folder, 'greet');
  mkdirSync(join(bundles, 'old'));
  utimesSync(join(bundles, 'old'), 0, 0);
  // Like what another process renames between two looks at the folder.
  symlinkSync('gone', join(bundles, 'link'));
  writeFileSync(join(folder, 'lib/name.ts'), 'export const name = "bạn";');
  expect(await run(folder, 'greet', 'Lan')).toBe('Chào bạn\n');
  rmSync(join(bundles, 'link'));
  expect(readdirSync(bundles)).toHaveLength(2);
  expect(readdirSync(bundles)).not.toContain('old');
});
