import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TextCache } from '@/lib/base/cache/cache';
import { openVersion } from '@/lib/base/cache/upkeep';
import { onDisk, SiteFolder } from '@/lib/output/site-folder';
import { FileStore } from '@/lib/output/store';
import { filesIn, flipByte, writeFiles } from '../../support/files';
import { folderWith } from '../../support/folders';

const key = (letter: string) => letter.repeat(40);
const bytes = (text: string) => Buffer.from(text);
const page = [
  { suffix: '', bytes: bytes('<p>trang</p>') },
  { suffix: '.br', bytes: bytes('nén') },
];
const old = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);

/** A folder of a store and one of a site, and where its front page is to stand. */
function folders() {
  const [kept, site] = [folderWith({}), folderWith({})];
  const target = join(site, 'index.html');
  return { kept, site, target };
}

/** Opens what code of some version keeps. */
const open = (kept: string, version: string) => new FileStore(openVersion(kept, version));

/** Puts all forms of a kept file into a site. @returns the size of the whole file; null if it is not kept */
function place(store: FileStore, key: string, site: string): number | null {
  const forms = store.find(key);
  for (const form of forms ?? []) new SiteFolder(site).link(`/index.html${form.suffix}`, form);
  return forms?.find(({ suffix }) => suffix === '')?.size ?? null;
}

/** Does something to each file that a store keeps. */
function toEach(kept: string, change: (path: string) => void): void {
  for (const file of filesIn(kept)) change(join(kept, file));
}

describe('finished files that are kept', () => {
  it('come back in all their forms, to whoever opens the folder next', () => {
    const { kept, site, target } = folders();
    open(kept, '1').put(key('a'), page);
    const next = open(kept, '1');
    expect(place(next, key('a'), site)).toBe(12);
    expect(filesIn(site)).toEqual(['index.html', 'index.html.br']);
    expect(readFileSync(target, 'utf8')).toBe('<p>trang</p>');
    expect(readFileSync(`${target}.br`, 'utf8')).toBe('nén');
    expect(place(next, key('b'), site)).toBeNull();
  });

  it.each(['.DS_Store', 'aa/.DS_Store', 'aa/con/tep', 'Thumbs.db', '.nfs0001'])(
    'come back beside what other programs leave there: %s',
    (name) => {
      const { kept, site } = folders();
      open(kept, '1').put(key('a'), page);
      const cache = new TextCache(kept, '1');
      cache.put(key('a'), 'chữ');
      writeFiles(join(kept, '1'), { [name]: 'x' });
      const next = open(kept, '1');
      expect(place(next, key('a'), site)).toBe(12);
      next.sweep();
      rmSync(join(kept, '1.swept'));
      cache.sweep();
      expect(cache.get(key('a'))).toBe('chữ');
      expect(filesIn(join(kept, '1'))).toContain(name);
    },
  );

  it('of other code go after a day, and nothing that is not ours', () => {
    const { kept } = folders();
    for (const name of ['0123456789abcdef', 'hai-quan', '2026']) {
      mkdirSync(join(kept, name), { recursive: true });
      utimesSync(join(kept, name), 0, 0);
    }
    openVersion(kept, 'fedcba9876543210');
    expect(readdirSync(kept).sort()).toEqual(['2026', 'fedcba9876543210', 'hai-quan']);
  });

  it('are not taken for those of other code', () => {
    const { kept, site } = folders();
    open(kept, '1').put(key('a'), page);
    expect(place(open(kept, '2'), key('a'), site)).toBeNull();
  });

  it.each([
    [
      'cut short',
      (path: string) => {
        truncateSync(path, 2);
      },
    ],
    [
      'emptied',
      (path: string) => {
        truncateSync(path, 0);
      },
    ],
    [
      'grown',
      (path: string) => {
        truncateSync(path, 100);
      },
    ],
    [
      'gone',
      (path: string) => {
        rmSync(path);
      },
    ],
    ['changed in one byte', flipByte],
    [
      'another of the same length',
      (path: string) => {
        writeFileSync(path, 'x'.repeat(statSync(path).size));
      },
    ],
  ])('count as absent when one form of them is %s, until they are made anew', (_, damage) => {
    for (const damaged of ['.br', '<whole>']) {
      const { kept, site } = folders();
      open(kept, '1').put(key('a'), page);
      toEach(kept, (path) => {
        chmodSync(path, 0o644);
        if (path.endsWith('.br') === (damaged === '.br')) damage(path);
      });
      const next = open(kept, '1');
      expect(place(next, key('a'), site)).toBeNull();
      expect(filesIn(site)).toEqual([]);
      next.put(key('a'), page);
      expect(place(next, key('a'), site)).toBe(12);
    }
  });

  it('are trusted by size and time, and hashed where the time is another, as in a copy of the cache', () => {
    const { kept, site } = folders();
    open(kept, '1').put(key('a'), page);
    toEach(kept, (path) => {
      utimesSync(path, old, old);
    });
    const times = () => filesIn(kept).map((file) => statSync(join(kept, file)).mtimeMs);
    expect(place(open(kept, '1'), key('a'), site)).toBe(12);
    expect(times().every((time) => time > old.getTime())).toBe(true);
    toEach(kept, (path) => {
      flipByte(path, { keepTime: true });
    });
    const next = open(kept, '1');
    const forms = next.find(key('a')) ?? [];
    expect(forms.map((form) => next.isWhole(form))).toEqual([false, false]);
    expect(filesIn(kept)).toEqual([]);
  });

  it('are whole for each of two builds that share the folder', () => {
    const { kept, site } = folders();
    const [one, other] = [open(kept, '1'), open(kept, '1')];
    one.put(key('a'), page);
    other.put(key('a'), page);
    one.put(key('b'), [{ suffix: '', bytes: bytes('một') }]);
    other.put(key('c'), [{ suffix: '', bytes: bytes('hai') }]);
    one.sweep();
    other.sweep();
    const next = open(kept, '1');
    expect(['a', 'b', 'c'].map((letter) => place(next, key(letter), site))).toEqual([12, 5, 3]);
  });

  it('cannot be written into where the site links to them', () => {
    const { kept, site } = folders();
    const store = open(kept, '1');
    store.put(key('a'), page);
    place(store, key('a'), site);
    expect(statSync(join(site, 'index.html')).mode & 0o222).toBe(0);
    expect(statSync(join(site, 'index.html')).nlink).toBe(2);
  });

  it('go when they are old and were not used, and at no other time', () => {
    const { kept, site } = folders();
    const previous = open(kept, '1');
    for (const letter of ['a', 'b']) previous.put(key(letter), page);
    toEach(kept, (path) => {
      utimesSync(path, old, old);
    });
    const store = open(kept, '1');
    store.put(key('c'), page);
    place(store, key('a'), site);
    store.sweep();
    const next = open(kept, '1');
    expect(['a', 'b', 'c'].map((letter) => place(next, key(letter), site))).toEqual([12, null, 12]);
  });

  it('go with the code that made them, after a day', () => {
    const { kept, site } = folders();
    open(kept, '1').put(key('a'), page);
    open(kept, '2').put(key('a'), page);
    expect(place(open(kept, '1'), key('a'), site)).toBe(12);
    utimesSync(join(kept, '1'), old, old);
    expect(place(open(kept, '2'), key('a'), site)).toBe(12);
    expect(filesIn(kept).filter((file) => file.startsWith('1/'))).toEqual([]);
  });
});

describe('a site', () => {
  it('gets what belongs there in the place of what stands there, and leaves alone who shares that', () => {
    const folder = folderWith({ 'new.html': 'new', 'old.html': 'old', 'site/x/deep': '' });
    const [previous, path] = [join(folder, 'old.html'), join(folder, 'new.html')];
    linkSync(previous, join(folder, 'site', 'index.html'));
    const site = new SiteFolder(join(folder, 'site'));
    for (const address of ['/index.html', '/x']) site.link(address, onDisk(path));
    site.finish();
    expect(filesIn(join(folder, 'site'))).toEqual(['index.html', 'x']);
    expect(readFileSync(join(folder, 'site', 'index.html'), 'utf8')).toBe('new');
    expect(readFileSync(previous, 'utf8')).toBe('old');
  });

  it('puts a folder where a file stands, and a file where a folder stands', () => {
    const folder = folderWith({ 'new.html': 'new', 'site/a': 'file', 'site/b/c/d': '', 'site/b/e': '' });
    const site = new SiteFolder(join(folder, 'site'));
    for (const address of ['/a/x/index.html', '/b/c']) site.link(address, onDisk(join(folder, 'new.html')));
    site.finish();
    expect(filesIn(join(folder, 'site'))).toEqual(['a/x/index.html', 'b/c']);
  });

  it('keeps nothing of what was there but does not belong to it', () => {
    const folder = folderWith({ 'new.html': 'new', 'site/a/b/old.html': '', 'site/c.html': '' });
    const path = join(folder, 'new.html');
    const site = new SiteFolder(join(folder, 'site'));
    site.link('/a/new.html', onDisk(path));
    site.write('/_headers', 'x');
    site.finish();
    expect(readdirSync(join(folder, 'site'), { recursive: true }).sort()).toEqual([
      '_headers',
      'a',
      'a/new.html',
    ]);
  });

  it('gets copies where it lies on another disk', ({ skip }) => {
    const folder = folderWith({ 'new.html': 'new' });
    const path = join(folder, 'new.html');
    const otherDisk = '/dev/shm';
    const isOther = statSync(otherDisk, { throwIfNoEntry: false })?.dev !== statSync(tmpdir()).dev;
    skip(!isOther || !existsSync(otherDisk), 'skipped: this machine has no second disk');
    const site = mkdtempSync(join(otherDisk, 'publish-'));
    onTestFinished(() => {
      rmSync(site, { recursive: true });
    });
    for (let build = 0; build < 2; build += 1) new SiteFolder(site).link('/index.html', onDisk(path));
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('new');
  });
});
