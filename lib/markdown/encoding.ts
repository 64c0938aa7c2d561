import { mendGarbled, type Mended } from './repairs/garbled';

/** A decoded text, and the file's encoding if it is not UTF-8. */
export interface Decoded {
  text: string;
  encoding: 'UTF-16' | 'Windows-1258' | Mended['encoding'] | null;
}

/**
 * Decodes a file: UTF-8, also where another program garbled it (see {@link mendGarbled}), or an encoding in which Windows saves
 * Vietnamese if the bytes identify it beyond doubt.
 * @returns null for any other encoding
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const wide = wideEncoding(bytes);
  if (wide !== null) {
    const text = decode(bytes, wide);
    if (text !== null) return { text, encoding: 'UTF-16' };
  }
  const text = decode(bytes, 'utf-8');
  if (text !== null) return mendGarbled(text) ?? { text, encoding: null };
  const vietnamese = decode(bytes, 'windows-1258');
  return vietnamese !== null && isVietnamese(vietnamese)
    ? { text: vietnamese, encoding: 'Windows-1258' }
    : null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many bytes are checked for UTF-16 without a byte order mark. */
const SAMPLE = 4096;

/**
 * Detects UTF-16 by its byte order mark, or by its pattern: one of every two bytes is almost never zero and the
 * other often is, as in no other text.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  if (bytes.length < 32 || bytes.length % 2 === 1) return null;
  const zeros = [0, 1].map(
    (offset) => sample.filter((byte, index) => byte === 0 && index % 2 === offset).length,
  );
  const [even = 0, odd = 0] = zeros;
  const [many, few] = [sample.length / 6, sample.length / 200];
  if (odd > many && even < few) return 'utf-16le';
  return even > many && odd < few ? 'utf-16be' : null;
}

/**
 * Letters, signs and combining tone marks of Vietnamese text in Windows-1258, which encodes tones as separate
 * characters.
 */
const vietnameseOnly =
  /^[\t\n\r -~\u00a0«»°·×÷½¼¾±²³§€‚„…‹›‘’“”•–—™\p{Script=Latin}\u0300\u0301\u0303\u0309\u0323]*$/u;
const otherLetters = /[^a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/;

/**
 * Other single-byte encodings have signs where Windows-1258 has tones, so five tones, each after a vowel, are no
 * coincidence.
 */
function isVietnamese(text: string): boolean {
  const tones = new Set(text.match(/[\u0300\u0301\u0303\u0309\u0323]/g));
  const letters = (text.normalize('NFC').toLowerCase().match(/\p{L}/gu) ?? []).join('');
  return (
    tones.size >= 4 &&
    vietnameseOnly.test(text) &&
    !otherLetters.test(letters) &&
    !/\p{M}/u.test(text.normalize('NFC'))
  );
}
