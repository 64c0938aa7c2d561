#!/usr/bin/env node
// @ts-check
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { workingFolder } from './working-folder.js';

/**
 * `npx toa-soan COMMAND`, for a newsroom whose repository holds its content and has this project as a package: runs a
 * command of the project in the current folder. `npx toa-soan new DIR` creates such a folder.
 */

const own = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const ownPackage = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));

const commands = ['build', 'start', 'dev', 'check', 'images', 'article', 'import', 'deploy'];
const usage = `Usage: npx toa-soan ${commands.join('|')} [ARGUMENT]... | new DIR | --help | --version`;

/** @param {string | undefined} folder */
function makeNewsroom(folder) {
  if (folder === undefined || folder.startsWith('-')) return fail('Usage: npx toa-soan new DIR');
  if (existsSync(folder)) return fail(`${folder} is there already. Name a folder that is not.`);
  cpSync(join(own, 'lib/cli/new'), folder, { recursive: true });
  // npm leaves out files of this name, and one in the package would hide files there.
  renameSync(join(folder, 'gitignore'), join(folder, '.gitignore'));
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  renameSync(join(folder, 'publish.yml'), join(folder, '.github/workflows/publish.yml'));
  const manifest = {
    name:
      basename(resolve(folder))
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-') || 'toa-bao',
    private: true,
    scripts: Object.fromEntries(commands.map((name) => [name, `toa-soan ${name}`])),
    dependencies: { [ownPackage.name]: ownPackage.version },
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  console.log(`${folder} is ready: cd ${folder} && npm install && npx toa-soan start`);
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

const [name, ...args] = process.argv.slice(2);
if (name === undefined || name === '--help' || name === '-h') console.log(usage);
else if (name === '--version') console.log(ownPackage.version);
else if (name === 'new') makeNewsroom(args[0]);
else if (!commands.includes(name)) fail(`There is no command “${name}”. ${usage}`);
else {
  process.env['TOA_SOAN_PROJECT'] = workingFolder(own);
  process.argv.splice(2, Infinity, name, ...args);
  await import(pathToFileURL(join(process.env['TOA_SOAN_PROJECT'], 'lib/cli/launch.js')).href);
}
