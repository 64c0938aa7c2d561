const TONES = '\\u0300\\u0301\\u0303\\u0309\\u0323';
/** A tone mark on the second letter of oa, oe or uy that end a syllable, decomposed. The “u” of “qu” is no vowel. */
const newStyle = new RegExp(`(?<!q)(o)([ae])([${TONES}])(?!\\p{L})|(?<!q)(u)(y)([${TONES}])(?!\\p{L})`, 'gu');

/** The same few names are asked for thousands of times. */
const known = new Map<string, string>();

/**
 * What is equal for two spellings of one name: “Thùy Linh”, “Thuỳ Linh” and “THÙY LINH”, composed or not; “N.Linh” and
 * “N. Linh”. “Thùy” and “Thủy” remain two names. For comparing, never for showing.
 */
export function nameKey(name: string): string {
  const key = known.get(name) ?? findKey(name);
  known.set(name, key);
  return key;
}

function findKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(newStyle, '$1$4$3$6$2$5')
    .normalize('NFC')
    .replace(/\.\s*/g, '. ')
    .replace(/\s+/g, ' ')
    .trim();
}
