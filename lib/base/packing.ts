/**
 * Packs numbers from 0 up to 2³² − 1 into text (the base64 of their bytes), which is smaller than JSON and faster to
 * read.
 */
export function pack(numbers: Iterable<number>): string {
  return Buffer.from(Uint32Array.from(numbers).buffer).toString('base64');
}

/** The numbers of a text by {@link pack}. */
export function unpack(text: string): Uint32Array {
  // Not from the pool, in which bytes begin anywhere.
  const bytes = Buffer.alloc(Buffer.byteLength(text, 'base64'));
  bytes.write(text, 'base64');
  return new Uint32Array(bytes.buffer);
}
