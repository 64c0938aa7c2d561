import { folderAddress } from '../base/site-address';
import type { PictureSource } from './picture';
import {
  crops,
  encodings,
  layoutWidths,
  lowestCrop,
  thumbnailEncodings,
  thumbnailSizes,
  type Encoding,
} from './policy';

/** One file of a picture as it is published. */
export interface Variant {
  encoding: Encoding;
  width: number;
  /** Of what is cut to a shape; null where the master's shape is kept. */
  height: number | null;
}

/** The widths in which a master is published: those that the layout uses, and never wider than the master. */
export function widthsOf(masterWidth: number): number[] {
  const fitting = layoutWidths.filter((width) => width <= masterWidth);
  return fitting.length === layoutWidths.length ? fitting : [...new Set([...fitting, masterWidth])];
}

/** The sizes to which a master is cut, none larger than itself; see `crops`. */
export function cropsOf(master: { width: number; height: number }): { width: number; height: number }[] {
  return crops
    .map(({ width, height }) => {
      const scale = Math.min(1, master.width / width, master.height / height);
      return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
    })
    .filter(({ height }) => height >= lowestCrop);
}

/** The files of a master's thumbnail; none where the master is smaller than the least of them. */
export function thumbnailVariants(master: { width: number; height: number }): Variant[] {
  const [least] = thumbnailSizes;
  if (master.width < least.width || master.height < least.height) return [];
  return thumbnailEncodings.flatMap((encoding) => thumbnailSizes.map((size) => ({ encoding, ...size })));
}

/** The name of a variant's file, in any folder. */
export function nameOf(key: string, { encoding, width, height }: Variant): string {
  return `${key}-${width}${height === null ? '' : `x${height}`}.${encoding.extension}`;
}

/** The address of a picture's file on the site; `key` is the picture's, so that the file can be kept forever. */
export function addressOf(key: string, variant: Variant): string {
  return folderAddress('pictures') + nameOf(key, variant);
}

/** The files of the thumbnail of the picture `key` in each encoding, narrowest first. */
export function thumbnailSources(key: string): PictureSource[] {
  return thumbnailEncodings.map((encoding) => ({
    type: encoding.type,
    files: thumbnailSizes.map((size) => ({ path: addressOf(key, { encoding, ...size }), width: size.width })),
  }));
}

const NAME = /^([0-9a-f]{16})-([1-9]\d{0,4})(?:x([1-9]\d{0,4}))?\.([a-z]+)$/;

/** Reads such an address; null if it is none. */
export function parseAddress(address: string): (Variant & { key: string }) | null {
  const folder = folderAddress('pictures');
  const name = address.startsWith(folder) ? address.slice(folder.length) : '';
  const [, key, width, height, extension] = NAME.exec(name) ?? [];
  const encoding = encodings.find((each) => each.extension === extension);
  return key && encoding
    ? { key, width: Number(width), height: height ? Number(height) : null, encoding }
    : null;
}
