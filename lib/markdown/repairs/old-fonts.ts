import type { Edit } from '../edits';

/** Encodings of Vietnamese from before Unicode, which are readable only in their own fonts. */
type OldFont = 'TCVN3' | 'VNI';

/** TCVN3 (.VnTime, ABC): one character for each letter. */
const TCVN3 = new Map(
  [
    ...['µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ'],
    ...['¬ơêờíớëởìỡîợïùóúñủòũôụ\u00adưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư'],
  ].flatMap((pairs) =>
    Array.from(pairs.matchAll(/(.)(.)/gsu), ([, sign = '', letter = '']) => [sign, letter] as const),
  ),
);

/** VNI: a vowel, followed by a character that represents its diacritics. */
const TONES = ['ù\u0301', 'ø\u0300', 'û\u0309', 'õ\u0303', 'ï\u0323'];
const CIRCUMFLEX = [
  'â\u0302',
  'á\u0302\u0301',
  'à\u0302\u0300',
  'å\u0302\u0309',
  'ã\u0302\u0303',
  'ä\u0302\u0323',
];
const BREVE = [
  'ê\u0306',
  'é\u0306\u0301',
  'è\u0306\u0300',
  'ú\u0306\u0309',
  'ü\u0306\u0303',
  'ë\u0306\u0323',
];
const VOWELS: readonly (readonly [written: string, letter: string, marks: readonly string[]])[] = [
  ['a', 'a', [...TONES, ...CIRCUMFLEX, ...BREVE]],
  ['e', 'e', [...TONES, ...CIRCUMFLEX]],
  ['o', 'o', [...TONES, ...CIRCUMFLEX]],
  ['u', 'u', TONES],
  ['y', 'y', TONES],
  ['ô', 'ơ', TONES],
  ['ö', 'ư', TONES],
];
const VNI = new Map<string, string>([
  ...VOWELS.flatMap(([written, letter, marks]) =>
    marks.map((mark) => [written + mark.charAt(0), (letter + mark.slice(1)).normalize('NFC')] as const),
  ),
  ...(['íí', 'ìì', 'æỉ', 'óĩ', 'òị', 'îỵ', 'ñđ', 'ôơ', 'öư'] as const).map(
    (pair) => [pair.charAt(0), pair.charAt(1)] as const,
  ),
]);

/** “®·” (đã), “®µ”: words that hold no letter of the alphabet; other signs side by side are punctuation. */
const SIGNS_ALONE = /^[®§]./;

/** Occurs in no syllable. */
const NO_LETTER = '?';

/** Vietnamese letters of Unicode that neither encoding contains. */
const MODERN = /[ăđĩũơưĂĐĨŨƠƯ\u1ea0-\u1ef9\u0300-\u036f]/;

interface Writing {
  font: OldFont;
  /** A word, including characters that represent letters. */
  word: RegExp;
  /** Characters that no language, or at least not Vietnamese, has inside words. */
  sign: RegExp;
  /** Converts a word to Unicode, with {@link NO_LETTER} for characters without a letter. */
  read: (word: string) => string;
}

const WRITINGS: readonly Writing[] = [
  {
    font: 'TCVN3',
    word: new RegExp(`[A-Za-z${[...TCVN3.keys()].join('')}]+`, 'g'),
    sign: /(?<=\p{L})[µ¸¶·¹¨»¾¼½©®ª«¬×\u00ad]|[µ¸¶·¹¨»¾¼½©®ª«¬×\u00ad§](?=\p{L})/gu,
    read: (word) => word.replace(/[^A-Za-z]/g, (sign) => TCVN3.get(sign) ?? NO_LETTER),
  },
  {
    font: 'VNI',
    word: /[A-Za-zÀ-ÖØ-öø-ÿ]+/g,
    sign: /[øûïåäüëñöæî]/gi,
    read: readVni,
  },
];

function readVni(word: string): string {
  return word.replace(/[aeouyôö][ùøûõïâáàåãäêéèúüë]|[^A-Za-z]/gi, (written) => {
    const small = written.toLowerCase();
    const letter = VNI.get(small) ?? NO_LETTER;
    return written.startsWith(small.charAt(0)) ? letter : letter.toUpperCase();
  });
}

/** A Vietnamese syllable without its tone. */
const SYLLABLE =
  /^(?:ngh?|nh|gh?|gi|kh?|ph|th|tr|ch|qu|[bcdđhlmnprstvx])?[iyeêưuoôơaăâ]{1,3}(?:ch|nh|ng|[cmnpt])?$/;

function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC'));
}

/**
 * Thresholds: this many signs, and different ones, are no coincidence; and the share of converted words that may be
 * no syllables.
 */
const FEWEST = { signs: 4, kinds: 3 };
const WRONG = 0.1;

/**
 * Detects text typed for an old font and converts it to Unicode, line by line. Lines with Vietnamese letters of
 * Unicode, and words of other languages, are left alone. Returns the font and the edits; null if there is no such
 * text, or in doubt.
 */
export function oldFontEdits(text: string): { font: OldFont; edits: Edit[] } | null {
  if (!/[¡-ÿ]/.test(text)) return null;
  for (const writing of WRITINGS) {
    const lines = Array.from(text.matchAll(/.+/g)).flatMap(({ 0: line, index }) =>
      lineEdits(line, index, writing),
    );
    const signed = lines.filter(({ signs }) => signs.length > 0);
    const signs = signed.flatMap((line) => line.signs);
    if (signs.length < FEWEST.signs || new Set(signs).size < FEWEST.kinds) continue;
    // If the whole file has no Vietnamese letter of Unicode, lines without such signs are in the same font.
    const read = MODERN.test(text) ? signed : lines;
    return { font: writing.font, edits: read.flatMap(({ edits }) => edits) };
  }
  return null;
}

function lineEdits(
  line: string,
  start: number,
  { word, sign, read }: Writing,
): { edits: Edit[]; signs: string[] }[] {
  if (!/[¡-ÿ]/.test(line) || MODERN.test(line)) return [];
  const edits: Edit[] = [];
  const signs: string[] = [];
  let [wrong, words] = [0, 0];
  for (const { 0: written, index } of line.matchAll(word)) {
    if (!/[^A-Za-z]/.test(written) || !(/\p{L}/u.test(written) || SIGNS_ALONE.test(written))) continue;
    const letters = read(written);
    words += 1;
    if (!isSyllable(letters)) wrong += 1;
    else {
      edits.push({ start: start + index, end: start + index + written.length, text: letters });
      signs.push(...(written.toLowerCase().match(sign) ?? []));
    }
  }
  return words === 0 || wrong > words * WRONG ? [] : [{ edits, signs }];
}
