/** How files of a format begin, their bytes read as Latin-1. What may be published is in `masterFormats`. */
const signatures: readonly (readonly [format: string, beginning: RegExp])[] = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
  ['image/avif', /^[^]{4}ftyp[^]{0,56}avi[fs]/],
  ['image/heic', /^[^]{4}ftyp[^]{0,56}(?:he[iv][cx]|mif1|msf1)/],
  ['image/tiff', /^(?:II[*+]\0|MM\0[*+])/],
  ['image/jxl', /^(?:\xff\x0a|\0\0\0\x0cJXL )/],
  ['image/jp2', /^\0\0\0\x0cjP {2}/],
  ['image/bmp', /^BM/],
  ['image/x-icon', /^\0\0\x01\0/],
  ['application/pdf', /^%PDF-/],
  ['image/svg+xml', /^(?:\xef\xbb\xbf)?\s*<(?:svg[\s>]|[?!](?:[^]*[^\w-])?<?svg[\s>])/i],
];

/** How much of a file is looked at, in bytes. */
const LOOKED_AT = 1024;

/** The format of a picture by how its bytes begin, as `image/jpeg`; null if it is none that is known. */
export function formatOf(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  return signatures.find(([, pattern]) => pattern.test(beginning))?.[0] ?? null;
}
