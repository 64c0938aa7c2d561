import type { AvifOptions, JpegOptions, WebpOptions } from 'sharp';
import type { PictureSource } from './picture';

/** What is taken in: the formats a master may have, by the endings that its file may bear. */
export const masterFormats: ReadonlyMap<string, readonly string[]> = new Map([
  ['image/jpeg', ['jpg', 'jpeg']],
  ['image/png', ['png']],
  ['image/webp', ['webp']],
  ['image/avif', ['avif']],
  // Only the first frame of an animation is published.
  ['image/gif', ['gif']],
]);

/** Bytes of a master at most. */
export const maxBytes = 20_000_000;

/** Pixels of a master at most: more than any newsroom's camera gives. */
export const maxPixels = 100_000_000;

/** Pixels of a master's longer side at most: WebP and AVIF go no further. */
export const maxSide = 16_383;

/**
 * Widths in pixels that the layout asks for. The hero is at most 1280 CSS pixels wide; 1080 is a phone of 412 at
 * 2.6 or of 360 at 3, 800 a column of text at 1.2 or a small phone at 2, 2400 the hero on a dense screen.
 */
export const layoutWidths = [480, 800, 1080, 1600, 2400] as const;

/**
 * Sizes in pixels to which the first picture of an article is cut for those who show them outside of our pages: first as messengers want
 * them (Open Graph), then as search engines do (16:9, 4:3, 1:1). Smaller masters give smaller ones of the same shape.
 */
export const crops = [
  { width: 1200, height: 630 },
  { width: 1200, height: 675 },
  { width: 1200, height: 900 },
  { width: 1200, height: 1200 },
] as const;

/** Lower than this, in pixels, messengers show a crop as a thumbnail: there is none. */
export const lowestCrop = 315;

/**
 * Sizes in pixels of the thumbnails of lists, all of one shape (3:2): for a phone, and for wider or denser screens. A smaller master is
 * enlarged to them; below the first it has none.
 */
export const thumbnailSizes = [
  { width: 160, height: 107 },
  { width: 320, height: 213 },
] as const;

export interface Encoding {
  type: PictureSource['type'];
  extension: string;
  format: 'avif' | 'webp' | 'jpeg';
  options: AvifOptions | WebpOptions | JpegOptions;
  /** Instead of them, for files of {@link wideFrom} pixels and more across. */
  wide?: AvifOptions;
}

/** From this width in pixels on, most of the time goes into few files, which fast connections and dense screens ask for. */
export const wideFrom = 1600;

const fullChroma = { quality: 50, chromaSubsampling: '4:4:4' } as const;

/** What everything that shows pictures can read. */
export const plainEncoding: Encoding = {
  type: 'image/jpeg',
  extension: 'jpg',
  format: 'jpeg',
  options: { quality: 76, mozjpeg: true },
};

/**
 * How masters are encoded, in the order in which a browser chooses. AVIF's effort is where more costs many times the
 * seconds for few bytes (tests/bench/pictures.ts): 3 takes three times as long as 1, for a twentieth fewer bytes and a third of a decibel.
 * Its full chroma keeps red on yellow crisp for three bytes in a hundred.
 */
export const encodings: readonly Encoding[] = [
  {
    type: 'image/avif',
    extension: 'avif',
    format: 'avif',
    options: { ...fullChroma, effort: 3 },
    wide: { ...fullChroma, effort: 1 },
  },
  { type: 'image/webp', extension: 'webp', format: 'webp', options: { quality: 74 } },
  plainEncoding,
];

/** How thumbnails are encoded, in the same order: a dozen of them cost a phone no more than 25 kB. */
export const thumbnailEncodings: readonly Encoding[] = [
  { type: 'image/avif', extension: 'avif', format: 'avif', options: { quality: 36, effort: 3 } },
  { type: 'image/webp', extension: 'webp', format: 'webp', options: { quality: 42 } },
  { ...plainEncoding, options: { quality: 50, mozjpeg: true } },
];

/** The longer side, in pixels, and the quality of what is seen until the picture has come. */
export const placeholder = { side: 20, options: { quality: 30 } } as const;

/** Days after which an encoded file that no build has used is deleted. */
export const cacheDays = 30;

/** How pictures are fetched. */
export interface FetchTerms {
  atOnce: number;
  redirects: number;
  /** For one attempt, from the first look-up to the last byte. */
  milliseconds: number;
  /** Milliseconds of rest before each further attempt. */
  pauses: readonly number[];
  /** An origin (`http://127.0.0.1:1234`) that may be private and need not be https: a test's own server. */
  trustedOrigin: string | null;
}

export const fetchTerms: FetchTerms = {
  atOnce: 4,
  redirects: 5,
  milliseconds: 30_000,
  pauses: [1_000, 3_000, 9_000],
  trustedOrigin: null,
};
