import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SiteFolder } from '@/lib/output/site-folder';
import { replaceFolder } from '@/lib/output/swap';
import { folderWith } from '../../support/folders';
import { versionedPages } from '../../support/versions';

const program = fileURLToPath(new URL('../../support/publish-version.ts', import.meta.url));

function publishVersion(version: string, out: string, pause = 0): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', program, version, out, String(pause)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Ends when it has begun to work in the folder. */
async function startOf({ stdout }: ChildProcess): Promise<void> {
  if (stdout) await once(stdout, 'data');
}

/** The versions that the pages of a site say they are; fails if a page or its compressed copy is missing or cut. */
function versionsOf(out: string): Set<string> {
  return new Set(
    Object.keys(versionedPages('')).map((address) => {
      const page = join(out, address, 'index.html');
      const html = readFileSync(page, 'utf8');
      expect(html).toMatch(/<\/html>$/);
      expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe(html);
      return /Bản (\S+)\./.exec(html)?.[1] ?? 'none';
    }),
  );
}

/** What lies beside the site but the former one, of which the next is made. */
const leftovers = (out: string) =>
  readdirSync(dirname(out)).filter((name) => name.startsWith('.out.') && name !== '.out.former');

describe('replacing the site', () => {
  it('leaves the old or the new one, whole, wherever it is killed', { timeout: 600_000 }, async () => {
    const out = join(folderWith({}), 'out');
    const first = publishVersion('0', out);
    await startOf(first);
    const started = performance.now();
    expect(await once(first, 'exit')).toEqual([0, null]);
    const duration = performance.now() - started;
    let old = '0';
    for (let version = 1; version <= 10; version++) {
      const child = publishVersion(String(version), out);
      const ended = once(child, 'exit');
      await startOf(child);
      await wait(Math.random() * duration);
      child.kill('SIGKILL');
      await ended;
      const found = [...versionsOf(out)];
      expect(found).toHaveLength(1);
      expect([old, String(version)]).toContain(found[0]);
      old = found[0] ?? '';
    }
    await once(publishVersion('last', out), 'exit');
    expect([...versionsOf(out)]).toEqual(['last']);
    expect(leftovers(out)).toEqual([]);
  });

  it('makes the first one twice, so that the second finds a folder like it', async () => {
    const out = join(folderWith({}), 'out');
    await once(publishVersion('1', out), 'exit');
    expect([...versionsOf(join(dirname(out), '.out.former'))]).toEqual(['1']);
    await once(publishVersion('2', out), 'exit');
    expect([...versionsOf(out)]).toEqual(['2']);
    expect([...versionsOf(join(dirname(out), '.out.former'))]).toEqual(['1']);
    expect(leftovers(out)).toEqual([]);
  });

  it('puts the old one back if it was killed between the two renames', async () => {
    const out = join(folderWith({ 'out/index.html': 'old' }), 'out');
    renameSync(out, join(dirname(out), '.out.former'));
    await replaceFolder(out, () => {
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
      return Promise.resolve();
    });
  });

  it('leaves the old one as it was if making the new one fails', async () => {
    const out = join(folderWith({ 'out/index.html': 'old' }), 'out');
    const failing = replaceFolder(out, (next) => {
      writeFileSync(join(next, 'index.html'), 'half');
      return Promise.reject(new Error('ENOSPC: no space left on device'));
    });
    await expect(failing).rejects.toThrow('ENOSPC');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
    expect(leftovers(out)).toEqual([]);
  });

  it('leaves the old one whole when the disk is full', { timeout: 120_000 }, async ({ skip }) => {
    const disk = folderWith({});
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]).status === 0;
    skip(!mounted, 'skipped: this machine lets nobody mount a small disk');
    onTestFinished(() => {
      spawnSync('umount', [disk]);
    });
    const out = join(disk, 'out');
    expect(await once(publishVersion('old', out), 'exit')).toEqual([0, null]);
    const second = publishVersion('new', out);
    const told = second.stderr ? text(second.stderr) : '';
    expect(await once(second, 'exit')).toEqual([1, null]);
    expect(await told).toContain('ENOSPC');
    expect([...versionsOf(out)]).toEqual(['old']);
    expect(leftovers(out)).toEqual([]);
  });

  it('lets a second build say that another is at work, and stop', { timeout: 120_000 }, async () => {
    const out = join(folderWith({}), 'out');
    const first = publishVersion('first', out, 10_000);
    await startOf(first);
    await expect(replaceFolder(out, () => Promise.resolve())).rejects.toThrow(`process ${String(first.pid)}`);
    first.kill('SIGKILL');
    await once(first, 'exit');
    await replaceFolder(out, () => Promise.resolve());
    expect(existsSync(out)).toBe(true);
    expect(leftovers(out)).toEqual([]);
  });

  it('keeps nothing of what killed builds left', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const folder = folderWith({
      'out/index.html': 'old',
      '.out.former/x': '',
      '.out.coming/deep/x': '',
      '.out.twin/x': '',
      // A build may be killed in the middle of taking the lock.
      [`.out.lock.${pid}`]: String(pid),
      [`.out.lock.dead.${pid}`]: String(pid),
    });
    const out = join(folder, 'out');
    await replaceFolder(out, (next) => {
      const site = new SiteFolder(next);
      site.write('/index.html', 'new');
      site.finish();
      return Promise.resolve();
    });
    expect(readdirSync(out)).toEqual(['index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
    expect(leftovers(out)).toEqual([]);
  });
});
