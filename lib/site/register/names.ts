import { endOfBody, endOfOffice, isBody } from '../../article/honours/names/kinds';
import { readPerson } from '../../article/person';
import { wordsOf } from '../../article/prose/words';
import { firstLetter } from '../alphabet';
import { bodyKey } from '../../language/body-key';
import { nameKey } from '../../language/name-key';

/** A body defined by an editor in `site.yaml`, with its other names. */
export interface BodySetting {
  name: string;
  aliases: readonly string[];
}

/** How the register identifies names. */
export interface RegisterNames {
  /** A key that all spellings of one person or body share. */
  keyOf: (name: string) => string;
  /** The editor's name for a key; null if the editor defines none. */
  settled: (key: string) => string | null;
}

/**
 * A body's own name of this many syllables is unlikely to be shared by two bodies: "Chi cục Hải quan Tây Trang",
 * unlike "Đội Kiểm soát".
 */
const TELLING = 5;

/**
 * Finds which names mean the same: spellings of one name, short and full forms of a body, and a body named without
 * its parent body, unless another body of that name has a different parent.
 * @param names every name of the register
 * @param bodies the editor's definitions, which take precedence
 */
export function registerNames(names: Iterable<string>, bodies: readonly BodySetting[]): RegisterNames {
  const above = new Map<string, Set<string>>();
  for (const name of names) {
    const key = bodyKey(name);
    if (key.above === '' || key.own.split(' ').length < TELLING) continue;
    above.set(key.own, (above.get(key.own) ?? new Set()).add(key.above));
  }
  const written = new Map<string, string>();
  const settled = new Map<string, string>();
  const byRule = (name: string): string => {
    const office = offices.get(nameKey(name));
    if (office !== undefined) return office;
    if (isPerson(name)) return nameKey(name);
    const { own, above: upper } = bodyKey(name);
    const known = above.get(own);
    return known === undefined || known.size > 1
      ? [own, upper.replaceAll(',', '')].filter(Boolean).join(' ')
      : own;
  };
  for (const body of bodies) {
    const key = byRule(body.name);
    settled.set(key, body.name);
    for (const alias of body.aliases) written.set(byRule(alias), key);
  }
  return {
    keyOf(name) {
      const key = byRule(name);
      return written.get(key) ?? key;
    },
    settled: (key) => settled.get(key) ?? null,
  };
}

/** There is one of each, as there is of longer names such as "Bộ đội Biên phòng". */
const unique: ReadonlySet<string> = new Set([
  'chính phủ',
  'nhà nước',
  'quốc hội',
  'thủ tướng',
  'tổng bí thư',
]);
/** Short names of offices of which there is one, and states by their full names, with the usual ones. */
const offices: ReadonlyMap<string, string> = new Map([
  ['thủ tướng', 'thủ tướng chính phủ'],
  ['ttg', 'thủ tướng chính phủ'],
  ['thủ tướng chính phủ nước chxhcn việt nam', 'thủ tướng chính phủ'],
  ['ttg chính phủ', 'thủ tướng chính phủ'],
  ['chính phủ việt nam', 'chính phủ'],
  ['chính phủ nước chxhcn việt nam', 'chính phủ'],
  ['nhà nước việt nam', 'nhà nước'],
  ['chủ tịch nước chxhcn việt nam', 'chủ tịch nước'],
  ['chủ tịch nước cộng hòa xã hội chủ nghĩa việt nam', 'chủ tịch nước'],
  ['chủ tịch nước việt nam', 'chủ tịch nước'],
]);
/** Maximum length of a kind of body or office, in words. */
const LONGEST_KIND = 3;

/** Whether a name says who is meant: "Công an" and "Cục trưởng" may be any of their kind. */
export function isParticular(name: string): boolean {
  const words = wordsOf(name);
  const end = Math.max(endOfBody(words, 0) ?? 0, endOfOffice(words, 0) ?? 0);
  return end < words.length || words.length > LONGEST_KIND || unique.has(name.toLowerCase());
}

/** Whether a recipient is a person, not a body. */
function isPerson(name: string): boolean {
  return personOf(name) !== null;
}

/**
 * "Báo Hải Đăng" begins with a kind of body, "VKSND huyện A", "CTCP May B" with an abbreviation: bodies, even if the rest looks
 * like a person's name.
 */
function personOf(name: string): string | null {
  const isShort = /^\p{Lu}{3,}\s/u.test(name) && name !== name.toUpperCase();
  return isShort || isBody(wordsOf(name), 0) ? null : (readPerson(name)?.name ?? null);
}

/** The sort key of a name: a person sorts by given name, which comes last, a body by the whole name. */
export function sortKey(name: string): string {
  const person = personOf(name)?.split(' ');
  return person ? [person.at(-1), ...person].join(' ') : name;
}

/** The letter under which a name is listed; “#” if it does not begin with a letter. */
export function letterOf(name: string): string {
  return firstLetter(sortKey(name));
}
