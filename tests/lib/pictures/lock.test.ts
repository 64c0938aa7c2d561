import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAlbum } from '@/lib/pictures/album';
import { readLock, writeLock, type Locked } from '@/lib/pictures/lock';
import { madeFolders, named } from '../../support/made-pictures';

const entry: Locked = { file: 'a.jpg', sha256: 'a'.repeat(64), width: 3, height: 2 };

describe('images.lock.json', () => {
  it('may be missing, with the images folder', async () => {
    const { content, cache } = madeFolders();
    expect(await (await openAlbum(content, cache)).prepare([])).toEqual(new Map());
  });

  it('is written in one order, however it was filled, and read again as it was', async () => {
    const { content } = madeFolders();
    const written = (...addresses: string[]) => {
      writeLock(content, new Map(addresses.map((address) => [address, { ...entry, standIn: true }])));
      return readFileSync(join(content, 'images.lock.json'), 'utf8');
    };
    const addresses = ['https://b.example/', 'https://a.example/z', 'https://a.example/%C3%A0'];
    expect(written(...addresses)).toBe(written(...[...addresses].reverse()));
    expect([...(await readLock(content)).keys()].sort()).toEqual([...addresses].sort());
  });

  it.each([
    ['is not JSON', '{"a": }', /images\.lock\.json is not JSON.*npm run images/],
    ['is a list', '[]', /images\.lock\.json cannot be used[^]*npm run images/],
    [
      'has a wrong hash',
      JSON.stringify({ 'https://a.example/x': { ...entry, sha256: 'no' } }),
      /https:\/\/a.example\/x → sha256/,
    ],
    [
      'has a key that nobody knows',
      JSON.stringify({ 'https://a.example/x': { ...entry, stand_in: true } }),
      /stand_in/,
    ],
    [
      'has a width that is none',
      JSON.stringify({ 'https://a.example/x': { ...entry, width: -1 } }),
      /x → width/,
    ],
  ])('that %s is an error that says where and what to do', async (_, text, message) => {
    const { content, cache } = madeFolders({ 'images.lock.json': text });
    await expect(openAlbum(content, cache)).rejects.toThrow(message);
  });
});

describe('the content of this repository', () => {
  it('has a stand-in, light on a phone, for the first article’s photo', async () => {
    const { cache } = madeFolders();
    const album = await openAlbum('content', cache);
    const src = 'https://hddtvn.com/wp-content/uploads/2021/01/3500_1-IMG_5668-_ok.jpg';
    const picture = await album.picture(named(src));
    expect(picture).toMatchObject({ width: 3500, standIn: true });
    const onPhone = picture?.sources[0]?.files.find(({ width }) => width >= 412 * 2.6);
    const path = await album.file(onPhone?.path ?? '');
    expect(readFileSync(path ?? '').length).toBeLessThan(30_000);
  });
});
