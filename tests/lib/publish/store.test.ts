import { linkSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { link } from '@/lib/publish/store';
import { folderWith } from './folders';

it('puts a link in the place of another, and leaves alone who shares that one', () => {
  const folder = folderWith({ 'new.html': 'new', 'old.html': 'old' });
  const [former, target] = [join(folder, 'old.html'), join(folder, 'index.html')];
  linkSync(former, target);
  link(join(folder, 'new.html'), target);
  expect(readFileSync(target, 'utf8')).toBe('new');
  expect(readFileSync(former, 'utf8')).toBe('old');
});
