import { memoise } from '../base/memoise';
import { nameKey } from './name-key';
import { bodyAbbreviations, bodyConnectors, bodyPrefixes } from './words/bodies';

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const word = (text: string) => `(?<!${LETTER})${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!${LETTER})`;

const full = new Map(bodyAbbreviations);
const abbreviation = new RegExp(
  [...full.keys()]
    .sort((one, other) => other.length - one.length)
    .map(word)
    .join('|'),
  'gu',
);
const connector = new RegExp(`\\s*(?:[,;()|]|\\s[-–—]\\s|${bodyConnectors.map(word).join('|')})\\s*`, 'gu');
const prefix = new RegExp(`^(?:${bodyPrefixes.map(word).join('|')})\\s+`, 'u');

/** A body's own name, and those of the bodies that it belongs to, innermost first. */
export interface BodyKey {
  own: string;
  /** "" if none is named. */
  above: string;
}

/**
 * A key that is equal for different spellings of one body: "UBND TPHCM" and "Ủy ban nhân dân Thành phố Hồ Chí Minh",
 * "Sở GD&ĐT" and "Sở Giáo dục và Đào tạo", "Đội 1 thuộc Cục A" and "Đội 1 (Cục A)". For comparing, never for showing.
 */
export const bodyKey = memoise(keyOfBody, 50_000, 200);

function keyOfBody(name: string): BodyKey {
  const plain = nameKey(name)
    .replace(/[“”"'‘’]/g, '')
    .replace(abbreviation, (short) => full.get(short) ?? short)
    .replace(/&/g, ' và ')
    .replace(/\s+/g, ' ')
    .replace(prefix, '');
  const [own = '', ...above] = plain
    .split(connector)
    .map((part) => part.replace(/[-–—]/g, ' ').replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  return { own, above: above.join(', ') };
}
