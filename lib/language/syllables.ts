/** A Vietnamese syllable without diacritics. */
const SYLLABLE =
  /^(?:ngh?|nh|gh?|kh|ch|ph|qu|th|tr|[bcdhklmnprstvx])?(?:[aeiouy]{1,3})(?:ng|nh|ch|[cmnpt])?$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a text can be one Vietnamese syllable. */
export function isSyllable(text: string): boolean {
  const decomposed = text.toLowerCase().normalize('NFD');
  if ((decomposed.match(TONE)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(decomposed.replace(/\p{M}/gu, '').replace(/đ/g, 'd'));
}

/** A 32-bit hash of each syllable, ignoring case and punctuation. */
export function syllableHashes(text: string): number[] {
  const syllables =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return syllables.map(textHash);
}

/** Extends the hash of a run by the next syllable's; 0 is the hash of an empty run. */
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
