import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { filesIn } from '../../support/files';
import { folderWith } from '../../support/folders';
import { runProcess } from '../../support/process';

const manifestSchema = z.object({ name: z.string(), dependencies: z.record(z.string(), z.string()) });

const make = (cwd: string, ...args: string[]) => makeWith(resolve('lib/cli/toa-soan.js'), cwd, args);

const makeWith = (program: string, cwd: string, args: string[], LC_ALL = 'C') =>
  runProcess(process.execPath, [program, 'new', ...args], { cwd, env: { LC_ALL } });

it.each([
  ['Báo Hải Đăng', 'bao-hai-dang', "cd 'Báo Hải Đăng'"],
  ['.bao', 'bao', 'cd .bao'],
  ['_50% #1_', '50-1', "cd '_50% #1_'"],
  ['漢字', 'toa-bao', "cd '漢字'"],
  ['toa-soan', 'toa-bao', 'cd toa-soan'],
  ["sâu/hơn/it's", 'it-s', String.raw`cd 'sâu/hơn/it'\''s'`],
])('a newsroom in the folder “%s” is a package that npm takes', async (folder, name, cd) => {
  const top = folderWith({});
  const { code, stdout } = await make(top, folder);
  expect([code, stdout]).toEqual([0, `${folder} is ready: ${cd} && npm install && npx toa-soan start\n`]);
  const manifest: unknown = JSON.parse(readFileSync(join(top, folder, 'package.json'), 'utf8'));
  const { dependencies, ...made } = manifestSchema.parse(manifest);
  expect(made.name).toBe(name);
  // No registry has the version of a checkout: it is packed, and lies in the newsroom's folder.
  const packed = dependencies['toa-soan']?.replace('file:', '') ?? '';
  expect(packed).toMatch(/^toa-soan-.*\.tgz$/);
  expect(filesIn(join(top, folder))).toContain(packed);
});

it.each([
  [['co/roi'], /^co\/roi is there already\./],
  [['co'], /^co is there already\./],
  [['.'], /^\. is there already\./],
  [['lien-ket'], /^lien-ket is there already\./],
  [['tep/bao'], /^tep\/bao cannot be made: ENOTDIR/],
  [['Báo', 'Hải', 'Đăng'], /^One folder is expected: write quotation marks around .*Usage: /],
  [[''], /^Usage: npx toa-soan new DIR$/],
  [['-x'], /^Usage: npx toa-soan new DIR$/],
])('%j changes nothing, and is answered on one line', async (args, line) => {
  const top = folderWith({ 'co/roi': 'x', tep: 'y' });
  symlinkSync('khong-co', join(top, 'lien-ket'));
  const { code, stdout, stderr } = await make(top, ...args);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr.trimEnd()).toMatch(line);
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(filesIn(top)).toEqual(['co/roi', 'tep']);
});

it.each(['.', './', 'bao'])('a clone of a new repository can be filled: %s', async (folder) => {
  const top = folderWith({ 'bao/.git/HEAD': 'ref', 'bao/README.md': '# Báo' });
  const { code } = await make(folder === 'bao' ? top : join(top, 'bao'), folder);
  expect(code).toBe(0);
  expect(filesIn(join(top, 'bao'))).toEqual(
    expect.arrayContaining(['.git/HEAD', '.gitignore', 'README.md', 'content/site.yaml', 'package.json']),
  );
});

it.each([['--help'], ['-h'], ['bao', '--help']])('%s says how it is called', async (...args) => {
  const top = folderWith({});
  expect(await make(top, ...args)).toMatchObject({
    code: 0,
    stdout: 'Usage: npx toa-soan new DIR\n',
    stderr: '',
  });
  expect(filesIn(top)).toEqual([]);
});

it.each([
  ['tải về/toa-soan-9.9.9.tgz', 'file:toa-soan-9.9.9.tgz', ['toa-soan-9.9.9.tgz']],
  ['mất rồi/toa-soan-9.9.9.tgz', 'file:toa-soan-9.9.9.tgz', ['toa-soan-9.9.9.tgz']],
  ['https://packages.example/toa-soan-9.9.9.tgz', '9.9.9', []],
])('the project, installed from “%s”, goes along where no registry has it', async (from, wanted, files) => {
  const top = folderWith({
    'tải về/toa-soan-9.9.9.tgz': 'packed',
    'node_modules/.package-lock.json': JSON.stringify({
      packages: { 'node_modules/toa-soan': { resolved: from.startsWith('http') ? from : `file:${from}` } },
    }),
    'node_modules/toa-soan/package.json': JSON.stringify({
      name: 'toa-soan',
      version: '9.9.9',
      type: 'module',
    }),
  });
  for (const room of ['lib/cli', 'lib/base'])
    cpSync(room, join(top, 'node_modules/toa-soan', room), { recursive: true });
  const program = join(top, 'node_modules/toa-soan/lib/cli/toa-soan.js');
  const { code, stdout } = await makeWith(program, top, ['bao'], 'vi_VN.UTF-8');
  expect([code, stdout]).toEqual([0, 'Đã tạo bao: cd bao && npm install && npx toa-soan start\n']);
  const manifest: unknown = JSON.parse(readFileSync(join(top, 'bao/package.json'), 'utf8'));
  const { dependencies } = manifestSchema.parse(manifest);
  expect(dependencies).toEqual({ 'toa-soan': wanted });
  expect(filesIn(join(top, 'bao')).filter((name) => name.endsWith('.tgz'))).toEqual(files);
});
