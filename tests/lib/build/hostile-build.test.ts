import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWith } from '../../support/folders';
import { buildHostile, hostileNewsroom } from '../../support/hostile-newsroom';
import { Random } from '../../support/random';

/** Another each day; one that failed is repeated with SEED. All of them: `npx tsx tests/bench/hostile.ts`. */
const seed = Number(process.env['SEED'] ?? Math.floor(Date.now() / 86_400_000));

it('publishes the good article beside whatever others hold', { timeout: 900_000 }, async () => {
  console.log(`hostile files by seed ${seed}`);
  const folder = folderWith({});
  await hostileNewsroom(folder, new Random(seed), 150);
  const { code, stdout, stderr } = await buildHostile(folder, 880);
  expect(`${stdout}${stderr}`).not.toMatch(/reader-failed|page-failed/);
  expect(code, `seed ${seed}:\n${stdout}\n${stderr}`).toBe(0);
  const page = (name: string) => readFileSync(join(folder, 'out', name, 'index.html'), 'utf8');
  expect(page('bai-tot')).toContain('Bài của người tử tế');
  expect(page('')).toContain('href="/bai-tot/"');
  expect(page('anh-hong')).toContain('Nhiều ảnh hỏng');
});
