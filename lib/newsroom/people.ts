import type { Person } from '../article/article';
import type { Brief } from './brief';
import { freeSlug } from './free-slug';

/** Someone who signs articles or their pictures: one person, however the name is spelled. */
export interface Contributor {
  /** The spelling that is met most often; of equals the oldest. */
  name: string;
  /** Last part of the address of a page about them. */
  slug: string;
  /** Oldest first; `person` is as the article tells. */
  signatures: { article: Brief; person: Person }[];
}

const TONES = '\\u0300\\u0301\\u0303\\u0309\\u0323';
/** A tone mark on the second letter of oa, oe or uy that end a syllable, decomposed. The “u” of “qu” is no vowel. */
const newStyle = new RegExp(`(?<!q)(o)([ae])([${TONES}])(?!\\p{L})|(?<!q)(u)(y)([${TONES}])(?!\\p{L})`, 'gu');

/** The same few names are asked for thousands of times. */
const known = new Map<string, string>();

/**
 * What is equal for two spellings of one name: “Thùy Linh”, “Thuỳ Linh” and “THÙY LINH”, composed or not; “N.Linh” and
 * “N. Linh”. “Thùy” and “Thủy” remain two names. For comparing, never for showing.
 */
export function nameKey(name: string): string {
  const key = known.get(name) ?? findKey(name);
  known.set(name, key);
  return key;
}

function findKey(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(newStyle, '$1$4$3$6$2$5')
    .normalize('NFC')
    .replace(/\.\s*/g, '. ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Everyone who signs any of the articles, by name. Where two names give one slug (“Thùy”, “Thủy”), the one met first
 * keeps it and the next gets “-2”, so that a new article never moves an old address.
 * @param articles newest first
 */
export function contributors(articles: readonly Brief[]): Contributor[] {
  const byKey = new Map<string, Contributor['signatures']>();
  for (const article of articles.toReversed()) {
    for (const person of [...article.authors, ...article.photographers]) {
      const key = nameKey(person.name);
      const signatures = byKey.get(key);
      if (signatures) signatures.push({ article, person });
      else byKey.set(key, [{ article, person }]);
    }
  }
  const taken = new Map<string, number>();
  const all = [...byKey.values()].map((signatures) => {
    const name = mostFrequent(signatures.map(({ person }) => person.name));
    return { name, slug: freeSlug(name, taken), signatures };
  });
  const collator = new Intl.Collator('vi');
  return all.sort((one, other) => collator.compare(one.name, other.name));
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}
