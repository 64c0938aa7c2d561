import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readReady, readyFiles } from '@/lib/publish/ready-files';
import { writeFiles } from './files';
import { compiledFiles } from './next-pages';

function ready(open: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'ready-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFiles(join(folder, 'public'), open);
  writeFiles(join(folder, 'next'), compiledFiles());
  return readyFiles(join(folder, 'public'), join(folder, 'next'));
}

it('makes one file of a script and what it imports, without its authors’ notes', () => {
  const files = ready({
    'tim-kiem/page.js': "/** Notes. */\nimport { find } from './search.js';\nconsole.log(find('thi đua'));",
    'tim-kiem/search.js': 'export function find(query) { return query.length; }',
  });
  const [script, ...others] = files.filter(({ address }) => address.endsWith('.js'));
  if (!script) throw new Error('no script');
  expect([script.address, others]).toEqual(['/tim-kiem/page.js', []]);
  const code = Buffer.from(readReady(script)).toString();
  expect(code).toContain('.length');
  expect(code).toContain('thi đua');
  expect(code).not.toMatch(/import|Notes/);
});

it('names a script that is not listed', () => {
  expect(() => ready({ 'moi.js': '' })).toThrow('/moi.js is not listed in lib/publish/scripts.ts');
});
