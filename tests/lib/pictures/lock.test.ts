import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAlbum } from '@/lib/pictures/album';
import { readLock, writeLock, type Locked } from '@/lib/pictures/lock';
import { madeFolders, named, redAndBlue } from '../../support/made-pictures';

const entry: Locked = { file: 'a.jpg', sha256: 'a'.repeat(64), width: 3, height: 2 };

describe('images.lock.json', () => {
  it('may be missing, with the images folder', async () => {
    const { content, cache } = madeFolders();
    expect(await openAlbum(content, cache).prepare([])).toEqual(new Map());
  });

  it('is written in one order, however it was filled, and read again as it was', () => {
    const { content } = madeFolders();
    const written = (...addresses: string[]) => {
      writeLock(content, new Map(addresses.map((address) => [address, { ...entry, standIn: true }])));
      return readFileSync(join(content, 'images.lock.json'), 'utf8');
    };
    const addresses = ['https://b.example/', 'https://a.example/z', 'https://a.example/%C3%A0'];
    expect(written(...addresses)).toBe(written(...[...addresses].reverse()));
    expect([...readLock(content).lock.keys()].sort()).toEqual([...addresses].sort());
  });

  it.each([
    ['is cut off', '{"a": ', '1:1'],
    ['is empty', '', '1:1'],
    ['is a list', '[]', '1:1'],
    ['was merged with a conflict', '{\n<<<<<<< HEAD\n}\n=======\n}\n>>>>>>> x\n', '2:1'],
  ])('that %s is told, and the articles have their other pictures', async (_, text, place) => {
    const { content, cache } = madeFolders({
      'images.lock.json': text,
      'images/tau.jpg': await redAndBlue().jpeg().toBuffer(),
    });
    const [{ file, diagnostic } = { file: '', diagnostic: null }] = readLock(content).findings;
    expect([file, diagnostic?.code]).toEqual(['../images.lock.json', 'lock-broken']);
    expect(`${diagnostic?.line}:${diagnostic?.column}`).toBe(place);
    const album = openAlbum(content, cache);
    expect(await album.picture(named('../images/tau.jpg'))).not.toBeNull();
  });

  it.each([
    ['a wrong hash', { ...entry, sha256: 'no' }],
    ['a key that nobody knows', { ...entry, stand_in: true }],
    ['a width that is none', { ...entry, width: -1 }],
    ['nothing', null],
  ])('may have an entry with %s: it is told at its line, the others hold', (_, wrong) => {
    const [src, good] = ['https://a.example/x', 'https://a.example/y'];
    const text = JSON.stringify({ [good]: entry, [src]: wrong }, null, 2);
    const { content } = madeFolders({ 'images.lock.json': `\uFEFF${text}` });
    const { lock, findings } = readLock(content);
    expect([...lock.keys()]).toEqual([good]);
    expect(findings).toMatchObject([
      {
        diagnostic: {
          code: 'lock-entry',
          line: text.slice(0, text.indexOf(src)).split('\n').length,
          params: { src },
        },
      },
    ]);
  });
});

describe('the content of this repository', () => {
  it('has a stand-in, light on a phone, for the first article’s photo', async () => {
    const { cache } = madeFolders();
    const album = openAlbum('content', cache);
    const src = 'https://hddtvn.com/wp-content/uploads/2021/01/3500_1-IMG_5668-_ok.jpg';
    const picture = await album.picture(named(src));
    expect(picture).toMatchObject({ width: 3500, standIn: true });
    const onPhone = picture?.sources[0]?.files.find(({ width }) => width >= 412 * 2.6);
    const path = await album.file(onPhone?.path ?? '');
    expect(readFileSync(path ?? '').length).toBeLessThan(30_000);
  });
});
