import { lawKey } from '../law-names';
import type { Mention } from '../mention';
import { countedYearly, namedKinds, type Kind } from '../tables/kinds';
import { againstLetters, completion } from './completion';
import { yearOf, type Identity } from './identity';

/** The documents named so far in an article. */
export class KnownDocuments {
  readonly #byNumber = new Map<string, Identity[]>();
  readonly #byDigits = new Map<string, Identity[]>();
  readonly #byName = new Map<string, Identity[]>();

  /** For a mention with a whole number: the document with this number, unless the years contradict. */
  byNumber(mention: Mention): Identity | null {
    const number = mention.number?.whole;
    if (number == null) return null;
    return this.#same(mention, mention.kind, number);
  }

  /** The document with the same digits and year; else the word counts, not the letters. */
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

  /** For a short form with its year: the document named in full, else the number as far as it is certain. */
  completed(mention: Mention): Identity | null {
    const { number, kind } = mention;
    if (!number) return null;
    const year = yearOf(mention);
    const near = this.#near(kind, number.digits).filter((each) => each.year === year);
    if (near.length === 1) return near[0] ?? null;
    if (near.length > 1 || year === null) return null;
    return this.#same(mention, kind, completion(mention, year));
  }

  /**
   * For a short form without a year: the only document of that kind and number, or the one with this short name in
   * brackets.
   */
  short({ number, kind }: Mention): Identity | null {
    if (!number) return null;
    const near = this.#near(kind, number.digits);
    const called = near.filter(({ aliases }) => aliases.has(number.digits));
    const issuer = number.letters?.issuers[0];
    const ofIssuer =
      issuer === undefined
        ? near
        : near.filter((each) => each.number === null || hasLetters(each.number, issuer));
    const candidates = called.length > 0 ? called : ofIssuer;
    return candidates.length === 1 ? (candidates[0] ?? null) : null;
  }

  /** For a law by name; without a year, the only one in the article. */
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

  /** Adds a mention's details to its document: name, day, short name. */
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

  /** Numbers of single decisions restart each year: without a year it is the last one named. */
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
