// @ts-check
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { moveTo, removeOld } from './kept-folders.js';
import { workingFolder } from './working-folder.js';

/**
 * Runs a command: `node lib/cli/launch.js build [ARGUMENT]...`, from the project's top, or from the folder of a newsroom that
 * has the project as a package (`toa-soan.js`). `TOA_SOAN_PROJECT` names the folder of the sources; by default it is what
 * {@link workingFolder} says.
 *
 * It is bundled before, once for each state of the code: to find and to compile eight hundred modules one by one takes a
 * second and more each time, as long as a build takes in which nothing changed.
 */

const project = resolve(process.env['TOA_SOAN_PROJECT'] ?? workingFolder(resolve('.')));
if (project !== resolve('.')) process.env['TOA_SOAN_PROJECT'] = project;
const folder = join(project, '.cache/commands');

/** The entry points: the commands, and the modules of worker threads. */
const commands = readdirSync(join(project, 'lib/cli')).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts'),
);
const threads = ['lib/content/reading/worker.ts', 'lib/output/site-output-worker.ts'];

/** Left out of bundles: they have binaries or files beside their code. */
const external = ['@aws-sdk/client-s3', 'esbuild', 'lightningcss', 'next', 'sharp', 'subset-font'];

/** CommonJS modules in a bundle load Node's own modules through `require`. */
const banner = `import { createRequire as requiring } from 'node:module'; const require = requiring(import.meta.url);`;

function version() {
  const hash = createHash('sha256').update(process.version);
  const sources = readdirSync(join(project, 'lib'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('lib', name))
    .filter((path) => /\.[jt]s$/.test(path));
  for (const path of [...sources.sort(), 'package-lock.json', 'tsconfig.json'])
    hash.update(`${path}\0`).update(readFileSync(join(project, path)));
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} bundle the folder to create */
async function make(bundle) {
  const { build } = await import('esbuild');
  const unfinished = `${bundle}.${randomUUID()}`;
  await build({
    entryPoints: [...commands.map((name) => join('lib/cli', name)), ...threads],
    absWorkingDir: project,
    outdir: unfinished,
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external,
    banner: { js: banner },
    logLevel: 'error',
  });
  removeOld(folder);
  moveTo(unfinished, bundle);
}

const [name = ''] = process.argv.splice(2, 1);
if (!commands.includes(`${name}.ts`)) {
  console.error(`There is no command “${name}”. The README lists the commands.`);
  process.exit(1);
}
const bundle = join(folder, version());
if (!existsSync(bundle)) await make(bundle);
await import(pathToFileURL(join(bundle, `${name}.js`)).href);
