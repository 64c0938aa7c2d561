import type { Honour } from '../article/article';

/** A longer text is named by its first and last words alone: the address stays short. */
const WORDS_IN_FULL = 9;
const WORDS_AT_AN_END = 4;
/** Words before a text that tell it from the same words elsewhere on the page. */
const WORDS_BEFORE = 3;

/**
 * The address of a text on the same page: browsers scroll to its words and mark them.
 * @param anchor id of the element that holds it, for browsers that know no text fragments
 * @param before what stands right before it in its paragraph, "" if nothing does
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

/** The address of the words that tell an honour, in its article. */
export function linkToHonour({ anchor, clause, sentence }: Honour): string {
  return linkToText(anchor, clause, sentence.slice(0, Math.max(0, sentence.indexOf(clause))));
}

/** A hyphen has a meaning in the directive, and `encodeURIComponent` leaves it. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
