import type { Mention } from '../mention';
import { countries, lawmakers, laws, states, whereabouts } from '../tables/foreign';

const country = `(?:(?:${states.join('|')}) )?(?:${countries.join('|')})`;
const FOREIGN = new RegExp(
  [
    `^(?:${whereabouts.join('|')}) ${country}(?!\\p{L}| \\p{Lu})`,
    `(?:${lawmakers.join('|')}) ${country}(?!\\p{L})`,
    `^${country}['’]s`,
    `(?<!\\p{L})${country} (?:${laws.join('|')})(?!\\p{L})`,
  ].join('|'),
  'u',
);
/** "in Panama": a country anywhere in the sentence. */
const ABROAD = new RegExp(`(?<!\\p{L})${country}(?!\\p{L}| \\p{Lu})`, 'u');
/** "Decree No. 13 of 2025", "Decree No. 388 of 2 August 2021": ours have letters or a slash. */
const NUMBER_OF_YEAR = /^ of (?:\d{1,2} )?(?:\p{Lu}\p{L}+\.? )?(?:\d{1,2}, )?(?:19|20)\d\d/u;
const OURS = /Việt Nam|Vietnam|Viet Nam/u;

/**
 * Takes documents of another country for none of ours: "Nghị định 648 của Tổng thống Nga". Numbers with our letters are
 * ours anywhere.
 * @param paragraph the text around the sentence
 */
export function withoutForeign(text: string, mentions: Mention[], paragraph: string): Mention[] {
  if (mentions.length === 0 || OURS.test(text)) return mentions;
  const bare = mentions.filter(({ sort, number }) => sort === 'named' && (number?.letters ?? null) === null);
  const foreign = FOREIGN.test(text) ? bare : bare.filter((mention) => isNumberOfYear(text, mention));
  if (foreign.length === 0 || (foreign !== bare && !ABROAD.test(paragraph))) return mentions;
  return mentions.map((mention) =>
    foreign.includes(mention) ? { ...mention, sort: 'other' as const } : mention,
  );
}

function isNumberOfYear(text: string, { number }: Mention): boolean {
  return number !== null && number.year === null && NUMBER_OF_YEAR.test(text.slice(number.end));
}
