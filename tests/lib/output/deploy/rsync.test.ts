import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { deploy } from '@/lib/output/deploy/deploy';
import { openTarget } from '@/lib/output/deploy/place';
import { builtSite, foldersOf, removeBuiltSites, type BuiltSite } from '../../../support/deployed-site';
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
  const target = await openTarget(place, foldersOf(site));
  const patience = { beat: 100, dead: 400 };
  try {
    return await deploy(target, site.manifest, {
      replaces: null,
      maxDeletes: 256,
      patience,
      progress: () => undefined,
      log: () => undefined,
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

  it('replaces no site of others, and deletes nothing where its list is damaged', async () => {
    const site = await builtSite(first);
    const folder = folderWith({ 'index.html': 'của người khác', 'anh.jpg': 'x' });
    await expect(put(site, folder)).rejects.toThrow(/There is a site \(its index\.html\)/);
    expect(filesIn(folder)).toEqual(['anh.jpg', 'index.html']);
    rmSync(join(folder, 'index.html'));
    for (const sign of ['index.php', 'robots.txt', 'feed.xml']) {
      const others = folderWith({ [sign]: 'của người khác' });
      await expect(put(site, others)).rejects.toThrow(`There is a site (its ${sign})`);
      expect(filesIn(others)).toEqual([sign]);
    }
    await put(site, folder);
    writeFiles(folder, { '_deploy/manifest.json': '{"site"' });
    expect(await put(await builtSite({ 'bai-hai': 'b' }), folder)).toMatchObject({ removed: [] });
    expect(filesIn(folder)).toEqual(expect.arrayContaining(['anh.jpg', 'bai-mot/index.html']));
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

  it.each([
    ['.', 'the project itself'],
    ['..', 'the project itself'],
    ['public', 'the project’s folder public'],
    ['lib/cli', 'the project’s folder lib'],
    ['OUT', 'the built site'],
    ['OUT/moi', 'the built site'],
    ['CONTENT/static', 'the content folder'],
    ['CACHE', 'the cache folder'],
    ['LINK', 'the built site'],
  ])('puts nothing into %s, which has to stay apart from a site', async (place, what) => {
    const site = await builtSite(first);
    const { OUT_DIR, CONTENT_DIR, CACHE_DIR } = foldersOf(site);
    const link = join(folderWith({}), 'lien-ket');
    symlinkSync(OUT_DIR, link);
    const path = place
      .replace('OUT', OUT_DIR)
      .replace('CONTENT', CONTENT_DIR)
      .replace('CACHE', CACHE_DIR)
      .replace('LINK', link);
    await expect(put(site, path)).rejects.toThrow(what);
  });

  it.each(['thay', 'xóa'])('puts nothing there that the last build did not make: %s', async (change) => {
    const site = await builtSite({ 'bai-mot': change });
    const folder = join(folderWith({}), 'out');
    const page = join(site.out, 'bai-mot/index.html');
    if (change === 'xóa') rmSync(page);
    else {
      chmodSync(page, 0o644);
      writeFileSync(page, 'của người khác');
    }
    await expect(put(site, folder)).rejects.toThrow(/bai-mot\/index\.html is not what the last build made/);
    expect(existsSync(join(folder, 'bai-mot/index.html'))).toBe(false);
  });

  it('says what is wrong', async () => {
    const site = await builtSite(first);
    useShellOf('echo "Permission denied (publickey)." >&2; exit 255');
    await expect(put(site, 'bao@may-chu:/srv/out')).rejects.toThrow(
      /cannot be reached by ssh, does not let you in[^]*Permission denied/,
    );
    useShellOf('echo "sh: rsync: command not found" >&2; exit 127');
    await expect(put(site, 'bao@may-chu:/srv/out')).rejects.toThrow(/has no rsync[^]*command not found/);
    process.env['PATH'] = '/nowhere';
    await expect(put(site, '/nowhere/out')).rejects.toThrow('rsync is not installed on this machine');
  });
});
