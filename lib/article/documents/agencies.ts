import { phraseAt, phraseBook, phraseSet } from '../prose/phrases';
import { formAt, type Word } from '../prose/words';
import { heads, issuerLetters, issuerNames, localBodies, localWords, spokenLetters } from './tables/issuers';
import { provinces } from './tables/provinces';

/** A body that a text names. */
export interface Agency {
  /** In the tables' full spelling. */
  name: string;
  next: number;
}

const full = [...issuerLetters.values()].filter((name) => name !== null && name.includes(' '));
const book = phraseBook<string>([
  ...issuerNames,
  ...full.map((name) => [name ?? '', name ?? ''] as const),
  ...spokenLetters.map((letters) => [letters, issuerLetters.get(letters) ?? ''] as const),
]);
const localBook = phraseBook(localBodies);
const headBook = phraseSet(heads);
/** Heads that issue documents in their own name. */
const own = phraseSet(['Thủ tướng', 'Chủ tịch nước', 'Prime Minister', 'President']);
const provinceBook = phraseSet(provinces);
/** Kinds of places below provinces, whose names are in no table. */
const smallPlaces = new Set(['quận', 'huyện', 'thị', 'xã', 'phường']);
/** The first words of local bodies that are also written without a capital. */
const smallBodies = new Set(['cục', 'chi']);
const unplaced = new Set(localBodies.map(([, name]) => name));
/** In words. */
const LONGEST_PROVINCE = 6;
const LONGEST_SECTOR = 9;
const LONGEST_DISTRICT = 4;

/** The body that begins at word `at`, or whose head does ("Bộ trưởng Bộ Tài chính"). */
export function agencyAt(text: string, words: readonly Word[], at: number): Agency | null {
  if (!words[at]?.capital && words[at]?.form !== 'the') return smallAt(text, words, at);
  const start = words[at].form === 'the' ? at + 1 : at;
  const head = phraseAt(own, words, start) ? null : phraseAt(headBook, words, start);
  const from = head?.next ?? start;
  if (head === null && !words[from]?.capital) return null;
  const local = localAt(text, words, from);
  if (local) return local;
  const known = phraseAt(book, words, from);
  return known ? { name: known.value, next: known.next } : null;
}

/** "cục thuế TP Hà Nội": a lower-case local body counts only with its place. */
function smallAt(text: string, words: readonly Word[], at: number): Agency | null {
  if (!smallBodies.has(formAt(words, at))) return null;
  const local = localAt(text, words, at);
  return local !== null && local.name.includes(' ') && !unplaced.has(local.name) ? local : null;
}

/** "UBND tỉnh Quảng Ninh", "Cục Thuế TP. Hà Nội", "Sở Tài chính tỉnh Lào Cai"; without a place, the body alone. */
function localAt(text: string, words: readonly Word[], at: number): Agency | null {
  const body = phraseAt(localBook, words, at);
  if (!body || phraseAt(book, words, at)) return null;
  const sector = body.value === 'Sở' ? sectorEnd(words, body.next) : body.next;
  const next = sector === null ? null : placeEnd(text, words, sector, /^Chi cục/u.test(body.value));
  if (next === null)
    return sector === null || body.value === 'Sở' ? null : { name: body.value, next: body.next };
  const place = text.slice(words[body.next]?.start, words[next - 1]?.end);
  return { name: `${body.value} ${place}`, next };
}

/** The word after "Tài nguyên và Môi trường", what a department is for: where its province begins. */
function sectorEnd(words: readonly Word[], at: number): number | null {
  if (localWords.has(formAt(words, at))) return at;
  if (!words[at]?.capital) return null;
  for (let next = at + 1; next < at + LONGEST_SECTOR; next += 1) {
    if (!/^(?:\p{L}+|[-–&,])$/u.test(formAt(words, next))) return null;
    if (localWords.has(formAt(words, next)) || phraseAt(provinceBook, words, next)) return next;
  }
  return null;
}

/**
 * The word after a place: a province ends where its name does ("UBND tỉnh An Giang Lê Văn Bảy"), a district is a few
 * words with capitals after "huyện" or the like. Null if there is none.
 * @param isLocal whether the body is that of a district anyway
 */
function placeEnd(text: string, words: readonly Word[], at: number, isLocal: boolean): number | null {
  let name = at;
  while (localWords.has(formAt(words, name)) || (name > at && words[name]?.form === '.')) name += 1;
  const province = phraseAt(provinceBook, words.slice(name, name + LONGEST_PROVINCE).map(withoutCity), 0);
  if (province) return name + province.next;
  if (!isLocal && !smallPlaces.has(formAt(words, at))) return null;
  let next = name;
  while (next < name + LONGEST_DISTRICT && words[next]?.capital) {
    if (next > name && text.slice(words[next - 1]?.end, words[next]?.start).length > 1) break;
    next += 1;
  }
  return next === name ? null : next;
}

/** "TPHCM", "TP.Hà": the name that "TP" is attached to. */
function withoutCity(word: Word): Word {
  return { ...word, form: word.form.replace(/^tp\.?(?=\p{L})/u, '') };
}
