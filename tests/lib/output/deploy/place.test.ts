import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '@/lib/base/settings';
import { openTarget } from '@/lib/output/deploy/place';

test.each(['bao@may-chu', 'bao@may-chu/', 'bao@may-chu/srv/bao', 'bao@', 'bao@192.0.2.7/~/www'])(
  'a server without its colon is no new folder here: %s',
  async (place) => {
    await expect(openTarget(place, readSettings({}))).rejects.toThrow('lacks the colon');
  },
);

test.each(['bao@may-chu:/srv', 'bao@[2001:db8::1]:srv'])(
  'with its colon it is a place: %s',
  async (place) => {
    const target = await openTarget(place, readSettings({}));
    target.close();
  },
);

test('a folder may have such a name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bao@may-'));
  for (const place of [folder, './bao@may-chu']) (await openTarget(place, readSettings({}))).close();
  rmSync(folder, { recursive: true });
});
