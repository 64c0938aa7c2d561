import {
  chmodSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FileStore, link } from '@/lib/publish/store';
import { filesIn } from './files';
import { folderWith } from './folders';

const key = (letter: string) => letter.repeat(40);
const bytes = (text: string) => Buffer.from(text);
const page = [
  { suffix: '', bytes: bytes('<p>trang</p>') },
  { suffix: '.br', bytes: bytes('nén') },
];
const old = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);

/** A folder of a store and one of a site, and what places a file of any store there. */
function folders() {
  const [kept, site] = [folderWith({}), folderWith({})];
  const target = join(site, 'index.html');
  return { kept, site, target };
}

/** Does something to each file that a store keeps. */
function toEach(kept: string, change: (path: string) => void): void {
  for (const file of filesIn(kept)) change(join(kept, file));
}

describe('finished files that are kept', () => {
  it('come back in all their forms, to whoever opens the folder next', () => {
    const { kept, site, target } = folders();
    new FileStore(kept, '1').put(key('a'), page);
    const next = new FileStore(kept, '1');
    expect(next.place(key('a'), target)).toBe(12);
    expect(filesIn(site)).toEqual(['index.html', 'index.html.br']);
    expect(readFileSync(target, 'utf8')).toBe('<p>trang</p>');
    expect(readFileSync(`${target}.br`, 'utf8')).toBe('nén');
    expect(next.place(key('b'), target)).toBeNull();
  });

  it('are not taken for those of other code', () => {
    const { kept, target } = folders();
    new FileStore(kept, '1').put(key('a'), page);
    expect(new FileStore(kept, '2').place(key('a'), target)).toBeNull();
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
  ])('count as absent when one form of them is %s, until they are made anew', (_, damage) => {
    for (const damaged of ['.br', '<whole>']) {
      const { kept, site, target } = folders();
      const store = new FileStore(kept, '1');
      store.put(key('a'), page);
      toEach(kept, (path) => {
        chmodSync(path, 0o644);
        if (path.endsWith('.br') === (damaged === '.br')) damage(path);
      });
      for (const any of [store, new FileStore(kept, '1')]) expect(any.place(key('a'), target)).toBeNull();
      expect(filesIn(site)).toEqual([]);
      store.put(key('a'), page);
      expect(store.place(key('a'), target)).toBe(12);
    }
  });

  it('are whole for each of two builds that share the folder', () => {
    const { kept, target } = folders();
    const [one, other] = [new FileStore(kept, '1'), new FileStore(kept, '1')];
    one.put(key('a'), page);
    other.put(key('a'), page);
    one.put(key('b'), [{ suffix: '', bytes: bytes('một') }]);
    other.put(key('c'), [{ suffix: '', bytes: bytes('hai') }]);
    one.sweep();
    other.sweep();
    const next = new FileStore(kept, '1');
    expect(['a', 'b', 'c'].map((letter) => next.place(key(letter), target))).toEqual([12, 5, 3]);
  });

  it('cannot be written into where the site links to them', () => {
    const { kept, target } = folders();
    const store = new FileStore(kept, '1');
    store.put(key('a'), page);
    store.place(key('a'), target);
    expect(statSync(target).mode & 0o222).toBe(0);
    expect(statSync(target).nlink).toBe(2);
  });

  it('go when they are old and were not used, and at no other time', () => {
    const { kept, target } = folders();
    const former = new FileStore(kept, '1');
    for (const letter of ['a', 'b']) former.put(key(letter), page);
    toEach(kept, (path) => {
      utimesSync(path, old, old);
    });
    const store = new FileStore(kept, '1');
    store.put(key('c'), page);
    store.place(key('a'), target);
    store.sweep();
    const next = new FileStore(kept, '1');
    expect(['a', 'b', 'c'].map((letter) => next.place(key(letter), target))).toEqual([12, null, 12]);
  });

  it('go with the code that made them, after a day', () => {
    const { kept, target } = folders();
    new FileStore(kept, '1').put(key('a'), page);
    new FileStore(kept, '2').put(key('a'), page);
    expect(new FileStore(kept, '1').place(key('a'), target)).toBe(12);
    utimesSync(join(kept, '1'), old, old);
    expect(new FileStore(kept, '2').place(key('a'), target)).toBe(12);
    expect(filesIn(kept).filter((file) => file.startsWith('1/'))).toEqual([]);
  });
});

describe('a link to a kept file', () => {
  it('stands in the place of another, and leaves alone who shares that one', () => {
    const folder = folderWith({ 'new.html': 'new', 'old.html': 'old' });
    const [former, target] = [join(folder, 'old.html'), join(folder, 'index.html')];
    linkSync(former, target);
    link(join(folder, 'new.html'), target);
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(readFileSync(former, 'utf8')).toBe('old');
  });

  it('is a copy where the site lies on another disk', ({ skip }) => {
    const folder = folderWith({ 'new.html': 'new' });
    const otherDisk = '/dev/shm';
    const isOther = statSync(otherDisk, { throwIfNoEntry: false })?.dev !== statSync(tmpdir()).dev;
    skip(!isOther, 'skipped: this machine has no second disk');
    const site = mkdtempSync(join(otherDisk, 'publish-'));
    onTestFinished(() => {
      rmSync(site, { recursive: true });
    });
    for (const file of ['index.html', 'index.html']) link(join(folder, 'new.html'), join(site, file));
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('new');
  });
});
