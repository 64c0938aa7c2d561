import type { Word } from '../../prose/words';

/** Words for territories, from the smallest. */
const TERRITORIES = [
  ['xã', 'phường', 'trấn', 'thôn'],
  ['huyện', 'quận', 'phố', 'tp'],
  ['tỉnh', 'bộ'],
];

/** "Công an huyện A, Công an tỉnh B": the second body is of the territory that contains the first's. */
export function isWithin(
  words: readonly Word[],
  item: { from: number; to: number },
  at: number,
  to: number,
): boolean {
  const level = (from: number, end: number) => {
    const forms = words.slice(from, end).map(({ form }) => form);
    return TERRITORIES.findIndex((names) => names.some((name) => forms.includes(name)));
  };
  const own = level(item.from, item.to);
  return own >= 0 && level(at, to) > own;
}

/** "xã Tân An", "quận 3": a territory of any size. */
export function isPlace(words: readonly Word[], at: number): boolean {
  return isTerritory(words, at) || /^(?:xã|phường|thôn|ấp|bản|xóm)$/.test(words[at]?.form ?? '');
}

/** "huyện Chương Mỹ": a territory itself, not one of its bodies. */
export function isTerritory(words: readonly Word[], at: number): boolean {
  return /^(?:huyện|quận|thị|thành|tp|tỉnh)$/.test(words[at]?.form ?? '') && words[at + 1]?.form !== 'ủy';
}
