import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkOutFolder } from '@/lib/output/out-folder';
import { filesIn } from '../../support/files';
import { folderWith } from '../../support/folders';

/** A project with its content, cache and rooms; what `files` adds stands in it, too. */
function projectWith(files: Readonly<Record<string, string>> = {}) {
  const project = folderWith({
    'content/articles/a.md': '# A',
    '.cache/site/x': '',
    'lib/x.ts': '',
    'public/icon.svg': '',
    '.git/HEAD': '',
    'tests/x.test.ts': '',
    ...files,
  });
  const check = (out: string) =>
    checkOutFolder(
      {
        OUT_DIR: join(project, out),
        CONTENT_DIR: join(project, 'content'),
        CACHE_DIR: join(project, '.cache'),
      },
      project,
    );
  return { project, check };
}

const list = 'Files that a build put here. All others in this folder are left alone.\nindex.html\n';

describe('the folder of the site', () => {
  it.each(['out', 'out/deep/er', 'dist', 'site.v2', '../out-beside'])('may be %s', (out) => {
    const { project, check } = projectWith();
    expect(check(out)).toBe(join(project, out));
  });

  it('may be an empty folder, and one that a build has filled', () => {
    const { project, check } = projectWith({ 'out/_files': list, 'out/index.html': '' });
    mkdirSync(join(project, 'empty'));
    expect(check('out')).toBe(join(project, 'out'));
    expect(check('empty')).toBe(join(project, 'empty'));
  });

  it.each([
    ['.', 'project'],
    ['..', 'it is, or holds'],
    ['../../../../../../..', 'it is, or holds'],
    ['content', 'content folder'],
    ['content/articles', 'content folder'],
    ['content/new/deep', 'content folder'],
    ['.cache', 'cache folder'],
    ['.cache/site', 'cache folder'],
    ['public', 'folder public'],
    ['lib', 'folder lib'],
    ['lib/out', 'folder lib'],
    ['lib/../lib/out', 'folder lib'],
    ['.git/out', 'folder .git'],
    ['app', 'folder app'],
    ['tests', 'folder tests'],
    ['node_modules', 'folder node_modules'],
  ])('is refused where it is %s, and nothing is touched', (out, reason) => {
    const { project, check } = projectWith();
    const before = filesIn(project);
    expect(() => check(out)).toThrow(reason);
    expect(filesIn(project)).toEqual(before);
  });

  it('is refused in the folder of the command, too, when the project runs as a copy', () => {
    const { project } = projectWith({ 'lib/cli/launch.js': '', 'bao/.git/HEAD': '' });
    const copy = folderWith({ 'lib/x.ts': '' });
    const check = (out: string, here = project) =>
      checkOutFolder(
        { OUT_DIR: join(here, out), CONTENT_DIR: join(copy, 'content'), CACHE_DIR: join(copy, '.cache') },
        copy,
        here,
      );
    for (const out of ['.', '..']) expect(() => check(out)).toThrow('the project itself');
    for (const out of ['lib/out', 'public', '.git/x']) expect(() => check(out)).toThrow('folder');
    const inCache = join(project, 'kho/toa-soan/0.1.0');
    const folders = { OUT_DIR: join(project, 'kho'), CONTENT_DIR: join(copy, 'content') };
    expect(() =>
      checkOutFolder({ ...folders, CACHE_DIR: join(project, 'kho') }, inCache, join(copy, 'bao')),
    ).toThrow('holds, the cache folder');
    const newsroom = join(project, 'bao');
    expect(() => check('.git', newsroom)).toThrow('folder .git');
    expect(check('public', newsroom)).toBe(join(newsroom, 'public'));
  });

  it('is refused where a link leads into the content', () => {
    const { project, check } = projectWith();
    symlinkSync(join(project, 'content'), join(project, 'out'));
    expect(() => check('out')).toThrow('content folder');
    expect(() => check('out/static')).toThrow('content folder');
  });

  it('is refused where it is not empty and no build made it, with a way to go on', () => {
    const { check } = projectWith({ 'www/CNAME': 'bao.example' });
    expect(() => check('www')).toThrow(/not empty.*another folder.*content\/static/s);
  });

  it.each(['_files', '_headers', '_nginx/headers.conf'])('is not known by a %s of somebody else', (file) => {
    const { check } = projectWith({ [`www/${file}`]: 'x\n' });
    expect(() => check('www')).toThrow('not empty');
  });

  it('is refused where it is a file, lies below one, or is a link that leads nowhere', () => {
    const { project, check } = projectWith({ site: 'text' });
    symlinkSync(join(project, 'nowhere'), join(project, 'current'));
    expect(() => check('site')).toThrow('is a file');
    expect(() => check('site/out')).toThrow('cannot be written');
    expect(() => check('current')).toThrow('leads nowhere');
  });

  it('is what a link leads to', () => {
    const { project, check } = projectWith();
    mkdirSync(join(project, 'releases', '1'), { recursive: true });
    symlinkSync('releases/1', join(project, 'current'));
    expect(check('current')).toBe(join(project, 'releases', '1'));
  });

  it('is refused where something is mounted', ({ skip }) => {
    const { project, check } = projectWith();
    const [volume, out] = [join(project, 'volume'), join(project, 'out')];
    for (const folder of [volume, out]) mkdirSync(folder);
    skip(spawnSync('mount', ['--bind', volume, out]).status !== 0, 'skipped: this machine mounts nothing');
    onTestFinished(() => {
      spawnSync('umount', [out]);
    });
    expect(() => check('out')).toThrow(/mount point.*out\/site/s);
    expect(check('out/site')).toBe(join(out, 'site'));
  });

  it('is refused where its parent cannot be written', ({ skip }) => {
    const { project, check } = projectWith();
    const parent = join(project, 'srv');
    mkdirSync(parent);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', parent]).status === 0;
    skip(!mounted, 'skipped: this machine mounts nothing');
    onTestFinished(() => {
      spawnSync('umount', [parent]);
    });
    expect(() => check('srv/out')).toThrow('cannot be written');
    writeFileSync(join(project, 'content', 'x'), '');
    expect(readFileSync(join(project, 'content', 'x'), 'utf8')).toBe('');
  });
});
