import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn } from '../../support/files';
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
    'lib/site/search/index-worker.ts': '',
    'lib/name.ts': 'export const name: string = process.argv[2] ?? "";',
    'lib/cli/greet.ts': 'import { name } from "../name"; console.log(`Chào ${name}`);',
  });
}

/** The same with what tells which files of it a cache elsewhere needs a copy of. */
function packedProject(): string {
  const folder = project();
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ version: '1.2.3', files: ['lib', 'tsconfig.json'] }),
  );
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

async function run(cwd: string, ...args: string[]): Promise<string> {
  const { stdout } = await runProcess(process.execPath, [launcher, ...args], { cwd, seconds: 60 });
  return stdout;
}

/** Changes the modes of a folder and all in it, but for what links lead to. */
function setMode(folder: string, mode: string): void {
  spawnSync('find', [folder, '!', '-type', 'l', '-exec', 'chmod', mode, '{}', '+']);
}

/** Runs a command of a project with its cache elsewhere. */
async function runWithCache(cwd: string, cache: string, ...args: string[]): Promise<string> {
  return (await endWithCache(cwd, { CACHE_DIR: cache }, args)).stdout;
}

function endWithCache(cwd: string, env: Record<string, string>, args: string[]) {
  const program = `delete process.env.TOA_SOAN_PROJECT; process.argv.splice(1, 0, 'launch.js'); await import(${JSON.stringify(launcher)});`;
  const options = { cwd, env, seconds: 60 };
  return runProcess(process.execPath, ['--input-type=module', '-e', program, ...args], options);
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
  for (const name of ['0123456789abcdef', 'mine']) {
    mkdirSync(join(bundles, name));
    utimesSync(join(bundles, name), 0, 0);
  }
  // Like what another process renames between two looks at the folder.
  symlinkSync('gone', join(bundles, 'link'));
  writeFileSync(join(folder, 'lib/name.ts'), 'export const name = "bạn";');
  expect(await run(folder, 'greet', 'Lan')).toBe('Chào bạn\n');
  rmSync(join(bundles, 'link'));
  expect(readdirSync(bundles)).toHaveLength(3);
  expect(readdirSync(bundles)).toContain('mine');
  expect(readdirSync(bundles)).not.toContain('0123456789abcdef');
});

it('writes nothing into the project when the cache is elsewhere, and runs the sources as they are', async () => {
  const folder = packedProject();
  const cache = folderWith({});
  setMode(folder, 'a-w');
  const before = readdirSync(folder);
  expect(await runWithCache(folder, cache, 'greet', 'Lan')).toBe('Chào Lan\n');
  expect(await runWithCache(folder, cache, 'greet', 'Minh')).toBe('Chào Minh\n');
  expect(readdirSync(folder)).toEqual(before);
  const copies = readdirSync(join(cache, 'toa-soan'));
  expect(copies).toEqual([expect.stringMatching(/^1\.2\.3-[0-9a-f]{12}$/)]);
  // A later build can change and delete what a read-only checkout gave.
  const [copy = ''] = copies;
  expect(statSync(join(cache, 'toa-soan', copy, 'lib/name.ts')).mode & 0o200).toBe(0o200);

  setMode(folder, 'u+w');
  writeFileSync(join(folder, 'lib/name.ts'), 'export const name = "bạn";');
  utimesSync(join(cache, 'toa-soan', copy), 0, 0);
  expect(await runWithCache(folder, cache, 'greet')).toBe('Chào bạn\n');
  expect(readdirSync(join(cache, 'toa-soan'))).toHaveLength(1);
});

const damages: [string, (path: string) => void][] = [
  [
    'empty',
    (path) => {
      truncateSync(path);
    },
  ],
  [
    'deleted',
    (path) => {
      rmSync(path);
    },
  ],
  [
    'another',
    (path) => {
      writeFileSync(path, 'console.log("khác")');
    },
  ],
];

it.each(damages)('runs what was written where a file of the cache is %s', async (_, damage) => {
  const folder = project();
  const bundles = join(folder, '.cache/commands');
  await run(folder, 'greet');
  for (const file of filesIn(bundles)) {
    damage(join(bundles, file));
    expect(await run(folder, 'greet', 'Lan'), file).toBe('Chào Lan\n');
  }
});

it.each(damages)('runs what was written where a file of the copy in the cache is %s', async (_, damage) => {
  const folder = packedProject();
  const cache = folderWith({});
  await runWithCache(folder, cache, 'greet');
  const [copy = ''] = readdirSync(join(cache, 'toa-soan'));
  damage(join(cache, 'toa-soan', copy, 'lib/name.ts'));
  expect(await runWithCache(folder, cache, 'greet', 'Lan')).toBe('Chào Lan\n');
});

it.each([
  ['vi_VN.UTF-8', /^Lệnh không chạy được\. .*hoặc đặt CACHE_DIR.*\n\(.*ENOTDIR.*\)\n$/],
  ['en_US.UTF-8', /^The command cannot start\. .*or set CACHE_DIR.*\n\(.*ENOTDIR.*\)\n$/],
])('says in plain words that the cache cannot be used, in the language of %s', async (locale, words) => {
  const cache = join(folderWith({ tep: '' }), 'tep');
  const { code, stderr } = await endWithCache('.', { CACHE_DIR: cache, LC_ALL: locale }, ['build']);
  expect(code).toBe(1);
  expect(stderr).toMatch(words);
});

it.skipIf(process.platform !== 'linux')(
  'says that the cache cannot be used where no folder can be made',
  async () => {
    const { code, stderr } = await endWithCache('.', { CACHE_DIR: '/proc/toa-soan/cache', LC_ALL: 'C' }, [
      'build',
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The command cannot start\. .*\/proc\/toa-soan\/cache.*\n\(ENOENT.*\)\n$/);
  },
);

it('says in plain words that too many files are open', () => {
  const { status, stderr } = spawnSync('sh', ['-c', `ulimit -n 24; exec node ${launcher} build`], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The command cannot start: the system lets no more files be open\..*\n\(.*\)\n$/);
});

it('says in plain words that the bundler was ended', async () => {
  const { code, stderr } = await endWithCache(project(), { ESBUILD_BINARY_PATH: '/bin/false', LC_ALL: 'C' }, [
    'greet',
  ]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^The command cannot start: the bundler \(esbuild\) was ended.*\n\(.*\)\n$/);
});

it('says in plain words that the bundler hangs', () => {
  const program = `import { reportStartError } from '${resolve('lib/cli/start-error.js')}';
    import { within } from '${resolve('lib/base/time-limit.js')}';
    await within(0.01, new Promise(() => {}), () => '').catch(reportStartError);`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The command cannot start: the bundler \(esbuild\) does not answer, .*\n$/);
});

it.each([
  ['manifest.json', false],
  ['lost+found', true],
  ['summaries', true],
])('a cache in a folder that holds %s is used: %s', async (name, isUsed) => {
  const folder = packedProject();
  const cache = join(folder, 'documents');
  mkdirSync(join(cache, name), { recursive: true });
  const { code, stderr } = await endWithCache(folder, { CACHE_DIR: cache, LC_ALL: 'C' }, ['greet']);
  expect([code === 0, stderr.includes('it holds files, and no build made them')]).toEqual([isUsed, !isUsed]);
  if (!isUsed) expect(readdirSync(cache)).toEqual([name]);
});

it.each([
  ['content', false],
  ['content/articles/cache', false],
  ['content/.cache', true],
  ['contents', true],
  ['out', false],
  ['out/.cache', false],
  ['output', true],
])('a cache in %s beside or in the content or the site is used: %s', async (cache, isUsed) => {
  const folder = packedProject();
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  const { code, stderr } = await endWithCache(folder, { CACHE_DIR: join(folder, cache), LC_ALL: 'C' }, [
    'greet',
  ]);
  expect([code === 0, stderr.includes('lies in, the content folder or that of the site')]).toEqual([
    isUsed,
    !isUsed,
  ]);
  expect(readdirSync(join(folder, 'content/articles'))).toEqual([]);
  expect(existsSync(join(folder, 'out'))).toBe(false);
});
