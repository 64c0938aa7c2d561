import type { Honour } from '../article/article';

/** Longer texts are named by their first and last words, to keep the address short. */
const WORDS_IN_FULL = 9;
const WORDS_AT_AN_END = 4;
/** Number of words before a text that tell it from other places with the same words. */
const WORDS_BEFORE = 3;

/**
 * A link to a text on the same page (text fragment): browsers scroll to the words and highlight them.
 * @param anchor id of the element that contains it, for browsers without text fragments
 * @param before the text directly before it in its paragraph, or ""
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToText(anchor: string, text: string, before = ''): string {
  const words = text.split(' ');
  const directive =
    words.length <= WORDS_IN_FULL
      ? [text]
      : [words.slice(0, WORDS_AT_AN_END).join(' '), words.slice(-WORDS_AT_AN_END).join(' ')];
  const prefix = before.trim().split(/\s+/).slice(-WORDS_BEFORE).join(' ');
  const parts = [...(prefix === '' ? [] : [`${encode(prefix)}-`]), ...directive.map(encode)];
  return `#${anchor}:~:text=${parts.join(',')}`;
}

/** The address of an honour's clause in its article. */
export function linkToHonour({ anchor, clause, sentence }: Honour): string {
  return linkToText(anchor, clause, sentence.slice(0, Math.max(0, sentence.indexOf(clause))));
}

/** Hyphens are syntax in the directive, and `encodeURIComponent` leaves them. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
