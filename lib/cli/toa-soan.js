#!/usr/bin/env node
// @ts-check
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { makeFolder } from '../base/make-folder.js';
import { commands, linesOf, localeLanguage } from './commands.js';
import { reportStartError } from './start-error.js';
import { workingFolder } from './working-folder.js';

/**
 * `npx toa-soan COMMAND`, for a newsroom whose repository holds its content and has this project as a package: runs a
 * command of the project in the current folder. `npx toa-soan new DIR` creates such a folder.
 */

const own = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const ownPackage = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));

const names = Object.keys(commands);
const call = `npx toa-soan ${names.join('|')}`;
const usage = {
  vi: `Cách dùng: ${call} [THAM-SỐ]... | new THƯ-MỤC | --help | --version`,
  en: `Usage: ${call} [ARGUMENT]... | new DIR | --help | --version`,
};

/** What each command does, in both languages of an editor: nobody has said yet which one. */
const help = [linesOf(names, commands, 'vi'), linesOf(names, commands, 'en')].join('\n\n');

const usageOfNew = { vi: 'Cách dùng: npx toa-soan new THƯ-MỤC', en: 'Usage: npx toa-soan new DIR' };

/** @param {string[]} args */
function makeNewsroom(args) {
  const [folder = '', ...others] = args;
  if (args.some((arg) => arg === '--help' || arg === '-h')) return console.log(said(usageOfNew));
  if (folder === '' || folder.startsWith('-')) return fail(usageOfNew);
  if (others.length > 0)
    return fail({
      vi: `Chỉ ghi một thư mục: tên có dấu cách thì đặt trong dấu ngoặc kép. ${usageOfNew.vi}`,
      en: `One folder is expected: write quotation marks around a name with blanks. ${usageOfNew.en}`,
    });
  try {
    if (isTaken(folder))
      return fail({
        vi: `Đã có ${folder}. Hãy ghi một thư mục chưa có, hoặc còn trống.`,
        en: `${folder} is there already. Name a folder that is not, or an empty one.`,
      });
    fillNewsroom(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail({
      vi: `Không tạo được ${folder}: ${reason}`,
      en: `${folder} cannot be made: ${reason}`,
    });
  }
  const quoted = /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", `'\\''`)}'`;
  const next = `cd ${quoted} && npm install && npx toa-soan start`;
  console.log(said({ vi: `Đã tạo ${folder}: ${next}`, en: `${folder} is ready: ${next}` }));
}

/** What a new repository may hold when it is cloned. */
const ofRepository = ['.git', 'README.md', 'LICENSE'];

/** @param {string} folder */
function isTaken(folder) {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return false;
  return !found.isDirectory() || readdirSync(folder).some((name) => !ofRepository.includes(name));
}

/** @param {string} folder that does not exist, or is empty */
function fillNewsroom(folder) {
  cpSync(join(own, 'lib/cli/new'), folder, { recursive: true });
  // npm leaves out files of this name, and one in the package would hide files there.
  renameSync(join(folder, 'gitignore'), join(folder, '.gitignore'));
  makeFolder(join(folder, '.github/workflows'));
  renameSync(join(folder, 'publish.yml'), join(folder, '.github/workflows/publish.yml'));
  const packed = isFromRegistry() ? '' : layPacked(folder);
  const manifest = {
    name: packageName(basename(resolve(folder))),
    private: true,
    scripts: Object.fromEntries(names.map((name) => [name, `toa-soan ${name}`])),
    dependencies: { [ownPackage.name]: packed === '' ? ownPackage.version : `file:${packed}` },
  };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Where npm found this package, as it notes it beside the packages: `file:…`; undefined if it did not install it. */
function origin() {
  const note = join(dirname(own), '.package-lock.json');
  if (!existsSync(note)) return undefined;
  return JSON.parse(readFileSync(note, 'utf8')).packages?.[`node_modules/${ownPackage.name}`]?.resolved;
}

/** Whether npm can find this package by its version. */
function isFromRegistry() {
  return basename(dirname(own)) === 'node_modules' && !origin()?.startsWith('file:');
}

/**
 * Lays this package as one file into a newsroom's repository: its workflow has no other place to install from.
 * @param {string} folder of the newsroom
 * @returns {string} the file's name; empty if it cannot be packed
 */
function layPacked(folder) {
  const [, file = ''] = /^file:(.+\.tgz)$/.exec(origin()) ?? [];
  const path = resolve(dirname(own), '..', file);
  if (file !== '' && existsSync(path)) {
    copyFileSync(path, join(folder, basename(path)));
    return basename(path);
  }
  const { stdout } = spawnSync(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', resolve(folder)],
    {
      cwd: own,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  return stdout?.trim() ?? '';
}

/**
 * A name that npm takes, and that is not this package's own, which npm would not install into itself.
 * @param {string} folder its name
 */
function packageName(folder) {
  const plain = folder.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  const name = plain
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[._-]+|[._-]+$/g, '')
    .slice(0, 200);
  return name === '' || name === ownPackage.name || name === 'node_modules' ? 'toa-bao' : name;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
async function run(command, args) {
  const project = workingFolder(own);
  process.env['TOA_SOAN_PROJECT'] = project;
  process.argv.splice(2, Infinity, command, ...args);
  await import(pathToFileURL(join(project, 'lib/cli/launch.js')).href);
}

/** @param {import('./commands.js').Words} words */
function said(words) {
  return words[localeLanguage()];
}

/** @param {import('./commands.js').Words} words */
function fail(words) {
  console.error(said(words));
  process.exitCode = 1;
}

const [name, ...args] = process.argv.slice(2);
if (name === undefined || name === '--help' || name === '-h') console.log(`${said(usage)}\n\n${help}`);
else if (name === '--version') console.log(ownPackage.version);
else if (name === 'new') makeNewsroom(args);
else if (!names.includes(name))
  fail({
    vi: `Không có lệnh “${name}”. ${usage.vi}`,
    en: `There is no command “${name}”. ${usage.en}`,
  });
else await run(name, args).catch(reportStartError);
