/**
 * Weighs a line `key: value` as evidence of front matter: 0 for an unknown key, 1 for a key of an article, 2 for a
 * key that holds the article back. Lines without delimiters need a total of 2.
 */
export type WeighLine = (key: string, value: string) => 0 | 1 | 2;

/** The range of front matter, as offsets of the text. */
export interface Block {
  language: 'yaml' | 'toml' | 'json' | 'pandoc' | 'kirby' | 'email' | 'form';
  /** The text between the delimiters, and its offset. */
  text: string;
  start: number;
  /** Ranges to remove from the text together with the front matter. */
  remove: readonly (readonly [start: number, end: number])[];
}

/** A line of a block without delimiters. */
export const LINE = /^([\p{L}_][\p{L}\p{M}\w _:-]{0,40}?)[ \t]*[:：](?:[ \t]+(.*))?$/u;

/** The sum of {@link WeighLine} over a block's lines. */
export function weightOf(block: string, weigh: WeighLine): number {
  return block
    .split('\n')
    .map((line) => LINE.exec(line))
    .reduce((sum, line) => sum + (line?.[1] === undefined ? 0 : weigh(line[1], line[2] ?? '')), 0);
}
