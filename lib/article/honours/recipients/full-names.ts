import type { Line } from '../line';
import type { Name } from '../names/name';
import { personsIn } from '../names/persons';
import { fold } from '../../prose/words';

const named = new WeakMap<Line, readonly Name[]>();
const calledIn = new WeakMap<Line, Map<string, Name[]>>();

/** The persons in the words of a sentence, which is read once for all that refer to it. */
export function personsOf(line: Line): readonly Name[] {
  const known = named.get(line);
  if (known) return known;
  const persons = personsIn(line.text.slice(0, line.words.at(-1)?.end));
  named.set(line, persons);
  return persons;
}

/** The persons of a sentence by their last names. */
function personsByCall(line: Line): ReadonlyMap<string, readonly Name[]> {
  const known = calledIn.get(line);
  if (known) return known;
  const called = new Map<string, Name[]>();
  for (const person of personsOf(line)) {
    const call = person.name.slice(person.name.lastIndexOf(' ') + 1);
    called.set(call, [...(called.get(call) ?? []), person]);
  }
  calledIn.set(line, called);
  return called;
}

/** Replaces "bác sĩ Lệ", "Thượng tá Đức Trí" by the full name from the preceding text; drops single words without one. */
export function inFull(names: readonly Name[], earlier: readonly Line[]): Name[] {
  return names.flatMap((name) => {
    const [call = '', ...more] = name.name.split(/[ ’']/u).toReversed();
    if (!name.person || more.length > 1) return [name];
    const given = earlier.flatMap((line) => personsByCall(line).get(call) ?? []);
    // "cụ Vương" for "cụ Vương Đắc Thọ"
    const called =
      given.length > 0
        ? given
        : earlier.flatMap(personsOf).filter((person) => person.name.startsWith(`${call} `));
    const full = sole(called.filter((person) => more.length === 0 || person.name.endsWith(` ${name.name}`)));
    return full.length > 0 || more.length === 0 ? full : [name];
  });
}

/** The name if all are the same, also in capitals or with hyphens; nobody if they differ. */
export function sole(names: readonly Name[]): Name[] {
  const [first] = names;
  if (!first) return [];
  const plain = (name: string) => fold(name).replaceAll('-', ' ');
  const called = plain(first.name);
  return names.every(({ name }) => name === first.name || plain(name) === called) ? [first] : [];
}
