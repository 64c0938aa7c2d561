import { folderAddress } from '../base/site-address';
import type { PictureSource } from './picture';
import {
  crops,
  encodings,
  layoutWidths,
  lowestCrop,
  plainEncoding,
  thumbnailEncodings,
  thumbnailSizes,
  type Encoding,
} from './policy';

/** A published file of a picture. */
export interface Variant {
  encoding: Encoding;
  width: number;
  /** Height of a crop; null if the master's shape is kept. */
  height: number | null;
}

/** The widths in which a master is published: the layout's widths, up to the master's own. */
export function widthsOf(masterWidth: number): number[] {
  const fitting = layoutWidths.filter((width) => width <= masterWidth);
  return fitting.length === layoutWidths.length ? fitting : [...new Set([...fitting, masterWidth])];
}

/** The sizes of a master's crops, none larger than the master; see `crops`. */
export function cropsOf(master: { width: number; height: number }): { width: number; height: number }[] {
  return crops
    .map(({ width, height }) => {
      const scale = Math.min(1, master.width / width, master.height / height);
      return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
    })
    .filter(({ height }) => height >= lowestCrop);
}

/** The files of a master's thumbnail; none if the master is smaller than the smallest. */
export function thumbnailVariants(master: { width: number; height: number }): Variant[] {
  const [least] = thumbnailSizes;
  if (master.width < least.width || master.height < least.height) return [];
  return thumbnailEncodings.flatMap((encoding) => thumbnailSizes.map((size) => ({ encoding, ...size })));
}

/** File name of a variant. */
export function nameOf(key: string, { encoding, width, height }: Variant): string {
  return `${key}-${width}${height === null ? '' : `x${height}`}.${encoding.extension}`;
}

/** Address of a picture's file; it contains the picture's key, so it can be cached forever. */
export function addressOf(key: string, variant: Variant): string {
  return folderAddress('pictures') + nameOf(key, variant);
}

/** The thumbnail files of the picture `key` in each encoding, narrowest first. */
export function thumbnailSources(key: string): PictureSource[] {
  return thumbnailEncodings.map((encoding) => ({
    type: encoding.type,
    files: thumbnailSizes.map((size) => ({ path: addressOf(key, { encoding, ...size }), width: size.width })),
  }));
}

/** The smallest file of a thumbnail that every browser shows. */
export function plainThumbnail(key: string): string {
  return addressOf(key, { encoding: plainEncoding, ...thumbnailSizes[0] });
}

const NAME = /^([0-9a-f]{16})-([1-9]\d{0,4})(?:x([1-9]\d{0,4}))?\.([a-z]+)$/;

/** Parses such an address; null for any other. */
export function parseAddress(address: string): (Variant & { key: string }) | null {
  const folder = folderAddress('pictures');
  const name = address.startsWith(folder) ? address.slice(folder.length) : '';
  const [, key, width, height, extension] = NAME.exec(name) ?? [];
  const encoding = encodings.find((each) => each.extension === extension);
  return key && encoding
    ? { key, width: Number(width), height: height ? Number(height) : null, encoding }
    : null;
}
