import { stripMarks } from '../../../language/spelling';
import type { Name } from '../names/name';
import type { People } from '../names/people';
import { familyNames } from '../tables/family-names';
import { bodies, groups, offices, persons, territories } from './tables';

const families = new Set(Array.from(familyNames, stripMarks));
const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER = `\\d[\\d,.]*|(?:(?:${[...tens.slice(2), ...ones.toReversed()].join('|')}|hundred|thousand|and)[ -]?)+`;
const COUNT = (units: string) =>
  new RegExp(
    `(?<vague>(?:nearly|about|around|over|almost|some|more than|hundreds of) )?\\b(?<number>${NUMBER})\\s?(?:(?!and\\b)[\\p{L}-]+ ){0,2}?(?:${units})\\b`,
    'iu',
  );
const COLLECTIVES = COUNT(groups);
const INDIVIDUALS = COUNT(persons);
const OPENS_COUNT = new RegExp(`^(?:${NUMBER})(?:\\b|\\s)`, 'iu');
/** How far behind a name its office may begin, in letters: "Special Advisor". */
const FARTHEST_OFFICE = 16;
/** Maximum lengths in words. */
const LONGEST_BODY = 18;
const LONGEST_NAME = 4;
/** Maximum lengths in letters. */
const LONGEST_SYLLABLE = 7;
const LONGEST_COUNT = 60;
const OWN_COUNT = new RegExp(`\\b(${NUMBER})\\s?(?:[\\p{Ll}]+ )?$`, 'iu');
/** Between two names; a body's own "and" stays. */
const SEPARATOR = /;|,(?= )(?: and\b)?|\bas well as\b|\band\b/gu;
/** "Dang Ngoc Tung", "Iijima Isao" */
const PERSON = /^(?:\p{Lu}[\p{L}’'-]+ ){1,4}\p{Lu}[\p{L}’'-]*$/u;

/** "two collectives and seven individuals". */
export function peopleIn(text: string): People {
  return { collectives: numberIn(text, COLLECTIVES), individuals: numberIn(text, INDIVIDUALS) };
}

/** "55 certificates of merit": the number right before the award. */
export function countIn(before: string): number | null {
  const written = OWN_COUNT.exec(before)?.[1];
  return written === undefined ? null : valueOf(written);
}

function numberIn(text: string, pattern: RegExp): number | null {
  const groups = pattern.exec(text)?.groups;
  return groups?.number === undefined || groups.vague !== undefined ? null : valueOf(groups.number);
}

function valueOf(written: string): number | null {
  if (/^\d/u.test(written)) return Number(written.replace(/[,.]/gu, ''));
  let value = 0;
  for (const word of written.toLowerCase().split(/[ -]+/u)) {
    if (word === 'hundred') value *= 100;
    else if (word === 'thousand') value *= 1000;
    else value += Math.max(0, ones.indexOf(word)) + 10 * Math.max(0, tens.indexOf(word));
  }
  return value || null;
}

/** The names in a list of who received something; what is no certain name is left out. */
export function namesIn(text: string): Name[] {
  const names: Name[] = [];
  // "University A, National University B, Hanoi": a body and what it belongs to
  const isList = /;|\b(?:and|as well as)\b/u.test(text);
  // "12 soldiers of Battalion 7, Division 2": whose they are
  if (!isList && OPENS_COUNT.test(text)) return [];
  let from = 0;
  const cuts = [
    ...Array.from(text.matchAll(SEPARATOR), ({ index, 0: { length } }) => ({ index, length })),
    { index: text.length, length: 0 },
  ];
  for (const { index, length } of cuts) {
    const rest = text.slice(index + length).trim();
    const name = nameOf(text.slice(from, index), (offices.exec(rest)?.index ?? Infinity) <= FARTHEST_OFFICE);
    if (text.slice(index, index + length) === 'and' && !(isWhole(text.slice(from, index)) && opensName(rest)))
      continue;
    const last = names.at(-1);
    const isPlace = last && name && !name.person && (last.person ? territories.test(name.name) : !isList);
    if (name && !isPlace && !names.some((known) => known.name === name.name)) names.push(name);
    from = index + length;
  }
  return names;
}

/** "Vinacomin", "SaVipharm", "FPT": a subject of one word that is no Vietnamese syllable. */
export function brandIn(subject: string): Name[] {
  const word = /^(?:the )?(\p{Lu}[\p{L}\d-]+)(?: (?:also|has|have|had))*$/iu.exec(subject.trim())?.[1] ?? '';
  const isBrand = /^\p{Lu}/u.test(word) && (word.length > LONGEST_SYLLABLE || /.\p{Lu}/u.test(word));
  return isBrand && !bodies.test(word) && !offices.test(word)
    ? [{ name: word, office: '', person: false }]
    : [];
}

/** "49 young scientists": whether the words end in counted recipients. */
export function endsInCount(text: string): boolean {
  const end = text.slice(-LONGEST_COUNT).trimEnd();
  return [COLLECTIVES, INDIVIDUALS].some((pattern) => {
    const match = pattern.exec(end);
    return match !== null && match.index + match[0].length === end.length;
  });
}

/** "Ministry of Education" before "and Training" is no name yet. */
function isWhole(text: string): boolean {
  const tail = text.split(/\bof (?:the )?/u).at(-1) ?? '';
  return text.trim() === '' || personIn(text) !== null || bodies.test(tail) || /\d/u.test(tail);
}

function opensName(rest: string): boolean {
  return (
    /^(?:the|its|their|an?|\d+|two|three|four|five|six|seven|eight|nine|ten)\b/u.test(rest) ||
    isBodyFirst(rest) ||
    personIn(rest.split(/,|;|\band\b/u)[0] ?? '') !== null ||
    offices.exec(rest)?.index === 0
  );
}

function isBodyFirst(rest: string): boolean {
  return bodies.test(rest.split(/,|;|\band\b/u)[0] ?? '');
}

/** @param described whether an office follows: "Iijima Isao, Special Advisor to …" */
function nameOf(part: string, described: boolean): Name | null {
  const text = part
    .replace(/^\W*(?:(?:the|its|both|collective of(?: the)?|to|on|upon)\s+)*/iu, '')
    .replace(/\s*\([^)]*\)?\s*$/u, '')
    .replace(/\s*[-–]\s.*$/u, '')
    .trim();
  const person = personIn(text, described);
  if (person !== null) return { name: person, office: '', person: true };
  const office = offices.exec(text);
  const isOffice = office?.index === 0 || (office !== null && text.endsWith(office[0]));
  const counted = OPENS_COUNT.test(text) || INDIVIDUALS.test(text);
  const body = /^\p{Lu}/u.test(text) && bodies.test(text) && !isOffice && !counted;
  return body && text.split(' ').length <= LONGEST_BODY ? { name: text, office: '', person: false } : null;
}

/** "head coach Mai Duc Chung": the person's name at the end, or all of it. */
function personIn(text: string, described = false): string | null {
  // "Management Board of President Ho Chi Minh Mausoleum"
  if (bodies.test(/^\p{Lu}.*? of /u.exec(text)?.[0] ?? '')) return null;
  const words = text.trim().split(/\s+/u);
  const family = words.findIndex((word, i) => families.has(stripMarks(word)) && isPerson(words.slice(i)));
  const office = words.findLastIndex((word) => offices.test(word)) + 1;
  const from = family < 0 ? office : family;
  const name = words.slice(from).join(' ');
  const certain = family === 0 || office > 0 || (family > 0 ? !bodies.test(text) : described);
  return certain && isPerson(words.slice(from)) && !bodies.test(name) ? name : null;
}

function isPerson(words: readonly string[]): boolean {
  return words.length <= LONGEST_NAME && PERSON.test(words.join(' '));
}

/** The office of "Minister of Health Nguyen Thi Kim Tien". */
export function withoutPerson(text: string): string {
  const person = personIn(text);
  return person !== null && text.endsWith(person) && person !== text
    ? text.slice(0, -person.length).trim()
    : text;
}
