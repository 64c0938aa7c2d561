/** A word or a mark of punctuation: `form` is what the tables are compared with, the offsets are into the text. */
export interface Word {
  form: string;
  start: number;
  end: number;
  /** Begins with a capital letter. */
  capital: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,/&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

/** The tone on the other vowel ("hoà" → "hòa"), where nothing follows it in the syllable. */
const TONES: readonly (readonly [old: string, now: string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];
const TONE = new Map(TONES);
const MISPLACED = /(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** One spelling for what is written in several: case, sĩ/sỹ, kỷ/kỉ, hòa/hoà, quotation marks, dashes. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(MISPLACED, (vowels) => TONE.get(vowels) ?? vowels)
    .replace(/sỹ(?!\p{L})/gu, 'sĩ')
    .replace(/kỉ(?!\p{L})/gu, 'kỷ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—−]/g, '-');
}

/** The words of `text` from `from` to `to`. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    const capital = /^\p{Lu}/u.test(match[0]);
    words.push({ form: fold(match[0]), start, end: start + match[0].length, capital });
  }
  return words;
}
