import { formAt, type Word } from '../../prose/words';

/** Maximum distance in words between "tại các đảo" and the list of them. */
const FARTHEST_PLACES = 10;
/** Words for territories, from the smallest. */
const TERRITORIES = [
  ['xã', 'phường', 'trấn', 'thôn'],
  ['huyện', 'quận', 'thị xã', 'phố', 'tp', 'tx'],
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
    const forms = words
      .slice(from, end)
      .map(({ form }, i) => (form === 'xã' && words[from + i - 1]?.form === 'thị' ? 'thị xã' : form));
    return TERRITORIES.findIndex((names) => names.some((name) => forms.includes(name)));
  };
  const own = level(item.from, item.to);
  return own >= 0 && level(at, to) > own;
}

/** "10 gia đình ở các xã: A, B", "9 cán bộ tại các đảo thuộc quần đảo A gồm: B": whether a list of where they are begins at `at`. */
export function listsPlaces(words: readonly Word[], at: number): boolean {
  const most = words[at]?.form === 'gồm' || words[at - 1]?.form === 'gồm' ? FARTHEST_PLACES : 5;
  for (let back = 3; back <= most; back += 1) {
    if (/^[.,;:]$/.test(formAt(words, at - back))) return false;
    if (
      /^(?:ở|tại|trên|thuộc)$/.test(formAt(words, at - back)) &&
      /^(?:các|những)$/.test(formAt(words, at - back + 1))
    )
      return true;
  }
  return false;
}

/** "Cục Thuế các tỉnh, thành phố: A, B": whether a body of each of the territories behind the colon at `at` is listed. */
export function endsInPlaces(words: readonly Word[], at: number): boolean {
  let from = at - 1;
  while (isPlace(words, from) || /^(?:,|và|phố|xã)$/.test(formAt(words, from))) from -= 1;
  return from < at - 1 && words[from]?.form === 'các' && !listsPlaces(words, at);
}

/** "xã Tân An", "quận 3": a territory of any size. */
export function isPlace(words: readonly Word[], at: number): boolean {
  return isTerritory(words, at) || /^(?:xã|phường|trấn|thôn|ấp|bản|xóm)$/.test(formAt(words, at));
}

/** "BHXH huyện Sơn Hà cải cách …": whether a territory's name of two syllables, which closes a body's, ends before this word. */
export function closesName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.capital || !/^\p{L}/u.test(word.form) || /^(?:số|và|thuộc|của|cũ)$/.test(word.form))
    return false;
  let from = at;
  while (words[from - 1]?.capital) from -= 1;
  // "Thôn Đồng Mận mở đường": at the beginning the word for the place has a capital, too.
  if (from === 0 && isPlace(words, 0)) return at > 2;
  return at - from > 1 && !words[from - 1]?.capital && isPlace(words, from - 1);
}

/** "Công an các huyện A": one body of each of several territories. */
export function isOfSeveral(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ form }, i) => form === 'các' && isPlace(words, from + i + 1));
}

/** "huyện Chương Mỹ": a territory itself, not one of its bodies. */
export function isTerritory(words: readonly Word[], at: number): boolean {
  return /^(?:huyện|quận|thị|thành|tp|tx|tỉnh)$/.test(formAt(words, at)) && words[at + 1]?.form !== 'ủy';
}
