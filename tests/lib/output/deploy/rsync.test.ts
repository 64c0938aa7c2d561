import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { deploy } from '@/lib/output/deploy/deploy';
import { openTarget } from '@/lib/output/deploy/place';
import { builtSite, removeBuiltSites, type BuiltSite } from '../../../support/deployed-site';
import { filesIn, writeFiles } from '../../../support/files';
import { folderWith } from '../../../support/folders';

const hasRsync = spawnSync('rsync', ['--version']).status === 0;
const { PATH, RSYNC_RSH } = process.env;

afterEach(() => {
  process.env['PATH'] = PATH;
  if (RSYNC_RSH === undefined) delete process.env['RSYNC_RSH'];
  else process.env['RSYNC_RSH'] = RSYNC_RSH;
});
afterAll(removeBuiltSites);

async function put(site: BuiltSite, place: string) {
  const target = await openTarget(place, site.out);
  const patience = { beat: 100, dead: 400 };
  try {
    return await deploy(target, site.manifest, {
      maxDeletes: 256,
      patience,
      progress: () => undefined,
      tell: () => undefined,
    });
  } finally {
    target.close();
  }
}

/** That a folder holds a site with its compressed copies and what servers read, and nothing else. */
function expectSite(folder: string, { out }: BuiltSite): void {
  const files = filesIn(out).filter((file) => file !== '_files');
  expect(filesIn(folder).filter((file) => !file.startsWith('_deploy/'))).toEqual(files);
  for (const file of files)
    expect(readFileSync(join(folder, file)).equals(readFileSync(join(out, file))), file).toBe(true);
}

/** Stands for ssh: what would run on the server runs here. */
function useShellOf(command: string): void {
  const script = join(folderWith({ ssh: `#!/bin/sh\n${command}\n` }), 'ssh');
  chmodSync(script, 0o755);
  process.env['RSYNC_RSH'] = script;
}

const first = { 'bai-mot': 'a', 'bai-hai': 'a', 'bai-ba': 'a' };

describe.skipIf(!hasRsync)('a deploy by rsync', () => {
  it('makes a folder hold the site, then the next one, and leaves what others put there', async () => {
    const folder = join(folderWith({}), 'trang tin');
    const before = await builtSite(first);
    await put(before, folder);
    expectSite(folder, before);
    expect(statSync(join(folder, 'bai-mot/index.html')).mode & 0o777).toBe(0o644);
    const unchanged = statSync(join(folder, 'bai-mot/index.html')).ino;
    const site = await builtSite({ 'bai-mot': 'a', 'bai-hai': 'b', 'bai-bon': 'a' });
    expect(await put(site, folder)).toMatchObject({
      removed: ['/anh/bai-ba-a.svg', '/anh/bai-hai-a.svg', '/bai-ba/'],
    });
    expectSite(folder, site);
    expect(existsSync(join(folder, 'bai-ba'))).toBe(false);
    expect(statSync(join(folder, 'bai-mot/index.html')).ino).toBe(unchanged);
    writeFiles(folder, { 'ghi-chu.txt': 'của người khác', 'bai-bon/cua-nguoi-khac.txt': 'x' });
    await put(before, folder);
    expect(filesIn(folder)).toEqual(expect.arrayContaining(['ghi-chu.txt', 'bai-bon/cua-nguoi-khac.txt']));
    expect(existsSync(join(folder, 'bai-bon/index.html'))).toBe(false);
  });

  it('goes on where one was interrupted', async () => {
    const folder = join(folderWith({}), 'out');
    const before = await builtSite(first);
    const site = await builtSite({ 'bai-mot': 'a', 'bai-hai': 'b', 'bai-bon': 'a' });
    await put(before, folder);
    // Something in the way of a new file: as with a full disk, it cannot be written.
    writeFiles(folder, { 'bai-bon/index.html/x': 'x' });
    await expect(put(site, folder)).rejects.toThrow(/rsync failed/);
    expect(readFileSync(join(folder, 'bai-hai/index.html'), 'utf8')).toContain('bai-hai-a.svg');
    rmSync(join(folder, 'bai-bon'), { recursive: true });
    await put(before, folder);
    expectSite(folder, before);
    await put(site, folder);
    expectSite(folder, site);
  });

  it('reaches a server by ssh, a folder with blanks and signs in its name, too', async () => {
    useShellOf('[ "$1" = -l ] && shift 2; shift; exec sh -c "$*"');
    const folder = join(folderWith({}), "o'ut $(touch x) & co");
    mkdirSync(folder);
    const site = await builtSite(first);
    await put(site, `bao@may-chu:${folder}`);
    expectSite(folder, site);
    expect(existsSync('x')).toBe(false);
  });

  it('says what is wrong', async () => {
    const site = await builtSite(first);
    useShellOf('echo "Permission denied (publickey)." >&2; exit 255');
    await expect(put(site, 'bao@may-chu:/srv/out')).rejects.toThrow(
      /cannot be reached by ssh, does not let you in[^]*Permission denied/,
    );
    useShellOf('echo "sh: rsync: command not found" >&2; exit 127');
    await expect(put(site, 'bao@may-chu:/srv/out')).rejects.toThrow(/has no rsync[^]*command not found/);
    await expect(put(site, site.out)).rejects.toThrow('is the built site itself');
    process.env['PATH'] = '/nowhere';
    await expect(put(site, '/nowhere/out')).rejects.toThrow('rsync is not installed on this machine');
  });
});
