import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { thumbnailSources } from '@/lib/pictures/addresses';
import { openAlbum, type Album } from '@/lib/pictures/album';
import { flipByte } from '../../support/files';
import { lockOf, madeFolders, noise, named, redAndBlue } from '../../support/made-pictures';

const src = '../images/anh.jpg';

function albumOf(bytes: Uint8Array, name = 'anh.jpg') {
  const folders = madeFolders({ [`images/${name}`]: bytes });
  return { ...folders, bytes, album: openAlbum(folders.content, folders.cache) };
}

/** The encoded files of a picture in `images/`, decoded. */
async function encoded(bytes: Uint8Array, name?: string) {
  const { album } = albumOf(bytes, name);
  const files = await album.prepare([named(`../images/${name ?? 'anh.jpg'}`)]);
  return [...files.values()].map((path) => sharp(readFileSync(path)));
}

async function colourAt(picture: Sharp, x: number, y: number): Promise<number[]> {
  const pixel = picture.extract({ left: x, top: y, width: 1, height: 1 }).toColourspace('srgb').raw();
  return [...(await pixel.toBuffer())];
}

describe('a picture that an editor laid into images/', () => {
  it('is offered as AVIF, WebP and JPEG at the widths of the layout, never wider than its master', async () => {
    const { album } = albumOf(await redAndBlue(1000, 500).jpeg().toBuffer());
    const picture = await album.picture(named(src));
    expect(picture).toMatchObject({ width: 1000, height: 500, standIn: false });
    expect(picture?.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp', 'image/jpeg']);
    for (const { files } of picture?.sources ?? []) {
      expect(files.map(({ width }) => width)).toEqual([480, 800, 1000]);
    }
  });

  it('is cut, where it leads an article, to the shapes that others show, to the part that draws the eye', async () => {
    const grey = sharp({ create: { width: 2000, height: 3000, channels: 3, background: '#888' } });
    const face = await redAndBlue(400, 400).png().toBuffer();
    const { album } = albumOf(
      await grey
        .composite([{ input: face, left: 800, top: 2500 }])
        .jpeg()
        .toBuffer(),
    );
    const crops = await album.crops(named(src));
    expect(crops.map(({ width, height }) => `${width}×${height}`)).toEqual([
      '1200×630',
      '1200×675',
      '1200×900',
      '1200×1200',
    ]);
    const files = await album.prepare([named(src)], [named(src)]);
    for (const { path, width, height } of crops) {
      const crop = sharp(readFileSync(files.get(path) ?? ''));
      expect(await crop.metadata()).toMatchObject({ mediaType: 'image/jpeg', width, height });
      const { channels } = await crop.stats();
      expect(channels[0]?.max, path).toBeGreaterThan(200);
      expect(await album.file(path)).toBe(files.get(path));
    }
    expect((await album.prepare([named(src)])).has(crops[0]?.path ?? '')).toBe(false);
  });

  it('is never enlarged for a crop, and not cropped where little would be left', async () => {
    const sizes = async (width: number, height: number) => {
      const { album } = albumOf(await redAndBlue(width, height).jpeg().toBuffer());
      return (await album.crops(named(src))).map((crop) => `${crop.width}×${crop.height}`);
    };
    expect(await sizes(800, 533)).toEqual(['800×420', '800×450', '710×533', '533×533']);
    expect(await sizes(500, 300)).toEqual([]);
  });

  it.each([
    ['a photograph', 1000, 500],
    ['a tall one', 400, 1600],
    ['one of an old site, smaller than a dense screen asks for', 200, 140],
    ['the smallest', 160, 107],
  ])('has a thumbnail of one shape in lists: %s', async (_, width, height) => {
    const { album } = albumOf(await redAndBlue(width, height).jpeg().toBuffer());
    const key = await album.thumbnail(named(src));
    const linked = thumbnailSources(key ?? '').flatMap(({ type, files }) =>
      files.map((file) => ({ ...file, type })),
    );
    const files = await album.prepare([named(src)], [named(src)]);
    for (const { path, width: wide, type } of linked) {
      const found = await sharp(readFileSync(files.get(path) ?? '')).metadata();
      expect([found.mediaType, found.width, found.height]).toEqual([type, wide, wide === 160 ? 107 : 213]);
      expect(await album.file(path)).toBe(files.get(path));
    }
    expect(linked).toHaveLength(6);
  });

  it.each([
    ['an icon', 64, 64],
    ['a rule across the page', 1200, 20],
    ['a column line', 20, 900],
  ])('has no thumbnail where it is none to look at: %s', async (_, width, height) => {
    const { album } = albumOf(await redAndBlue(width, height).jpeg().toBuffer());
    expect(await album.thumbnail(named(src))).toBeNull();
  });

  it('is published as exactly the files that its page links to, each what its address says', async () => {
    const { album } = albumOf(await redAndBlue(1000, 500).jpeg().toBuffer());
    const picture = await album.picture(named(src));
    const files = await album.prepare([named(src), named(src)]);
    const linked = picture?.sources.flatMap((source) =>
      source.files.map((file) => ({ ...file, type: source.type })),
    );
    expect([...files.keys()].sort()).toEqual(linked?.map(({ path }) => path).sort());
    for (const { path, width, type } of linked ?? []) {
      const found = await sharp(readFileSync(files.get(path) ?? '')).metadata();
      expect([found.mediaType, found.width, found.height]).toEqual([type, width, width / 2]);
    }
  });

  it('has one width, its own, where it is narrower than any of the layout', async () => {
    const { album } = albumOf(await redAndBlue(90, 60).jpeg().toBuffer());
    expect((await album.picture(named(src)))?.sources[0]?.files.map(({ width }) => width)).toEqual([90]);
  });

  it('stands upright as its EXIF says', async () => {
    const sideways = await redAndBlue(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { album } = albumOf(sideways);
    expect(await album.picture(named(src))).toMatchObject({ width: 200, height: 300 });
    for (const file of await encoded(sideways)) {
      const [red = 0, , blue = 0] = await colourAt(file, 100, 20);
      expect(red - blue).toBeGreaterThan(150);
    }
  });

  it('tells nobody where it was taken', async () => {
    const exif = {
      IFD0: { Artist: 'Nguyễn Văn A' },
      IFD3: { GPSLatitude: '20/1 51/1 0/1', GPSLatitudeRef: 'N' },
    };
    const master = await redAndBlue()
      .withExif(exif)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .jpeg()
      .toBuffer();
    expect((await sharp(master).metadata()).exif).toBeDefined();
    for (const file of await encoded(master)) {
      const { exif, xmp, iptc } = await file.metadata();
      expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
    }
  });

  it('comes in the colours of screens where its master was made for print', async () => {
    const print = await redAndBlue().toColourspace('cmyk').withIccProfile('cmyk').jpeg().toBuffer();
    expect((await sharp(print).metadata()).space).toBe('cmyk');
    for (const file of await encoded(print)) {
      expect((await file.metadata()).space).toBe('srgb');
      const [red = 0, , blue = 0] = await colourAt(file, 100, 200);
      expect(red - blue).toBeGreaterThan(100);
    }
  });

  it('lies on white where its master is transparent', async () => {
    const clear = {
      width: 100,
      height: 100,
      channels: 4 as const,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    };
    for (const file of await encoded(await sharp({ create: clear }).png().toBuffer(), 'anh.png')) {
      expect(Math.min(...(await colourAt(file, 50, 50)))).toBeGreaterThan(250);
    }
  });

  it('is the first picture of an animation', async () => {
    const frames = [redAndBlue(100, 80), noise(100, 80)].map((frame) => frame.png().toBuffer());
    const moving = await sharp(await Promise.all(frames), { join: { animated: true } })
      .gif()
      .toBuffer();
    const { album } = albumOf(moving, 'anh.gif');
    expect(await album.picture(named('../images/anh.gif'))).toMatchObject({ width: 100, height: 80 });
  });

  it('is found however the article and the disk spell its name', async () => {
    const bytes = await redAndBlue(90, 60).jpeg().toBuffer();
    const { album } = albumOf(bytes, 'Cửa khẩu.jpg'.normalize('NFD'));
    for (const spelling of [
      '../images/Cửa khẩu.jpg',
      'images/Cửa khẩu.jpg',
      '../../images/C%E1%BB%ADa%20kh%E1%BA%A9u.jpg',
    ]) {
      expect(await album.picture(named(spelling)), spelling).not.toBeNull();
    }
  });
});

describe('the placeholder', () => {
  it.each([
    ['noise', () => noise(700, 700)],
    ['a tall picture', () => noise(100, 3000)],
    ['a calm picture', () => redAndBlue()],
  ])('of %s is a picture of at most 400 bytes', async (_, make) => {
    const { album } = albumOf(await make().jpeg().toBuffer());
    const { placeholder = '' } = (await album.picture(named(src))) ?? {};
    expect(placeholder.length).toBeLessThanOrEqual(400);
    const [, type, data] = /^data:(image\/\w+);base64,(.+)$/.exec(placeholder) ?? [];
    expect((await sharp(Buffer.from(data ?? '', 'base64')).metadata()).mediaType).toBe(type);
  });
});

describe('a picture from elsewhere', () => {
  const address = 'https://bao.example/uploads/2021/01/a b%20c.jpg';

  it('is shown from the file that the lock names, and known for a stand-in', async () => {
    const bytes = await redAndBlue().jpeg().toBuffer();
    const lock = lockOf({ [address]: { file: 'tay/anh.jpg', bytes, standIn: true } });
    const { content, cache } = madeFolders({ 'images/tay/anh.jpg': bytes, 'images.lock.json': lock });
    const album = openAlbum(content, cache);
    expect(await album.picture(named(address))).toMatchObject({ width: 600, height: 400, standIn: true });
  });
});

describe('what is kept of encoded pictures', () => {
  const kept = (cache: string) => readdirSync(join(cache, 'pictures'));
  const inodes = (files: Map<string, string>) => [...files.values()].map((path) => statSync(path).ino);

  it('is not made again', async () => {
    const { album, content, cache } = albumOf(await redAndBlue().jpeg().toBuffer());
    const first = inodes(await album.prepare([named(src)]));
    const again = openAlbum(content, cache);
    expect(inodes(await again.prepare([named(src)]))).toEqual(first);
  });

  it('comes back byte for byte when it was deleted', async () => {
    const { album, cache } = albumOf(await redAndBlue().jpeg().toBuffer());
    const bytesOf = (files: Map<string, string>) =>
      [...files].map(([at, path]) => [at, readFileSync(path, 'hex')]);
    const cold = bytesOf(await album.prepare([named(src)])).sort();
    rmSync(cache, { recursive: true });
    expect(bytesOf(await album.prepare([named(src)])).sort()).toEqual(cold);
  });

  it('is not mixed up with a new picture of the same name', async () => {
    const { album, content, cache } = albumOf(await redAndBlue().jpeg().toBuffer());
    const before = await album.prepare([named(src)]);
    writeFileSync(join(content, 'images/anh.jpg'), await redAndBlue(500, 500).jpeg().toBuffer());
    const rejectLater = openAlbum(content, cache);
    const after = await rejectLater.prepare([named(src)]);
    expect([...after.keys()].filter((address) => before.has(address))).toEqual([]);
    expect(await rejectLater.picture(named(src))).toMatchObject({ width: 500 });
  });

  it('serves two builds at once', async () => {
    const { content, cache } = albumOf(await redAndBlue().jpeg().toBuffer());
    const albums = [openAlbum(content, cache), openAlbum(content, cache)];
    const [one, other] = await Promise.all(albums.map((album) => album.prepare([named(src)])));
    expect([...(one?.keys() ?? [])]).toEqual([...(other?.keys() ?? [])]);
    for (const path of [...(one?.values() ?? []), ...(other?.values() ?? [])])
      await sharp(readFileSync(path)).stats();
    expect(kept(cache).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is deleted when no build has used it for a month, and not before', async () => {
    const { album, content, cache } = albumOf(await redAndBlue().jpeg().toBuffer());
    await album.prepare([named(src)]);
    const used = kept(cache);
    const checksum = `7-1796008499-${'0'.repeat(64)}`;
    for (const [name, days] of [
      [`old.avif-${checksum}`, 31],
      [`lately.avif-${checksum}`, 29],
      ['mine.jpg', 31],
    ] as const) {
      const path = join(cache, 'pictures', name);
      writeFileSync(path, '');
      utimesSync(path, new Date(Date.now() - days * 86_400_000), new Date());
    }
    for (const name of used) utimesSync(join(cache, 'pictures', name), 0, 0);
    await openAlbum(content, cache).prepare([named(src)]);
    expect(kept(cache).sort()).toEqual([...used, `lately.avif-${checksum}`, 'mine.jpg'].sort());
  });

  it('is made again where it was cut short', async () => {
    const { album, content, cache } = albumOf(await redAndBlue().jpeg().toBuffer());
    const [path = ''] = (await album.prepare([named(src)])).values();
    const whole = readFileSync(path, 'hex');
    truncateSync(path, 10);
    const [again = ''] = (await openAlbum(content, cache).prepare([named(src)])).values();
    expect(readFileSync(again, 'hex')).toBe(whole);
  });

  it.each([
    ['an encoding', '-480.avif'],
    ['a note', '.json'],
  ])('is made again where one byte of %s was changed', async (_, name) => {
    const { album, content, cache } = albumOf(await redAndBlue().jpeg().toBuffer());
    const read = async (from: Album) => ({
      picture: await from.picture(named(src)),
      files: [...(await from.prepare([named(src)]))].map(([at, path]) => [at, readFileSync(path, 'hex')]),
    });
    const made = await read(album);
    for (const file of kept(cache).filter((each) => each.includes(name)))
      flipByte(join(cache, 'pictures', file));
    expect(await read(openAlbum(content, cache))).toEqual(made);
  });

  it('keeps the time of change that servers tell browsers, however often it is used', async () => {
    const { album, content, cache } = albumOf(await redAndBlue().jpeg().toBuffer());
    const times = (files: Map<string, string>) => [...files.values()].map((path) => statSync(path).mtimeMs);
    const first = await album.prepare([named(src)]);
    for (const path of first.values()) utimesSync(path, 0, statSync(path).mtime);
    const made = times(first);
    expect(times(await openAlbum(content, cache).prepare([named(src)]))).toEqual(made);
  });

  it('survives a note that somebody spoilt', async () => {
    const { album, cache } = albumOf(await redAndBlue().jpeg().toBuffer());
    const picture = await album.picture(named(src));
    for (const name of kept(cache)) writeFileSync(join(cache, 'pictures', name), '{"file": 1');
    expect(await album.picture(named(src))).toEqual(picture);
  });
});

describe('a picture whose name lied', () => {
  it('is shown once it has another name, whatever was found out under the first', async () => {
    const bytes = await redAndBlue().png().toBuffer();
    const { content, cache, album } = albumOf(bytes, 'anh.jpg');
    expect(await album.picture(named(src))).toBeNull();
    renameSync(join(content, 'images', 'anh.jpg'), join(content, 'images', 'anh.png'));
    const next = openAlbum(content, cache);
    expect(await next.picture(named('../images/anh.png'))).not.toBeNull();
    renameSync(join(content, 'images', 'anh.png'), join(content, 'images', 'moi.jpg'));
    const article = { file: 'a.md', figures: [{ src: '../images/moi.jpg', line: 1, column: 1 }] };
    const [finding] = await openAlbum(content, cache).findings([article]);
    expect(finding?.diagnostic.params).toMatchObject({ file: 'images/moi.jpg' });
  });
});

describe('a preview', () => {
  it('gets a file of a picture when it asks for it', async () => {
    const { album, content, cache } = albumOf(await redAndBlue().jpeg().toBuffer(), '50%25 hàng.jpg');
    const picture = await album.picture(named('../images/50%2525%20hàng.jpg'));
    const [narrow] = picture?.sources[1]?.files ?? [];
    const other = openAlbum(content, cache);
    await other.picture(named('../images/50%2525%20hàng.jpg'));
    const path = await other.file(narrow?.path ?? '');
    expect(await sharp(readFileSync(path ?? '')).metadata()).toMatchObject({ format: 'webp', width: 480 });
  });

  it('gets nothing at an address that no page has', async () => {
    const { album } = albumOf(await redAndBlue().jpeg().toBuffer());
    const [narrow] = (await album.picture(named(src)))?.sources[0]?.files ?? [];
    const address = narrow?.path ?? '';
    for (const wrong of [
      address.replace('480', '481'),
      address.replace('.avif', '.tiff'),
      address.replace(/[0-9a-f]{16}/, '0123456789abcdef'),
      '/hinh/../../package.json',
      '',
    ]) {
      expect(await album.file(wrong), wrong).toBeNull();
    }
  });
});
