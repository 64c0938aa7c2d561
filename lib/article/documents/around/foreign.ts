import type { Line } from '../line';
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
/** A country anywhere in the paragraph, and one where something is the law: "in the Czech Republic". */
const ABROAD = new RegExp(`(?<!\\p{L})${country}(?!\\p{L}| \\p{Lu})`, 'u');
const LAW_ABROAD = new RegExp(`(?<!\\p{L})[Ii]n ${country}(?!\\p{L}| \\p{Lu})`, 'u');
const ENGLISH = /^(?:Decree|Circular|Decision|Resolution|Law)/u;
/** "Decree No. 13 of 2025", "Decree No. 388 of 2 August 2021": ours have letters or a slash. */
const NUMBER_OF_YEAR = /^ of (?:\d{1,2} )?(?:\p{Lu}\p{L}+\.? )?(?:\d{1,2}, )?(?:19|20)\d\d/u;
const OURS = /Việt Nam|Vietnam|Viet Nam/u;

/**
 * Takes documents of another country for none of ours: "Nghị định 648 của Tổng thống Nga". Numbers with our letters are
 * ours anywhere.
 * @param paragraph the beginning of the text around the sentence
 */
export function withoutForeign(line: Line, mentions: Mention[], paragraph: string): Mention[] {
  const { text } = line;
  if (mentions.length === 0 || OURS.test(text)) return mentions;
  const bare = mentions.filter(({ sort, number }) => sort === 'named' && (number?.letters ?? null) === null);
  const foreign = foreignAmong(bare, line, paragraph);
  if (foreign.length === 0) return mentions;
  return mentions.map((mention) =>
    foreign.includes(mention) ? { ...mention, sort: 'other' as const } : mention,
  );
}

function foreignAmong(
  bare: readonly Mention[],
  { text, words }: Line,
  paragraph: string,
): readonly Mention[] {
  if (bare.length === 0 || FOREIGN.test(text)) return bare;
  const english = bare.filter(({ from }) => ENGLISH.test(text.slice(words[from]?.start)));
  if (english.length > 0 && LAW_ABROAD.test(paragraph) && !OURS.test(paragraph)) return english;
  const ofYear = bare.filter((mention) => isNumberOfYear(text, mention));
  return ofYear.length > 0 && ABROAD.test(paragraph) ? ofYear : [];
}

function isNumberOfYear(text: string, { number }: Mention): boolean {
  return number !== null && number.year === null && NUMBER_OF_YEAR.test(text.slice(number.end));
}
