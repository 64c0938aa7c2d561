/** A hash of 32 bits for each syllable of a text, whatever their case and what is between them. */
export function syllableHashes(text: string): number[] {
  const syllables =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return syllables.map(textHash);
}

/** The hash of a run whose next syllable has the hash `next`; of a run that begins, `hash` is 0. */
export function extendHash(hash: number, next: number): number {
  return mix(Math.imul(hash, 31) + next);
}

/** The finaliser of MurmurHash3: spreads every bit over the whole number. */
export function mix(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 units. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
