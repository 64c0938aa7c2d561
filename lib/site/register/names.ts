import { readPerson } from '../../article/person';
import { firstLetter } from '../alphabet';
import { bodyKey } from '../../language/body-key';
import { nameKey } from '../../language/name-key';

/** A body that an editor names in `site.yaml`, with the other names that mean it. */
export interface BodySetting {
  name: string;
  aliases: readonly string[];
}

/** How the register tells names apart. */
export interface RegisterNames {
  /** What all spellings of one person or body have in common. */
  keyOf: (name: string) => string;
  /** What the editor calls it; null where the editor does not say. */
  settled: (key: string) => string | null;
}

/** From this many syllables on a body's own name is hardly shared by two: "Đội Kiểm soát" is, "Chi cục Hải quan Tây Trang" is not. */
const TELLING = 5;

/**
 * Learns which names mean the same: spellings of one name, short and full forms of a body, and a body named without the one
 * it belongs to, if no other of that name belongs elsewhere.
 * @param names every name of the register
 * @param bodies what an editor settles, which wins
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

/** Whether a recipient is a person, not a body. */
function isPerson(name: string): boolean {
  return personOf(name) !== null;
}

/** "VKSND huyện A", "CTCP May B": the short word for its kind makes it a body, however alike a person's name is. */
function personOf(name: string): string | null {
  const isShort = /^\p{Lu}{3,}\s/u.test(name) && name !== name.toUpperCase();
  return isShort ? null : (readPerson(name)?.name ?? null);
}

/** What a name is sorted by: a person by the given name, which comes last, a body by all of it. */
export function sortKey(name: string): string {
  const person = personOf(name)?.split(' ');
  return person ? [person.at(-1), ...person].join(' ') : name;
}

/** The letter under which a name stands in a list; “#” for what begins with none. */
export function letterOf(name: string): string {
  return firstLetter(sortKey(name));
}
