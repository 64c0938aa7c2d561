import { phraseAt, phraseBook, phraseSet } from '../prose/phrases';
import type { Word } from '../prose/words';
import { heads, issuerLetters, issuerNames, localBodies, localWords, spokenLetters } from './tables/issuers';

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
/** The one place whose name is often written without its capitals. */
const cityBook = phraseSet(['Hồ Chí Minh']);
/** The first words of local bodies that are also written without a capital. */
const smallBodies = new Set(['cục', 'chi']);
const unplaced = new Set(localBodies.map(([, name]) => name));
const LONGEST_PLACE = 8;

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
  if (!smallBodies.has(words[at]?.form ?? '')) return null;
  const local = localAt(text, words, at);
  return local !== null && local.name.includes(' ') && !unplaced.has(local.name) ? local : null;
}

/** "UBND tỉnh Quảng Ninh", "Cục Thuế TP. Hà Nội", "Sở Tài chính tỉnh Lào Cai"; without a place, the body alone. */
function localAt(text: string, words: readonly Word[], at: number): Agency | null {
  const body = phraseAt(localBook, words, at);
  if (!body || phraseAt(book, words, at)) return null;
  let next = body.next;
  let named = false;
  while (next < words.length && next - body.next < LONGEST_PLACE) {
    const word = words[next];
    if (!word || text.slice(words[next - 1]?.end, word.start).length > 1) break;
    const city = phraseAt(cityBook, words, next);
    if (city) {
      named = true;
      next = city.next;
      continue;
    }
    if (word.capital || (localWords.has(word.form) && isPlace(words, next + 1))) named ||= word.capital;
    else if (!(word.form === '.' && words[next - 1]?.form === 'tp')) break;
    next += 1;
  }
  if (words[next - 1]?.form === '.') next -= 1;
  if (!named) return body.value === 'Sở' ? null : { name: body.value, next: body.next };
  const place = text.slice(words[body.next]?.start, words[next - 1]?.end);
  return { name: `${body.value} ${place}`, next };
}

/** "thành phố Hà Nội": a word for a kind of place with a name after it. */
function isPlace(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (word.capital || localWords.has(word.form) || word.form === '.');
}
