import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { moveTo } from '@/lib/cli/kept-folders.js';
import { folderWith } from '../../support/folders';

const isWhole = (folder: string) => readFileSync(join(folder, 'a'), 'utf8') !== 'hỏng';

it.each([
  ['absent', {}, 'mới'],
  ['damaged', { 'place/a': 'hỏng' }, 'mới'],
  ['whole', { 'place/a': 'cũ' }, 'cũ'],
])('moves a finished folder to its place, where one is %s', (_, there, text) => {
  const folder = folderWith({ 'finished/a': 'mới', ...there });
  const place = join(folder, 'place');
  const before = existsSync(place) ? statSync(place).ino : null;
  moveTo(join(folder, 'finished'), place, isWhole);
  expect(readFileSync(join(place, 'a'), 'utf8')).toBe(text);
  expect(existsSync(join(folder, 'finished'))).toBe(false);
  // Another process may run from a whole one: it is not replaced by its like.
  if (text === 'cũ') expect(statSync(place).ino).toBe(before);
});
