import { readFile, stat } from 'node:fs/promises';
import type { Sharp } from 'sharp';
import type { Variant } from './addresses';
import { errorCode, isOfMachine } from '../base/files';
import { fault, type PictureFault } from './fault';
import { layoutWidths, masterFormats, maxBytes, maxPixels, maxSide, placeholder } from './policy';
import { formatOf } from './format';
import { loadSharp } from './sharp';

/** Facts about a master, after decoding all of it. */
export interface Examined {
  /** Its format by content, independent of the file's name: `image/jpeg`. */
  format: string;
  /** In pixels, upright. */
  width: number;
  height: number;
  /** See `Picture`. */
  placeholder: string;
  /** Whether it is an animation, of which the first frame alone is published. */
  isAnimated: boolean;
}

/**
 * The bytes of a master.
 * @throws PictureFault if they cannot be read or are too many
 */
export async function readMaster(path: string, src: string): Promise<Buffer> {
  const found = await stat(path);
  // Reading a pipe or a device might never end.
  if (!found.isFile()) throw fault('image-missing', { src, file: src });
  if (found.size > maxBytes) throw tooLarge(src, megabytes(found.size), megabytes(maxBytes));
  try {
    return await readFile(path);
  } catch (error) {
    if (isOfMachine(error)) throw error;
    throw fault('image-unreadable', { src, reason: errorCode(error) });
  }
}

/**
 * Decodes an untrusted picture.
 * @throws PictureFault if it is no picture, damaged, too large, or of an unsupported format
 */
export async function examine(bytes: Uint8Array, src: string): Promise<Examined> {
  const format = formatOf(bytes);
  if (format === null) throw fault('image-broken', { src });
  if (!masterFormats.has(format)) throw fault('image-format', { src, format });
  // Only the header is read here, so that a picture of a billion pixels is refused by its size.
  const sharp = await loadSharp();
  const header = await orBroken(src, () => sharp(bytes, { limitInputPixels: false }).metadata());
  const { width, height } = header.autoOrient;
  const isAnimated = (header.pages ?? 1) > 1;
  if (width * height > maxPixels || Math.max(width, height) > maxSide) {
    throw tooLarge(src, `${width} × ${height} px`, `${maxPixels / 1_000_000} Mpx, ${maxSide} px`);
  }
  const blurred = await orBroken(src, () => blur(bytes, { width, height }));
  return { format, width, height, placeholder: blurred, isAnimated };
}

/** A decoded picture. */
export interface Pixels {
  data: Buffer;
  /** How the bytes of `data` are to be read. */
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/**
 * Decodes a master once for all its variants: upright, in sRGB, on white, without metadata, and no larger than the
 * largest of them. Decoding a photograph of 12 megapixels takes as long as encoding a medium variant.
 */
export async function decode(bytes: Uint8Array): Promise<Pixels> {
  const { data, info } = await (
    await upright(bytes)
  )
    .resize({ width: Math.max(...layoutWidths), withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return { data, raw: { width, height, channels } };
}

/** One variant of a master. */
export async function encode({ data, raw }: Pixels, { width, height, encoding }: Variant): Promise<Buffer> {
  const sharp = await loadSharp();
  // The crop keeps the part that attracts the eye.
  const size = height === null ? { width } : { width, height, position: sharp.strategy.attention };
  return sharp(data, { raw }).resize(size).toFormat(encoding.format, encoding.options).toBuffer();
}

async function upright(bytes: Uint8Array): Promise<Sharp> {
  const sharp = await loadSharp();
  // sharp converts CMYK and wide colours to sRGB and writes no metadata by default.
  return sharp(bytes, { autoOrient: true, limitInputPixels: maxPixels }).flatten({ background: '#fff' });
}

async function blur(bytes: Uint8Array, size: { width: number; height: number }): Promise<string> {
  const { side, options } = placeholder;
  // Extracting the whole forces sharp to decode all of it: otherwise it reads a JPEG at an eighth of its size and
  // misses damage.
  const whole = (await upright(bytes)).extract({ left: 0, top: 0, ...size });
  const tiny = whole.resize({ width: side, height: side, fit: 'inside' }).webp(options);
  return `data:image/webp;base64,${(await tiny.toBuffer()).toString('base64')}`;
}

async function orBroken<T>(src: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    // sharp's message is in English and does not help an editor, who has to save the picture again.
    throw fault('image-broken', { src });
  }
}

function tooLarge(src: string, size: string, limit: string): PictureFault {
  return fault('image-too-large', { src, size, limit });
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
