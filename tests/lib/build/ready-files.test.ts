import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { scriptBatch } from '@/lib/build/ready-files';
import { writeFiles } from '../../support/files';

function scripts(open: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'ready-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFiles(folder, open);
  return scriptBatch(folder);
}

it('makes one file of a script and what it imports, without its authors’ notes', async () => {
  const [script, ...others] = await scripts({
    'tim-kiem/page.js': "/** Notes. */\nimport { find } from './search.js';\nconsole.log(find('thi đua'));",
    'tim-kiem/search.js': 'export function find(query) { return query.length; }',
  }).make();
  if (!script) throw new Error('no script');
  expect([script.address, others]).toEqual(['/tim-kiem/page.js', []]);
  const code = Buffer.from(script.content).toString();
  expect(code).toContain('.length');
  expect(code).toContain('thi đua');
  expect(code).not.toMatch(/import|Notes/);
});

it('names a script that is not listed', () => {
  expect(() => scripts({ 'moi.js': '' })).toThrow('/moi.js is not listed in lib/render/scripts.ts');
});
