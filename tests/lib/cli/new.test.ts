import { readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { filesIn } from '../../support/files';
import { folderWith } from '../../support/folders';
import { runProcess } from '../../support/process';

const make = (cwd: string, ...args: string[]) =>
  runProcess(process.execPath, [resolve('lib/cli/toa-soan.js'), 'new', ...args], { cwd });

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
  expect(z.object({ name: z.string() }).parse(manifest).name).toBe(name);
});

it.each([
  [['co/roi'], /^co\/roi is there already\./],
  [['co'], /^co is there already\./],
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

it.each([['--help'], ['-h'], ['bao', '--help']])('%s says how it is called', async (...args) => {
  const top = folderWith({});
  expect(await make(top, ...args)).toMatchObject({
    code: 0,
    stdout: 'Usage: npx toa-soan new DIR\n',
    stderr: '',
  });
  expect(filesIn(top)).toEqual([]);
});
