import type { Language } from './languages';
import { isSyllable } from './syllables';
import { wordsOf } from './text';

/** Letters that occur in Vietnamese and not in English. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

/** Frequent English words, none of which is Vietnamese without its marks except by chance. */
const ENGLISH = new Set(
  'the of and to in is was were for that with on by from at as are has have been said'.split(' '),
);

/** How many words are examined. */
const SAMPLE = 600;

/** Share of a text's words that are no Vietnamese syllables, from which one without any Vietnamese letter is English. */
const FOREIGN = 0.4;

/** Detects the language of a text: English if clearly so, else Vietnamese. */
export function languageOf(text: string): Language {
  const words = wordsOf(text.slice(0, SAMPLE * 12)).slice(0, SAMPLE);
  const english = words.filter((word) => ENGLISH.has(word.toLowerCase())).length;
  const isVietnamese = (word: string) => VIETNAMESE.test(word);
  if (words.length >= 8 && english > words.length / 10)
    return words.filter(isVietnamese).length < words.length / 5 ? 'en' : 'vi';
  if (words.some(isVietnamese)) return 'vi';
  const foreign = words.filter((word) => /\p{L}/u.test(word) && !isSyllable(word)).length;
  return foreign > 1 && foreign >= FOREIGN * words.length ? 'en' : 'vi';
}
