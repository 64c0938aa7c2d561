import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { contentType } from '../base/content-type';
import { nullIfMissing, writeAtomically } from '../base/files';
import { TranslatedError } from '../base/words/translated-error';
import { cacheControlOf } from './hosting/headers';

const fileSchema = z.strictObject({
  /** From the site's root; a page's ends in a slash. */
  address: z.string().startsWith('/'),
  /** SHA-256 of the uncompressed file, in hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Size of the uncompressed file. */
  bytes: z.int().nonnegative(),
  /** Its `Content-Type`. */
  type: z.string(),
  cacheControl: z.string(),
  /** Encodings of its compressed copies: `br`, `gzip`. */
  encodings: z.array(z.string()),
});

const manifestSchema = z.strictObject({
  /** The site's address, without a closing slash. */
  site: z.string(),
  files: z.array(fileSchema),
});

/** A file of a site, as served. */
export type ManifestFile = Readonly<z.infer<typeof fileSchema>>;

/** All files that a build put into a site. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** Path of the manifest of the last built site. */
export const manifestPath = (cacheDir: string): string => join(cacheDir, 'manifest.json');

/** What the manifest needs of a file. */
export type PlacedFile = Pick<ManifestFile, 'sha256' | 'bytes' | 'encodings'>;

/** Writes the manifest of a site. @param files by address */
export function writeManifest(path: string, site: string, files: ReadonlyMap<string, PlacedFile>): void {
  const lines = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([address, { sha256, bytes, encodings }]) => {
      const type = contentType(extname(fileOf(address)));
      const cacheControl = cacheControlOf(address);
      const file: ManifestFile = { address, sha256, bytes, type, cacheControl, encodings };
      return JSON.stringify(file);
    });
  writeAtomically(path, [`{"site":${JSON.stringify(site)},"files":[\n${lines.join(',\n')}\n]}\n`]);
}

/** @throws Error of zod or JSON if the text is not a manifest */
export function parseManifest(json: string): Manifest {
  return manifestSchema.parse(JSON.parse(json));
}

/** The manifest of the last built site; null if there is none. @throws TranslatedError if it is damaged */
export function readManifest(cacheDir: string): Manifest | null {
  const path = manifestPath(cacheDir);
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch (error) {
    return nullIfMissing(error);
  }
  try {
    return parseManifest(json);
  } catch (error) {
    throw new TranslatedError(
      { vi: `Tệp ${path} bị hỏng. Hãy dựng lại trang.`, en: `${path} is damaged. Build again.` },
      { cause: error },
    );
  }
}

/** The file that servers send for an address. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}
