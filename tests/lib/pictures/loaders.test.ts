import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PictureFault } from '@/lib/pictures/fault';
import { examine } from '@/lib/pictures/master';
import { loadSharp } from '@/lib/pictures/sharp';
import { Random } from '../../support/random';
import { noise, redAndBlue } from '../../support/made-pictures';

const codeOf = (bytes: Uint8Array) =>
  examine(bytes, 'a').then(
    ({ format }) => format,
    (error: unknown) => (error instanceof PictureFault ? error.diagnostic.code : String(error)),
  );

describe('the formats that are taken in', () => {
  it('are told by their bytes', async () => {
    const picture = () => redAndBlue(60, 40);
    const made = {
      jpeg: picture().jpeg(),
      png: picture().png(),
      webp: picture().webp(),
      avif: picture().avif(),
      gif: picture().gif(),
    };
    for (const [name, each] of Object.entries(made))
      expect(await codeOf(await each.toBuffer())).toBe(`image/${name}`);
  });

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['SVG behind a prologue', '<?xml version="1.0"?>\n<!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['TIFF', 'II*\0\x08\0\0\0\0\0'],
    ['PDF', '%PDF-1.7\n'],
    ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['BMP', 'BM\0\0\0\0'],
  ])('are not %s', async (_, text) => {
    expect(await codeOf(Buffer.from(text, 'latin1'))).toBe('image-format');
  });

  it('are not an SVG behind so long a comment that it is no longer known for one', async () => {
    const svg = `<!--${'x'.repeat(2000)}--><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>`;
    expect(await codeOf(Buffer.from(svg))).toBe('image-broken');
  });

  it('are the only ones that the library behind has a loader for', async () => {
    const tiff = await redAndBlue(9, 9).tiff().toBuffer();
    await loadSharp();
    await expect(sharp(tiff).metadata()).rejects.toThrow(/unsupported|blocked/i);
    await expect(sharp(Buffer.from('P6 1 1 255\n\0\0\0')).metadata()).rejects.toThrow();
  });
});

it('finds a master that cannot be encoded when it is first seen', { timeout: 120_000 }, async () => {
  const whole = await noise(400, 300).jpeg({ quality: 80 }).toBuffer();
  const random = new Random(7);
  const missed: number[] = [];
  for (let count = 0; count < 40; count += 1) {
    const bytes = Buffer.from(whole);
    for (let flips = 0; flips < 3; flips += 1) {
      const at = 700 + random.below(bytes.length - 700);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.below(8)), at);
    }
    const encodes = await sharp(bytes)
      .webp()
      .toBuffer()
      .then(
        () => true,
        () => false,
      );
    const passes = (await codeOf(bytes)) === 'image/jpeg';
    if (passes && !encodes) missed.push(count);
  }
  expect(missed).toEqual([]);
});
