// @ts-check
/** What the search's index is made of: shared by the build that makes it and the page that reads it. */

/** One spelling for what is written in two: small letters, “hòa” for “hoà”, “kỉ” for “kỷ”. @param {string} text */
export function spell(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<!q)(?:(o)([ae])|(u)(y))([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu, '$1$3$5$2$4')
    .replace(/(?<![\p{L}\p{M}])([hklmst]|qu)y(?=\p{M}?(?![\p{L}\p{M}]))/gu, '$1i')
    .normalize('NFC');
}

/** Without marks. @param {string} syllable as `runsOf` gives it */
export function fold(syllable) {
  return syllable.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/g, 'd');
}

/** A text's syllables, each in its one spelling, in runs of neighbours that no punctuation parts. @param {string} text */
export function runsOf(text) {
  const runs = spell(text).match(/[\p{L}\p{M}\p{N}\s]+/gu) ?? [];
  return runs.map((run) => run.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []);
}

/** Which line of the index holds a pair of folded neighbours, with all whose second begins alike. @param {string} one @param {string} next */
export function pairLine(one, next) {
  return `${one} ${String.fromCodePoint(next.codePointAt(0) ?? 0)}`;
}

/** Into which of so many parts something falls, for ever: FNV-1a. @param {string} text @param {number} parts */
export function partOf(text, parts) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % parts;
}

export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Where a term stands, by article; `lib/site/search/postings.ts` writes it. @param {string} text @returns {[article: number, level: number][]} */
export function decode(text) {
  /** @type {[number, number][]} */
  const postings = [];
  let [article, value, shift] = [-1, 0, 0];
  for (const letter of text) {
    const digit = digits.indexOf(letter);
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit > 31) continue;
    article += value >>> 2;
    postings.push([article, value & 3]);
    [value, shift] = [0, 0];
  }
  return postings;
}
