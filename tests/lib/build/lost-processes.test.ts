import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startRenderers } from '@/lib/render/renderers';
import { processesBelow } from '../../support/child-processes';
import { writeFiles } from '../../support/files';
import { folderWith } from '../../support/folders';
import { runCommandLine } from '../../support/process';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** So many that page servers are still at work when they are killed. */
const PAGES = 60;

const articles = Object.fromEntries(
  Array.from({ length: PAGES }, (_, index) => [
    `content/articles/bai-${index}.md`,
    `# Bài số ${index}\n\nĐoạn mở đầu của bài số ${index}.\n\nĐoạn thứ hai.\n`,
  ]),
);

/** Builds a site in its own folders, while something happens to its processes. */
async function build(meanwhile: (pid: number, stop: AbortSignal) => void, files = articles) {
  const folder = folderWith({});
  writeFiles(folder, files);
  const ended = new AbortController();
  const env = {
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'out'),
    CACHE_DIR: join(folder, 'cache'),
  };
  const started = performance.now();
  const result = await runCommandLine('build', ['--lang', 'en'], {
    env,
    seconds: 200,
    meanwhile: (pid) => {
      meanwhile(pid, ended.signal);
    },
  });
  ended.abort();
  return { ...result, out: env.OUT_DIR, seconds: (performance.now() - started) / 1000 };
}

/** Kills page servers of a build, each a while after it was started. @returns how many */
function killServers(pid: number, stop: AbortSignal, most: number, pause: number): { killed: number } {
  const state = { killed: 0 };
  const seen = new Set<number>();
  const timer = setInterval(() => {
    for (const server of processesBelow(pid, 'page-process')) {
      if (seen.has(server) || seen.size >= most) continue;
      seen.add(server);
      setTimeout(() => {
        if (stop.aborted) return;
        state.killed += 1;
        process.kill(server, 'SIGKILL');
      }, pause);
    }
  }, 50);
  stop.addEventListener('abort', () => {
    clearInterval(timer);
  });
  return state;
}

describe('a build', () => {
  it('shows letters that few readers have a font for, and says so', async () => {
    // The pages' code is compiled once for all tests of this file.
    const { code, stdout, out } = await build(() => undefined, {
      'content/articles/a.md': '# Lời chào\n\nNgười Ấn Độ chào nhau నమస్కారం, người xưa viết \u{12000}.\n',
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/warning letter-rare\n.*U\+12000/);
    expect(stdout).not.toContain('U+0C28');
    expect(readFileSync(join(out, 'a/index.html'), 'utf8')).toContain('నమస్కారం');
  });

  it('has a page for whatever is named as a folder’s own page is', async () => {
    const { code, stdout, out } = await build(() => undefined, {
      'content/articles/a.md': '---\ntags: [Index]\nauthor: Index\n---\n\n# Lời chào\n\nMở đầu.\n',
      'content/articles/b.md': '---\nslug: index\ntopic: Index\n---\n\n# Mục lục\n\nMở đầu.\n',
      'content/articles/500.md': '# Năm trăm\n\nMở đầu.\n',
      'content/site.yaml': 'name: Báo Thử\ntopics:\n  - name: Mục lục\n    slug: index\n',
    });
    expect(code, stdout).toBe(0);
    for (const page of ['index-1', 'tu-khoa/index-1', 'tac-gia/index-1', 'chuyen-muc/index-1', '500'])
      expect(existsSync(join(out, page, 'index.html')), page).toBe(true);
  });

  it('lays the files of static/ beside the pages, and none in the way of the site’s own', async () => {
    const { code, stdout, out } = await build(() => undefined, {
      'content/articles/a.md': '# Lời chào\n\nMở đầu.\n',
      'content/static/.well-known/security.txt': 'Contact: mailto:toasoan@bao.example',
      'content/static/CNAME': 'bao.example',
      'content/static/a/so-lieu.csv': 'năm;số\n',
      'content/static/a/index.html': 'in the way',
      'content/static/feed.xml': 'in the way',
      'content/static/INDEX.HTML': 'in the way',
      'content/static/cname': 'in the way',
      'content/static/_redirects': 'in the way',
      'content/static/hinh/x.jpg': 'in the way',
    });
    expect(code, stdout).toBe(0);
    const read = (file: string) => readFileSync(join(out, file), 'utf8');
    expect(read('.well-known/security.txt')).toContain('Contact');
    expect(read('CNAME')).toBe('bao.example');
    expect(read('a/so-lieu.csv')).toBe('năm;số\n');
    for (const file of ['a/index.html', 'feed.xml', '_redirects']) {
      expect(read(file)).not.toContain('in the way');
      expect(stdout).toContain(`static/${file}`);
    }
    for (const file of ['hinh/x.jpg', 'INDEX.HTML', 'cname']) expect(existsSync(join(out, file))).toBe(false);
  });

  it.each([50, 400])('is whole though a page server is killed after %s ms', async (pause) => {
    const { code, stdout, stderr, out } = await build((pid, stop) => killServers(pid, stop, 1, pause));
    expect(code, stdout + stderr).toBe(0);
    expect(stderr).toMatch(/warning: a page server was lost at \//);
    expect(readdirSync(out).filter((name) => name.startsWith('bai-'))).toHaveLength(PAGES);
  });

  it('stops at once, in a few words, where every page server is killed', async () => {
    const { code, stderr, out, seconds } = await build((pid, stop) => killServers(pid, stop, 100, 300));
    expect(code).toBe(1);
    expect(stderr).toMatch(/page server/);
    expect(stderr.length).toBeLessThan(6_000);
    expect(seconds).toBeLessThan(60);
    expect(existsSync(out)).toBe(false);
  });

  it('ends, and leaves the former site, where the disk is full', async ({ skip }) => {
    const disk = folderWith({});
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', disk]).status === 0;
    skip(!mounted, 'skipped: this machine lets nobody mount a small disk');
    onTestFinished(() => {
      spawnSync('umount', [disk]);
    });
    writeFiles(disk, { 'content/articles/a.md': '# Lời chào\n\nMở đầu.\n' });
    const [out, cache] = [join(disk, 'out'), join(disk, 'cache')];
    // The pages' code is compiled in the project, as for the tests above.
    const env = { CONTENT_DIR: join(disk, 'content'), OUT_DIR: out, CACHE_DIR: cache };
    const run = () => runCommandLine('build', ['--lang', 'en'], { env, seconds: 120 });
    expect(await run()).toMatchObject({ code: 0 });
    const before = readFileSync(join(out, 'index.html'), 'utf8');
    // All pages change, and no article.
    writeFiles(disk, { 'content/site.yaml': 'name: Báo Hải Đăng\n' });
    spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'ballast')}`, 'bs=4k']);
    const { code, stderr } = await run();
    expect([code, stderr]).toEqual([1, expect.stringContaining('The disk is full')]);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(before);
  });

  it('leaves no page server behind when it fails while pages are made', async () => {
    const renderer = startRenderers(1, () => undefined);
    expect(processesBelow(process.pid, 'page-process')).toHaveLength(1);
    renderer.close();
    const servers = () => processesBelow(process.pid, 'page-process');
    await vi.waitUntil(() => servers().length === 0, { timeout: 20_000 });
    // The work that failed goes on asking for a while.
    const job = { address: '/bai-0/', model: () => Promise.resolve(null) };
    await expect(renderer.page(job)).rejects.toThrow(/bai-0/);
    expect(servers()).toEqual([]);
  });

  it('ends, and holds no article back, where the machine fails while a page is made', async () => {
    const error = Object.assign(new Error("EIO: i/o error, read '/srv/a.md'"), { code: 'EIO' });
    const renderer = startRenderers(1, () => undefined);
    onTestFinished(renderer.close);
    const job = { address: '/bai-0/', model: () => Promise.reject(error) };
    await expect(renderer.page(job)).rejects.toBe(error);
  });
});
