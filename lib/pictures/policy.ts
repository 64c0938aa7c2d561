import type { AvifOptions, JpegOptions, WebpOptions } from 'sharp';
import type { PictureSource } from './picture';

/** What is taken in: the formats a master may have, by the endings that its file may bear. */
export const masterFormats: ReadonlyMap<string, readonly string[]> = new Map([
  ['image/jpeg', ['jpg', 'jpeg']],
  ['image/png', ['png']],
  ['image/webp', ['webp']],
  ['image/avif', ['avif']],
  // Of an animation the first frame is published: a newspaper stands still.
  ['image/gif', ['gif']],
]);

/** Bytes of a master at most. */
export const maxBytes = 20_000_000;

/** Pixels of a master at most, before anything is decoded: 100 megapixels are more than any newsroom's camera gives. */
export const maxPixels = 100_000_000;

/**
 * Widths in pixels that the layout asks for. The hero is at most 1280 CSS pixels wide; 1080 is a phone of 412 at
 * 2.6 or of 360 at 3, 800 a column of text at 1.2 or a small phone at 2, 2400 the hero on a dense screen.
 */
export const layoutWidths = [480, 800, 1080, 1600, 2400] as const;

export interface Encoding {
  type: PictureSource['type'];
  extension: string;
  format: 'avif' | 'webp' | 'jpeg';
  options: AvifOptions | WebpOptions | JpegOptions;
}

/** How masters are encoded, in the order in which a browser chooses. */
export const encodings: readonly Encoding[] = [
  {
    type: 'image/avif',
    extension: 'avif',
    format: 'avif',
    options: { quality: 50, effort: 2, chromaSubsampling: '4:2:0' },
  },
  { type: 'image/webp', extension: 'webp', format: 'webp', options: { quality: 74 } },
  { type: 'image/jpeg', extension: 'jpg', format: 'jpeg', options: { quality: 76, mozjpeg: true } },
];

/** The longer side, in pixels, and the quality of what is seen until the picture has come. */
export const placeholder = { side: 20, options: { quality: 30 } } as const;

/** Days after which an encoded file that no build has used is deleted. */
export const cacheDays = 30;
