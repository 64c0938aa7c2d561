import { lawKey } from './law-names';
import { lettersOf, type Mention } from './mention';
import { issuerLetters } from './tables/issuers';
import { countedYearly, namedKinds, type Kind } from './tables/kinds';

/** A document as the whole article names it. */
export interface Identity {
  kind: Kind;
  /** Canonical; null for a law known by name and year. */
  number: string | null;
  name: string | null;
  year: number | null;
  /** The day that one of its mentions tells first. */
  date: string | null;
  /** Digits by which it is called for short. */
  digits: string | null;
  aliases: Set<string>;
  nameKeys: Set<string>;
}

/** What each mention means: a document, or none that the article tells enough of. */
export interface Identified {
  of: Map<Mention, Identity>;
  /** Named, but nobody can say which it is. */
  unresolved: Mention[];
  /** Its letters say another kind than its word, or are typed wrong. */
  conflicts: { mention: Mention; identity: Identity }[];
}

/**
 * Tells of each mention which document it is: those told in full first, then the short forms, which mean the one
 * document of their kind and number, or none.
 */
export function identify(mentions: readonly Mention[]): Identified {
  const known = new Documents();
  const named = mentions.filter(({ sort }) => sort === 'named');
  const of = new Map<Mention, Identity>();
  const conflicts: Identified['conflicts'] = [];
  const settle = (wanted: (mention: Mention) => boolean, find: (mention: Mention) => Identity | null) => {
    for (const mention of named) {
      if (of.has(mention) || !wanted(mention)) continue;
      const identity = find(mention);
      if (!identity) continue;
      known.learn(identity, mention);
      of.set(mention, identity);
    }
  };
  settle(
    (mention) => isWhole(mention) && !isDoubtful(mention),
    (mention) => known.byNumber(mention),
  );
  settle(isDoubtful, (mention) => {
    const identity = known.beside(mention);
    if (identity) conflicts.push({ mention, identity });
    return identity;
  });
  settle(
    ({ number, name, year }) =>
      name !== null && number?.whole == null && (year ?? number?.year ?? null) !== null,
    (mention) => known.byName(mention, mention.year ?? mention.number?.year ?? null),
  );
  settle(
    ({ name, date, number }) => name !== null && date !== null && number === null,
    (mention) => known.byName(mention, yearOf(mention)),
  );
  settle(
    ({ number }) => number !== null && yearTold(number.year),
    (mention) => known.completed(mention),
  );
  settle(
    ({ number, year }) => number !== null && yearTold(year),
    (mention) => known.completed(mention),
  );
  settle(
    ({ number }) => number !== null,
    (mention) => known.short(mention),
  );
  settle(
    ({ number, date }) => number !== null && date !== null,
    (mention) => known.completed(mention),
  );
  settle(
    ({ name }) => name !== null,
    (mention) => known.byName(mention, null),
  );
  const unresolved = named.filter((mention) => !of.has(mention) && !mention.vague);
  return { of, unresolved, conflicts };
}

const yearTold = (year: number | null) => year !== null;

function isWhole({ number }: Mention): boolean {
  return number?.whole != null;
}

/** Word and letters contradict each other, or a letter is typed wrong. */
function isDoubtful({ number, against }: Mention): boolean {
  if (number?.whole == null) return false;
  return (
    against !== null ||
    (number.year !== null && number.letters?.sort === 'unknown' && number.letters.kind !== null)
  );
}

/** The year of a mention: its number's, else its day's, else one told beside it. */
function yearOf({ number, date, year }: Mention): number | null {
  return number?.year ?? (date === null ? year : Number(date.slice(0, 4)));
}

/** The documents that an article has told of so far. */
class Documents {
  readonly #byNumber = new Map<string, Identity[]>();
  readonly #byDigits = new Map<string, Identity[]>();
  readonly #byName = new Map<string, Identity[]>();

  /** One told with its whole number: the one before with it, unless the years contradict. */
  byNumber(mention: Mention): Identity | null {
    const number = mention.number?.whole;
    if (number == null) return null;
    return this.#same(mention, mention.kind, number);
  }

  /** The one with the same digits and year; else the word counts, not the letters. */
  beside(mention: Mention): Identity | null {
    const { number, against, kind } = mention;
    if (number?.whole == null) return null;
    if (against === null) {
      const near = this.#near(kind, number.digits).filter(
        ({ year, number: other }) => year === number.year && other?.includes('-'),
      );
      return near.length === 1 ? (near[0] ?? null) : this.byNumber(mention);
    }
    const near = [...this.#near(against, number.digits), ...this.#near(kind, number.digits)];
    const same = near.find(({ year }) => number.year !== null && year === number.year);
    if (same) return same;
    return this.#same(mention, against, againstLetters(mention, against));
  }

  /** A short form with its year: the one named in full, else the number as far as it is certain. */
  completed(mention: Mention): Identity | null {
    const { number, kind } = mention;
    if (!number) return null;
    const year = yearOf(mention);
    const near = this.#near(kind, number.digits).filter((each) => each.year === year);
    if (near.length === 1) return near[0] ?? null;
    if (near.length > 1 || year === null) return null;
    return this.#same(mention, kind, completion(mention, year));
  }

  /** A short form without a year: the one document of that kind and number, or the one that a bracket calls so. */
  short({ number, kind }: Mention): Identity | null {
    if (!number) return null;
    const near = this.#near(kind, number.digits);
    const called = near.filter(({ aliases }) => aliases.has(number.digits));
    const issuer = number.letters?.issuers[0];
    const told =
      issuer === undefined
        ? near
        : near.filter((each) => each.number === null || hasLetters(each.number, issuer));
    const candidates = called.length > 0 ? called : told;
    return candidates.length === 1 ? (candidates[0] ?? null) : null;
  }

  /** A law by its name; where no year is told, the only one that the article tells of. */
  byName(mention: Mention, year: number | null): Identity | null {
    const { name, kind, number } = mention;
    if (name === null) return null;
    const all = this.#byName.get(nameKey(kind, name)) ?? [];
    const same = year === null ? all : all.filter((each) => each.year === year);
    const [one, ...others] = same.filter(
      ({ number: whole }) => number === null || whole === null || whole.startsWith(`${number.digits}/`),
    );
    if (one) return others.length === 0 || year !== null ? one : null;
    if (year === null) return null;
    return this.#new(mention, kind, number === null ? null : `${number.digits}/${year}`);
  }

  /** What a mention tells of its document: name, day, a short name. */
  learn(identity: Identity, mention: Mention): void {
    identity.date ??= mention.date;
    identity.year ??= yearOf(mention);
    if (mention.alias !== null) {
      identity.aliases.add(mention.alias);
      add(this.#byDigits, digitsKey(mention.kind, mention.alias), identity);
    }
    if (mention.name === null) return;
    identity.name ??= mention.name;
    const key = nameKey(mention.kind, mention.name);
    if (identity.nameKeys.has(key)) return;
    identity.nameKeys.add(key);
    add(this.#byName, key, identity);
  }

  #near(kind: Kind, digits: string): Identity[] {
    return this.#byDigits.get(digitsKey(kind, digits)) ?? [];
  }

  /** Numbers of a single decision begin again each year: without a year it is the last one told. */
  #same(mention: Mention, kind: Kind, number: string): Identity {
    const all = this.#byNumber.get(`${kind} ${number}`) ?? [];
    const year = yearOf(mention);
    const found =
      year === null
        ? all.at(-1)
        : (all.find((each) => each.year === year) ??
          all.find((each) => each.year === null || !countedYearly.has(kind) || /\/\d{4}\//.test(number)));
    return found ?? this.#new(mention, kind, number);
  }

  #new(mention: Mention, kind: Kind, number: string | null): Identity {
    const identity: Identity = {
      kind,
      number,
      name: null,
      year: yearOf(mention),
      date: null,
      digits: mention.number?.digits ?? null,
      aliases: new Set(),
      nameKeys: new Set(),
    };
    if (number !== null) add(this.#byNumber, `${kind} ${number}`, identity);
    if (identity.digits !== null) add(this.#byDigits, digitsKey(kind, identity.digits), identity);
    return identity;
  }
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const all = map.get(key);
  if (!all) map.set(key, [value]);
  else if (!all.includes(value)) all.push(value);
}

/** "Thông tư 64" may mean a joint circular, "Luật số 10" a code. */
function digitsKey(kind: Kind, digits: string): string {
  const group = kind === 'Thông tư liên tịch' ? 'Thông tư' : namedKinds.has(kind) ? 'Luật' : kind;
  return `${group} ${digits}`;
}

/** "Luật Lao động" and "Bộ luật Lao động" are one. */
function nameKey(kind: Kind, name: string): string {
  return `${kind === 'Pháp lệnh' || kind === 'Hiến pháp' ? kind : ''} ${lawKey(name.replace(/^(?:Bộ luật|Luật|Law on|Pháp lệnh) /iu, ''))}`;
}

function hasLetters(number: string, letters: string): boolean {
  return number.split(/[-/]/).includes(letters) || /^\d+[a-zđ]?\/\d{4}$/.test(number);
}

/** The number that a kind's word means where the letters behind it contradict it. */
function againstLetters({ number }: Mention, word: Kind): string {
  const base = number?.year == null ? (number?.digits ?? '') : `${number.digits}/${number.year}`;
  if (word === 'Nghị định') return `${base}/NĐ-CP`;
  const letters = lettersOf(word);
  const issuers = number?.letters?.issuers ?? [];
  const plain =
    issuers.length > 0 && !issuers.includes('CP') && (word === 'Thông tư' || word === 'Quyết định');
  return letters !== null && plain ? `${base}/${letters}-${issuers.join('-')}` : base;
}

/** The number with what is certain of its letters: all decrees are the Government's, a circular is its ministry's. */
function completion({ kind, number, agencies }: Mention, year: number): string {
  const base = `${number?.digits ?? ''}/${year}`;
  if (kind === 'Nghị định') return `${base}/NĐ-CP`;
  const told = number?.letters?.issuers[0] ?? lettersOfAgency(agencies);
  const letters = lettersOf(kind);
  const certain = kind === 'Thông tư' || (kind === 'Quyết định' && number?.year != null);
  return certain && told !== undefined && letters !== null ? `${base}/${letters}-${told}` : base;
}

function lettersOfAgency(agencies: readonly string[]): string | undefined {
  if (agencies.length !== 1) return undefined;
  return [...issuerLetters].find(([, name]) => name === agencies[0])?.[0];
}
