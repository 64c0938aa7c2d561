import { encodings, layoutWidths, type Encoding } from './policy';

/** One file of a picture as it is published. */
export interface Variant {
  encoding: Encoding;
  width: number;
}

/** The widths in which a master is published: those that the layout uses, and never wider than the master. */
export function widthsOf(masterWidth: number): number[] {
  const fitting = layoutWidths.filter((width) => width <= masterWidth);
  return fitting.length === layoutWidths.length ? fitting : [...new Set([...fitting, masterWidth])];
}

/** Where a file of a picture stands on the site; `key` is the picture's, so that the file can be kept forever. */
export function addressOf(key: string, { encoding, width }: Variant): string {
  return `/hinh/${key}-${width}.${encoding.extension}`;
}

/** Reads such an address; null if it is none. */
export function parseAddress(address: string): (Variant & { key: string }) | null {
  const [, key, width, extension] = /^\/hinh\/([0-9a-f]{16})-([1-9]\d{0,4})\.([a-z]+)$/.exec(address) ?? [];
  const encoding = encodings.find((each) => each.extension === extension);
  return key && encoding ? { key, width: Number(width), encoding } : null;
}
