import { fold } from '../../language/text';

/** Maximum length of junk, in letters, to avoid folding long text. */
export const longestJunk = 40;

/** Whether a short text is among phrases that are compared after folding. */
export function isAmong(text: string, phrases: RegExp): boolean {
  return text.length <= longestJunk && phrases.test(fold(text));
}
