/**
 * Packs a list of numbers below 2³² into text (the base64 of their bytes), which is smaller than JSON and faster to
 * read.
 */

export function pack(numbers: Iterable<number>): string {
  return Buffer.from(Uint32Array.from(numbers).buffer).toString('base64');
}

export function unpack(text: string): Uint32Array {
  return new Uint32Array(new Uint8Array(Buffer.from(text, 'base64')).buffer);
}
