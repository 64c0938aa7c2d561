import type { Found } from './discourse';
import type { Name } from './names';
import { fold } from './words';

/** An award told twice becomes one entry, with all that either telling knows. */
export function mergeTold(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const entry of found) {
    const at = kept.findIndex((other) => isSameTold(other, entry));
    const other = kept[at];
    if (other) kept[at] = united(other, entry);
    else kept.push(entry);
  }
  return kept;
}

function isSameTold(a: Found, b: Found): boolean {
  return (
    fold(a.award) === fold(b.award) &&
    sameRank(a.rank, b.rank) &&
    agree(a.collectives, b.collectives) &&
    agree(a.individuals, b.individuals) &&
    agree(a.year, b.year) &&
    sameGiver(a.awardedBy, b.awardedBy) &&
    (b.specifies || sameRecipients(a, b))
  );
}

function agree<Value>(a: Value | null, b: Value | null): boolean {
  return a === null || b === null || a === b;
}

function sameRank(a: string | null, b: string | null): boolean {
  return fold(a ?? '') === fold(b ?? '');
}

function sameGiver(a: string | null, b: string | null): boolean {
  return agree(a && fold(a), b && fold(b));
}

/** The same names, or names that nothing speaks against; a mere number is not told of by names elsewhere. */
function sameRecipients(a: Found, b: Found): boolean {
  if (a.names.length === 0 && b.names.length === 0) return true;
  if (a.names.length === 0 || b.names.length === 0) return !isCounted(a.names.length === 0 ? a : b);
  const [few, many] = a.names.length < b.names.length ? [a.names, b.names] : [b.names, a.names];
  return few.every((name) => many.some((other) => sameName(name, other)));
}

function isCounted(entry: Found): boolean {
  return entry.collectives !== null || entry.individuals !== null;
}

/** "Công ty chứng khoán SSI" is "Công ty Cổ phần chứng khoán SSI", and its director stands for it. */
export function sameName(a: Name, b: Name): boolean {
  const [one, two] = [fold(a.name), fold(b.name)];
  return one === two || isShortFor(one, two) || isShortFor(two, one) || standsFor(a, b) || standsFor(b, a);
}

function isShortFor(short: string, long: string): boolean {
  const words = short.split(' ');
  const longer = long.split(' ');
  if (words.length < 2 || words[0] !== longer[0] || words.at(-1) !== longer.at(-1)) return false;
  let at = 0;
  for (const word of longer) if (word === words[at]) at += 1;
  return at === words.length;
}

function standsFor(person: Name, body: Name): boolean {
  return person.person && !body.person && fold(person.office).includes(fold(body.name));
}

function united(a: Found, b: Found): Found {
  const names = [...a.names];
  for (const name of b.names) {
    const at = names.findIndex((other) => sameName(other, name));
    const other = names[at];
    if (!other) names.push(name);
    else if (!name.person && (other.person || name.name.length > other.name.length)) names[at] = name;
  }
  return {
    ...a,
    names,
    collectives: a.collectives ?? b.collectives,
    individuals: a.individuals ?? b.individuals,
    year: a.year ?? b.year,
    awardedBy: a.awardedBy ?? b.awardedBy,
  };
}
