import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openAlbum } from '@/lib/pictures/album';
import { articleWith, lockOf, madeFolders, noise, redAndBlue, named } from '../../support/made-pictures';

/** What is told of one picture that an article names on line 3; such a picture is never shown. */
async function told(src: string, files: Record<string, Uint8Array | string>): Promise<unknown[]> {
  const { content, cache } = madeFolders(files);
  return toldIn(content, cache, src);
}

async function toldIn(content: string, cache: string, src: string): Promise<unknown[]> {
  const album = openAlbum(content, cache);
  expect(await album.picture(named(src))).toBeNull();
  expect(await album.prepare([named(src)])).toEqual(new Map());
  return (await album.findings([articleWith(src)])).map(({ diagnostic }) => diagnostic);
}

const at = (code: string, severity = 'error'): unknown => [
  expect.objectContaining({ code, severity, line: 3, column: 1 }),
];

const jpeg = () => noise(300, 200).jpeg().toBuffer();
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';

/** A PNG whose header lies about its size. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const png = await redAndBlue(8, 8).png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

describe('a picture that cannot be shown is told at the line that names it', () => {
  it.each([0.99, 0.5, 0.05])('cut off at %s of its length', async (part) => {
    for (const [name, whole] of Object.entries({
      'anh.jpg': await jpeg(),
      'anh.png': await noise(300, 200).png().toBuffer(),
      'anh.webp': await noise(300, 200).webp().toBuffer(),
      'anh.avif': await noise(300, 200).avif({ effort: 0 }).toBuffer(),
      'anh.gif': await noise(300, 200).gif().toBuffer(),
    })) {
      const bytes = whole.subarray(0, whole.length * part);
      expect(await told(`../images/${name}`, { [`images/${name}`]: bytes }), name).toEqual(
        at('image-broken'),
      );
    }
  });

  it('damaged in its middle', async () => {
    const bytes = await jpeg();
    bytes.fill(0xff, 10_000, 10_400);
    expect(await told('../images/a.jpg', { 'images/a.jpg': bytes })).toEqual(at('image-broken'));
  });

  it.each([
    ['an empty file', ''],
    ['a page', '<!doctype html><title>404</title>'],
  ])('%s', async (_, bytes) => {
    expect(await told('../images/a.jpg', { 'images/a.jpg': bytes })).toEqual(at('image-broken'));
  });

  it('a drawing with code in it (SVG), whatever its name says', async () => {
    for (const name of ['a.svg', 'a.jpg']) {
      expect(await told(`../images/${name}`, { [`images/${name}`]: svg })).toEqual(at('image-format'));
    }
  });

  it('a format that browsers do not show', async () => {
    const tiff = await redAndBlue().tiff().toBuffer();
    expect(await told('../images/a.tiff', { 'images/a.tiff': tiff })).toEqual(at('image-format'));
  });

  it('a name that says another format', async () => {
    const file = { 'images/a.png': await jpeg() };
    expect(await told('../images/a.png', file)).toEqual(at('image-mislabelled'));
  });

  it('a small file that claims a billion pixels', async () => {
    const file = { 'images/a.png': await claiming(40_000, 25_000) };
    expect(await told('../images/a.png', file)).toEqual(at('image-too-large'));
  });

  it('a strip too long for any browser', async () => {
    const strip = redAndBlue(20, 17_000).png().toBuffer();
    expect(await told('../images/a.png', { 'images/a.png': await strip })).toEqual(at('image-too-large'));
  });

  it('more than twenty megabytes', async () => {
    const { content, cache } = madeFolders({ 'images/a.jpg': await jpeg() });
    truncateSync(join(content, 'images/a.jpg'), 20_000_001);
    expect(await toldIn(content, cache, '../images/a.jpg')).toEqual(at('image-too-large'));
  });

  it('no such file', async () => {
    expect(await told('../images/a.jpg', {})).toEqual(at('image-missing'));
    expect(await told('../images/a.jpg?v=3#giua', {})).toMatchObject([{ params: { file: 'images/a.jpg' } }]);
    expect(await told('../images/a/b.jpg', { 'images/a': '' })).toEqual(at('image-missing'));
    expect(await told(`../images/${'a'.repeat(300)}.jpg`, {})).toEqual(at('image-missing'));
  });

  it('a folder', async () => {
    expect(await told('../images/a.jpg', { 'images/a.jpg/b': '' })).toEqual(at('image-missing'));
  });

  it('a link to itself', async () => {
    const { content, cache } = madeFolders({ 'images/b.jpg': await jpeg() });
    symlinkSync('a.jpg', join(content, 'images/a.jpg'));
    expect(await toldIn(content, cache, '../images/a.jpg')).toEqual(at('image-missing'));
  });

  it('whatever an article may write', async () => {
    const { content, cache } = madeFolders({ 'a.jpg': await jpeg() });
    const album = openAlbum(content, cache);
    const part = fc.oneof(
      fc.constantFrom('..', '.', '', 'images', 'a.jpg', '%2e%2e', '%', 'https:'),
      fc.string(),
    );
    const src = fc.array(part, { minLength: 1 }).map((parts) => parts.join('/'));
    await fc.assert(
      fc.asyncProperty(src, async (any) => {
        expect(await album.picture(named(any))).toBeNull();
        if (any) expect(await album.findings([articleWith(any)])).toHaveLength(1);
      }),
    );
  });

  it.each(['../../../etc/a.jpg', '../images/../a.jpg', '../../content/a.jpg'])(
    'outside of the folders of pictures: %s',
    async (src) => {
      expect(await told(src, { 'a.jpg': await jpeg() })).toEqual(at('image-outside'));
    },
  );

  it.each(['a.jpg', '/etc/a.jpg', 'images/%2e%2e/a.jpg', 'images/a%00.jpg'])(
    'missing in the folders of pictures: %s',
    async (src) => {
      expect(await told(src, { 'a.jpg': await jpeg() })).toEqual(at('image-missing'));
    },
  );

  it('a link that leads out of the content folder, of the file or of its folder', async () => {
    const { folder, content, cache } = madeFolders({
      '../out/a.jpg': await jpeg(),
      'images/in.jpg': await jpeg(),
    });
    symlinkSync(join(folder, 'out/a.jpg'), join(content, 'images/link.jpg'));
    symlinkSync(join(folder, 'out'), join(content, 'images/folder'));
    for (const src of ['../images/link.jpg', '../images/folder/a.jpg']) {
      expect(await toldIn(content, cache, src), src).toEqual(at('image-outside'));
    }
  });

  it('a lock that names a file outside of images/', async () => {
    const bytes = await jpeg();
    const src = 'https://bao.example/a.jpg';
    const lock = lockOf({ [src]: { file: '../a.jpg', bytes } });
    expect(await told(src, { 'a.jpg': bytes, 'images.lock.json': lock })).toEqual(at('image-outside'));
  });

  it('a file that is not the one that was locked, even when that one was seen before', async () => {
    const [before, after] = [await jpeg(), await redAndBlue().jpeg().toBuffer()];
    const src = 'https://bao.example/a.jpg';
    const lock = lockOf({ [src]: { file: 'a.jpg', bytes: before } });
    const { content, cache } = madeFolders({ 'images/a.jpg': before, 'images.lock.json': lock });
    expect(await openAlbum(content, cache).picture(named(src))).not.toBeNull();
    const changed = madeFolders({ 'images/a.jpg': after, 'images.lock.json': lock });
    expect(await toldIn(changed.content, cache, src)).toEqual(at('image-changed'));
  });

  it('from elsewhere and not fetched: a warning', async () => {
    expect(await told('https://bao.example/a.jpg', {})).toEqual(at('image-not-locked', 'warning'));
  });

  it.each(['http://bao.example/a.jpg', '//bao.example/a.jpg', 'file:///C:/a.jpg'])(
    'an address that will never do: %s',
    async (src) => {
      expect(await told(src, {})).toEqual(at('image-address'));
    },
  );
});

describe('several pictures of one article', () => {
  it('are told each at its own line, and the good ones not at all', async () => {
    const { content, cache } = madeFolders({ 'images/tot.jpg': await jpeg() });
    const album = openAlbum(content, cache);
    const article = articleWith('images/thieu.jpg', 'images/tot.jpg', 'https://bao.example/a.jpg');
    const findings = await album.findings([article]);
    expect(findings.map(({ file, diagnostic: { code, line } }) => [file, code, line])).toEqual([
      [article.file, 'image-missing', 3],
      [article.file, 'image-not-locked', 5],
    ]);
  });
});

it.each(['gif', 'webp'] as const)('an animation (%s) is shown as a still, which is told', async (format) => {
  const frames = [await noise(40, 30).png().toBuffer(), await redAndBlue(40, 30).png().toBuffer()];
  const film = await sharp(frames, { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
  const name = `images/a.${format}`;
  const { content, cache } = madeFolders({
    [name]: film,
    'images/b.gif': await noise(9, 9).gif().toBuffer(),
  });
  const album = openAlbum(content, cache);
  expect(await album.picture(named(`../${name}`))).not.toBeNull();
  const told = await album.findings([articleWith(`../${name}`), articleWith('../images/b.gif')]);
  expect(told.map(({ diagnostic }) => diagnostic)).toEqual(at('image-animated', 'warning'));
});
