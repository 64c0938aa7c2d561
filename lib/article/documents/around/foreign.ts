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
const OURS = /Việt Nam|Vietnam|Viet Nam/u;

/**
 * Takes documents of another country for none of ours: "Nghị định 648 của Tổng thống Nga". Numbers with our letters are
 * ours anywhere.
 */
export function withoutForeign(text: string, mentions: Mention[]): Mention[] {
  if (mentions.length === 0 || !FOREIGN.test(text) || OURS.test(text)) return mentions;
  return mentions.map((mention) =>
    mention.sort === 'named' && (mention.number?.letters ?? null) === null
      ? { ...mention, sort: 'other' as const }
      : mention,
  );
}
