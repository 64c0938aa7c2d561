import type { AvifOptions, JpegOptions, WebpOptions } from 'sharp';
import type { PictureSource } from './picture';

/** Accepted formats of masters, with their file endings. */
export const masterFormats: ReadonlyMap<string, readonly string[]> = new Map([
  ['image/jpeg', ['jpg', 'jpeg']],
  ['image/png', ['png']],
  ['image/webp', ['webp']],
  ['image/avif', ['avif']],
  // Only the first frame of an animation is published.
  ['image/gif', ['gif']],
]);

/** Maximum size of a master in bytes. */
export const maxBytes = 20_000_000;

/** Maximum of a master's pixels: more than any newsroom's camera has. */
export const maxPixels = 100_000_000;

/** Maximum of a master's longer side in pixels, a limit of WebP and AVIF. */
export const maxSide = 16_383;

/**
 * Widths in pixels that the layout asks for. The hero is at most 1280 CSS pixels wide; 1080 is a phone of 412 at
 * 2.6 or of 360 at 3, 800 a column of text at 1.2 or a small phone at 2, 2400 the hero on a dense screen.
 */
export const layoutWidths = [480, 800, 1080, 1600, 2400] as const;

/**
 * Sizes in pixels of the crops of an article's first picture: for messengers (Open Graph), then for search engines
 * (16:9, 4:3, 1:1). Smaller masters give smaller crops of the same shape.
 */
export const crops = [
  { width: 1200, height: 630 },
  { width: 1200, height: 675 },
  { width: 1200, height: 900 },
  { width: 1200, height: 1200 },
] as const;

/** Minimum height in pixels: below it messengers show a thumbnail. */
export const lowestCrop = 315;

/**
 * Sizes in pixels of thumbnails in lists (3:2), for phones, and for wider or denser screens. A smaller master is
 * enlarged; below the first size there is no thumbnail.
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
}

/**
 * MozJPEG's searches for the best coefficients and scans take five times as long, and lose what they save: a quality of
 * 73 without them is as like the master as one of 76 with them, in 4 % more bytes.
 */
const jpeg = { progressive: true, quantisationTable: 3 } as const;

/** The encoding that everything supports. */
export const plainEncoding: Encoding = {
  type: 'image/jpeg',
  extension: 'jpg',
  format: 'jpeg',
  options: { ...jpeg, quality: 73 },
};

/**
 * Encodings in the order of the browser's preference. Each effort is the point beyond which time grows many times for
 * few bytes (tests/bench/pictures.ts): AVIF takes three times as long with 3 as with 1, for 2 to 7 % fewer bytes; WebP
 * twice as long with 4 as with 2, for 4 %. AVIF's 0 makes a drawing a third larger. Full chroma keeps red on yellow
 * crisp for 3 % more bytes.
 */
export const encodings: readonly Encoding[] = [
  {
    type: 'image/avif',
    extension: 'avif',
    format: 'avif',
    options: { quality: 50, chromaSubsampling: '4:4:4', effort: 1 },
  },
  { type: 'image/webp', extension: 'webp', format: 'webp', options: { quality: 74, effort: 2 } },
  plainEncoding,
];

/** Encodings of thumbnails, in the same order: a dozen of them are at most 25 kB on a phone. */
export const thumbnailEncodings: readonly Encoding[] = [
  { type: 'image/avif', extension: 'avif', format: 'avif', options: { quality: 36, effort: 1 } },
  { type: 'image/webp', extension: 'webp', format: 'webp', options: { quality: 42, effort: 2 } },
  { ...plainEncoding, options: { ...jpeg, quality: 45 } },
];

/** Longer side in pixels and quality of the blurred placeholder. */
export const placeholder = { side: 20, options: { quality: 30 } } as const;

/** Days after which an unused encoded file is deleted. */
export const cacheDays = 30;

/** Where a site describes its films and posts (oEmbed), by their addresses. */
type Descriptions = readonly (readonly [post: RegExp, endpoint: string])[];

/** Facebook, Instagram and X give no still picture without an account. */
const descriptions: Descriptions = [
  [/^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be)\//i, 'https://www.youtube.com/oembed'],
  [/^https?:\/\/(?:[\w-]+\.)*vimeo\.com\//i, 'https://vimeo.com/api/oembed.json'],
  [/^https?:\/\/(?:[\w-]+\.)*tiktok\.com\//i, 'https://www.tiktok.com/oembed'],
  [/^https?:\/\/(?:[\w-]+\.)*dailymotion\.com\//i, 'https://www.dailymotion.com/services/oembed'],
];

/** Settings for downloads. */
export interface FetchTerms {
  atOnce: number;
  redirects: number;
  /** Time limit of an attempt, from DNS to the last byte. */
  milliseconds: number;
  /** Pauses before each further attempt. */
  pauses: readonly number[];
  /** An origin (`http://127.0.0.1:1234`) that may be private and without https: a test's own server. */
  trustedOrigin: string | null;
  /** Where sites describe their films and posts. */
  descriptions: Descriptions;
}

export const fetchTerms: FetchTerms = {
  atOnce: 4,
  redirects: 5,
  milliseconds: 30_000,
  pauses: [1_000, 3_000, 9_000],
  trustedOrigin: null,
  descriptions,
};
