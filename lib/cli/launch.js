// @ts-check
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isSealed, seal } from '../base/cache/sealed-folder.js';
import { within } from '../base/time-limit.js';
import { moveTo, removeOld } from './kept-folders.js';
import { reportStartError } from './start-error.js';
import { workingFolder } from './working-folder.js';

/**
 * Runs a command: `node lib/cli/launch.js build [ARGUMENT]...`, from the project's top, or from the folder of a newsroom that
 * has the project as a package (`toa-soan.js`). `TOA_SOAN_PROJECT` names the folder of the sources; by default it is what
 * {@link workingFolder} says.
 *
 * It is bundled before, once for each state of the code: to find and to compile eight hundred modules one by one takes a
 * second and more each time, as long as a build takes in which nothing changed.
 */

/** The modules of worker threads. */
const threads = [
  'lib/content/reading/worker.ts',
  'lib/output/site-output-worker.ts',
  'lib/site/search/index-worker.ts',
];

/** Left out of bundles: they have binaries or files beside their code. */
const external = ['@aws-sdk/client-s3', 'esbuild', 'lightningcss', 'next', 'sharp', 'subset-font'];

/** In seconds: a slow machine takes ten. */
const BUNDLED_WITHIN = 120;

/** CommonJS modules in a bundle load Node's own modules through `require`. */
const banner = `import { createRequire as requiring } from 'node:module'; const require = requiring(import.meta.url);`;

/**
 * The commands: modules in `lib/cli`.
 * @param {string} project
 */
function commandsOf(project) {
  return readdirSync(join(project, 'lib/cli')).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.d.ts'),
  );
}

/** @param {string} project */
function version(project) {
  const hash = createHash('sha256').update(process.version);
  const sources = readdirSync(join(project, 'lib'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('lib', name))
    .filter((path) => /\.[jt]s$/.test(path));
  for (const path of [...sources.sort(), 'package-lock.json', 'tsconfig.json'])
    hash.update(`${path}\0`).update(readFileSync(join(project, path)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} project
 * @param {string} bundle the folder to create
 */
async function make(project, bundle) {
  const { build, stop } = await import('esbuild');
  const unfinished = `${bundle}.${randomUUID()}`;
  const bundled = build({
    entryPoints: [...commandsOf(project).map((name) => join('lib/cli', name)), ...threads],
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
    // The error that it throws has its messages.
    logLevel: 'silent',
  });
  try {
    await within(BUNDLED_WITHIN, bundled, () => '');
  } finally {
    // Else a bundler that hangs keeps the command from ending.
    await stop();
  }
  seal(unfinished);
  removeOld(dirname(bundle));
  moveTo(unfinished, bundle, (folder) => isSealed(folder));
}

async function run() {
  const project = resolve(process.env['TOA_SOAN_PROJECT'] ?? workingFolder(resolve('.')));
  if (project !== resolve('.')) process.env['TOA_SOAN_PROJECT'] = project;
  const [name = ''] = process.argv.splice(2, 1);
  if (!commandsOf(project).includes(`${name}.ts`)) {
    console.error(`There is no command “${name}”. The README lists the commands.`);
    process.exit(1);
  }
  const bundle = join(project, '.cache/commands', version(project));
  if (!isSealed(bundle)) await make(project, bundle);
  await import(pathToFileURL(join(bundle, `${name}.js`)).href);
}

await run().catch(reportStartError);
