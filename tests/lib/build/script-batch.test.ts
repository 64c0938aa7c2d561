import { existsSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scriptBatch } from '@/lib/build/script-batch';
import { workerAddress } from '@/lib/content/addresses';
import { ownScripts } from '@/lib/render/scripts';
import { folderWith } from '../../support/folders';

it('makes one file of a script and what it imports, without its authors’ notes', async () => {
  const folder = folderWith({
    'page.ts':
      "/** Notes. */\nimport { find } from './search';\nconst query: string = 'thi đua';\nconsole.log(find(query));",
    'search.ts': 'export function find(query: string): number { return query.length; }',
  });
  const batch = scriptBatch([{ address: '/tim-kiem/page.js', source: join(folder, 'page.ts') }]);
  const [script, ...others] = await batch.make();
  if (!script) throw new Error('no script');
  expect([script.address, others]).toEqual(['/tim-kiem/page.js', []]);
  const code = Buffer.from(script.content).toString();
  expect(code).toContain('.length');
  expect(code).toContain('thi đua');
  expect(code).not.toMatch(/import|Notes|string/);
});

it.each(ownScripts)('bundles $source into no more than $maxBytes bytes', async (script) => {
  expect(existsSync(script.source)).toBe(true);
  const [made] = await scriptBatch([script]).make();
  const code = Buffer.from(made?.content ?? '');
  expect(code.toString()).not.toMatch(/\bimport\b(?!\.meta\b)/);
  expect(brotliCompressSync(code).length).toBeLessThanOrEqual(script.maxBytes);
});

it('bundles the service worker into 2 kB before any compression', async () => {
  const [worker] = await scriptBatch(ownScripts.filter(({ address }) => address === workerAddress)).make();
  expect(Buffer.from(worker?.content ?? '').length).toBeLessThanOrEqual(2_000);
});
