import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { staticFiles } from '@/lib/build/static-files';
import { findArticles } from '@/lib/content/folder';
import { readDocumentTable } from '@/lib/content/document-table';
import { readSite } from '@/lib/content/read-site';
import { readLock } from '@/lib/pictures/lock';
import type { Finding } from '@/lib/report/diagnostic';
import { folderWith } from '../../support/folders';
import { runCommandLine } from '../../support/process';

const good = '---\nauthors: Lê An\n---\n\n# Một bài báo\n\nĐoạn mở đầu của bài báo này.\n';
const SECRET = 'matkhau-khong-ai-duoc-biet';

/** A folder of articles among which lies what is no file; `secret` lies outside of it. */
function newsroom() {
  const folder = folderWith({ 'content/articles/a.md': good, secret: `${SECRET}\n` });
  const articles = join(folder, 'content/articles');
  const env = { CONTENT_DIR: join(folder, 'content'), CACHE_DIR: join(folder, 'cache') };
  const check = () =>
    runCommandLine('check', ['--all', '--lang', 'en'], { env: { ...env, PORT: '0' }, seconds: 60 });
  return { folder, articles, check };
}

it('finds articles and files of static/ whose names differ in form or case alone', async () => {
  const names = ['chễ.md', 'chễ.md'.normalize('NFD'), 'chê\u0303.md', 'Chễ.md'];
  const folder = folderWith(Object.fromEntries(names.map((name) => [`articles/${name}`, good])));
  const { sources } = await findArticles(folder);
  expect(sources.map(({ path }) => path).sort()).toEqual(names.sort());
  const taken = ['/', '/feed.xml', '/a/'];
  const inTheWay = ['INDEX.HTML', 'Feed.XML', 'A/Index.html', '_NEXT/a.js', '_Headers', 'a.js.GZ'];
  const laid = folderWith(Object.fromEntries(inTheWay.map((name) => [`static/${name}`, 'x'])));
  const { files, findings } = staticFiles(laid, (address) => taken.includes(address.toLowerCase()));
  expect(files).toEqual([]);
  expect(findings).toHaveLength(inTheWay.length);
});

it('tells of articles whose names hide them or cannot be read', async () => {
  const folder = folderWith({
    'articles/a.md': good,
    'articles/.nghi-dinh.md': good,
    'articles/x/..md': good,
  });
  for (const name of ['._a.md', '.#a.md', '.obsidian/b.md']) {
    mkdirSync(dirname(join(folder, 'articles', name)), { recursive: true });
    writeFileSync(join(folder, 'articles', name), good);
  }
  writeFileSync(
    Buffer.concat([Buffer.from(join(folder, 'articles/l')), Buffer.from([0xe9]), Buffer.from('.md')]),
    good,
  );
  const { sources, findings } = await findArticles(folder);
  expect(sources.map(({ path }) => path)).toEqual(['a.md']);
  expect(findings.map(({ file, diagnostic: { code } }) => `${code} ${file}`).sort()).toEqual([
    'file-hidden .nghi-dinh.md',
    'file-hidden x/..md',
    'file-name-unreadable l\uFFFD.md',
  ]);
});

const special: Record<string, (path: string, folder: string) => void> = {
  'a named pipe': (path) => execFileSync('mkfifo', [path]),
  'a socket': (path) => {
    const server = createServer().listen(path);
    onTestFinished(() => {
      server.close();
    });
  },
  'a link to a device that never ends': (path) => {
    symlinkSync('/dev/zero', path);
  },
  'a link to a pipe beside it': (path) => {
    execFileSync('mkfifo', [`${path}.pipe`]);
    symlinkSync(`${path}.pipe`, path);
  },
  'a link out of the folder': (path, folder) => {
    symlinkSync(join(folder, 'secret'), path);
  },
  'a link to a link out of the folder': (path, folder) => {
    symlinkSync(join(folder, 'secret'), `${path}.link`);
    symlinkSync(`${path}.link`, path);
  },
  'a link that leads nowhere': (path) => {
    symlinkSync('gone.md', path);
  },
  'a link in a circle': (path) => {
    symlinkSync(path, path);
  },
  'a link to a folder': (path, folder) => {
    symlinkSync(folder, path);
  },
};

it('what is no file is named, is not waited for, and shows nothing of itself', async () => {
  const { folder, articles, check } = newsroom();
  const made = Object.values(special).map((make, at) => {
    make(join(articles, `b${at}.md`), folder);
    return `b${at}.md`;
  });
  const { code, stdout, stderr } = await check();
  for (const name of made)
    expect(stdout).toMatch(
      new RegExp(`articles/${name}:1:1 error (?:file-special|file-unreadable|link-outside)`),
    );
  expect(stdout + stderr).not.toContain(SECRET);
  expect(code).toBe(1);
});

it('a folder that is called as an article is a folder', async () => {
  const { articles, check } = newsroom();
  mkdirSync(join(articles, 'b.md'));
  writeFileSync(join(articles, 'b.md', 'c.md'), good.replace('Một', 'Hai'));
  const { code, stdout } = await check();
  expect(stdout).not.toMatch(/ error /);
  expect(code).toBe(0);
});

const settingsFiles: Record<string, (content: string) => Finding[] | Promise<Finding[]>> = {
  'site.yaml': async (content) => (await readSite(content)).findings,
  'images.lock.json': (content) => readLock(content).findings,
  'documents.csv': (content) => readDocumentTable(content).findings,
};

describe.each(Object.entries(settingsFiles))('in the place of %s', (name, read) => {
  it.each(Object.entries(special))('%s is named, and not waited for', async (_, make) => {
    const { folder } = newsroom();
    const content = join(folder, 'content');
    make(join(content, name), folder);
    const [finding, ...others] = await read(content);
    expect([finding?.file, others]).toEqual([`../${name}`, []]);
    expect(finding?.diagnostic.code).toMatch(/^(?:file-special|file-unreadable|link-outside)$/);
  });

  it('a link to a file inside of the content folder is that file', async () => {
    const { folder } = newsroom();
    const content = join(folder, 'content');
    writeFileSync(join(content, 'that'), name.endsWith('.json') ? '{}' : '');
    symlinkSync('that', join(content, name));
    expect(await read(content)).toEqual([]);
  });
});

it('links and pipes in the place of settings are named, and show nothing of themselves', async () => {
  const { folder, check } = newsroom();
  const content = join(folder, 'content');
  symlinkSync(join(folder, 'secret'), join(content, 'site.yaml'));
  symlinkSync(join(folder, 'secret'), join(content, 'documents.csv'));
  execFileSync('mkfifo', [join(content, 'images.lock.json')]);
  const { code, stdout, stderr } = await check();
  for (const name of Object.keys(settingsFiles)) expect(stdout).toMatch(new RegExp(`/${name}:1:1 error `));
  expect(stdout + stderr).not.toContain(SECRET);
  expect(code).toBe(1);
});

it.each(['a named pipe', 'a socket', 'a link to a device that never ends', 'a link to a folder'])(
  '%s among the files of static/ and in the place of the logo is named, and not waited for',
  async (kind) => {
    const { folder } = newsroom();
    const content = join(folder, 'content');
    mkdirSync(join(content, 'static'));
    writeFileSync(join(content, 'site.yaml'), 'logo: logo.svg\n');
    for (const name of ['static/b.txt', 'logo.svg']) special[kind]?.(join(content, name), folder);
    const { files, findings } = staticFiles(content, () => false);
    const [finding, ...others] = findings.filter(({ file }) => !file.includes('.pipe'));
    expect([files, finding?.file, others]).toEqual([[], '../static/b.txt', []]);
    expect(finding?.diagnostic.code).toMatch(/^(?:file-special|link-outside)$/);
    const codes = (await readSite(content)).findings.map(({ diagnostic }) => diagnostic.code);
    expect(codes).toEqual([expect.stringMatching(/^site-logo-/)]);
  },
);

it('publishes of static/ neither leftovers of other programs nor a file that fits in no memory', () => {
  const content = folderWith({
    ...Object.fromEntries(
      ['.DS_Store', 'a/._a.pdf', 'a/Thumbs.db', '.git/config', 'a/.hg/x', '.a.txt.swp', 'a~', '~$a.docx'].map(
        (name) => [`static/${name}`, 'x'],
      ),
    ),
    'static/.well-known/security.txt': 'x',
    'static/lon.mp4': '',
    'static/.gitignore': 'x',
  });
  truncateSync(join(content, 'static/lon.mp4'), 3e9);
  const { files, findings } = staticFiles(content, () => false);
  expect(files.map(({ address }) => address)).toEqual(['/.gitignore', '/.well-known/security.txt']);
  expect(findings).toMatchObject([{ file: '../static/lon.mp4', diagnostic: { code: 'static-too-large' } }]);
});
