/** A longer sentence is named by its first and last words alone: the address stays short. */
const WORDS_IN_FULL = 9;
const WORDS_AT_AN_END = 4;

/**
 * The address of a sentence on the same page: browsers scroll to its words and mark them.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToSentence(anchor: string, sentence: string): string {
  const said = sentence.split(' ');
  const directive =
    said.length <= WORDS_IN_FULL
      ? [sentence]
      : [said.slice(0, WORDS_AT_AN_END).join(' '), said.slice(-WORDS_AT_AN_END).join(' ')];
  return `#${anchor}:~:text=${directive.map(encode).join(',')}`;
}

/** A hyphen has a meaning in the directive, and `encodeURIComponent` leaves it. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
