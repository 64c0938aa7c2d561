import type { Person } from '../article';
import { isCollective, isName, isOffice, readPerson } from '../person';
import { viaMarker } from '../words/agencies';
import { places, placesLikeNames } from '../words/places';
import { isAgency } from './agency';

/** Separators between names; the hyphens of “Jean-Paul” and “PT-TH” are none. */
const separators =
  /\s*[–—;,&+/•·|]\s*|\s+-\s*|\s*-\s+|(?<=\p{L}+\s\p{L}+)-(?![A-ZĐ]{2}\s)(?=\p{L}+\s\p{L}+)|\s+(?:và|and)\s+/u;

/** Names separated by dashes, commas or “và”; a part that begins with an office belongs to the name before it. */
export function readPeople(text: string): { people: Person[]; via: string | null } | null {
  const people: Person[] = [];
  let via: string | null = null;
  const source =
    /^([^()]+?)\s*\(((?:theo|nguồn)\s*:?\s+)?([^()]+)\)$/iu.exec(text) ??
    /^([^/–—-]+?)\s*([–—-])\s*(\p{Lu}{2,5}\/.+)$/u.exec(text) ??
    /^([^/]+?)\s*([/])\s*(.+)$/u.exec(text) ??
    /^(.+?)\s*([–—,|]|\s-(?=\s))\s*([^–—,|]+)$/u.exec(text);
  const [, names, mark = '', named] = source ?? [];
  const agency = named?.replace(viaMarker, '');
  if (names !== undefined && agency !== undefined && (isAgency(agency) || /\p{L}/u.test(mark)))
    [text, via] = [names, agency];
  text = text.replace(gluedOffice, ' - ');
  const whole = readPerson(text);
  if (whole !== null && !isSeveral(whole, text)) return { people: [whole], via };
  for (const part of text.split(separators)) {
    const source = part.replace(viaMarker, '');
    if (people.length > 0 && (isAgency(part) || (source !== part && /^\p{Lu}/u.test(source)))) {
      via = source;
      continue;
    }
    const last = people.at(-1);
    if (
      last !== undefined &&
      (isOffice(part) || isShortOffice(part, last.name) || isWhere(part, last.title))
    ) {
      last.title = last.title === null ? part : `${last.title}, ${part}`;
      continue;
    }
    const person = isName(part.replace(inBrackets, '')) ? readPerson(part) : null;
    if (person === null) return null;
    people.push(person);
  }
  return people.length === 0 ? null : { people, via };
}

/** A hyphen without spaces before such initials: “Hải Yến-VPUB”. */
const gluedOffice = /(?<=\p{Ll})-(?=\p{Lu}{2,6}$)/u;

/** An office by its initials beside a name that is not in capitals: “Thanh Huyền - VP”, “… - P. TCHC”, “… - TTVH-TT”. */
function isShortOffice(part: string, name: string): boolean {
  return (
    /^(?:\p{Lu}{1,2}\. ?)?\p{Lu}{2,6}(?:-\p{Lu}{2,4})?$/u.test(part) &&
    name !== name.toUpperCase() &&
    !isCollective(part)
  );
}

/** Where somebody writes from: “A – Cần Thơ”, “A – Long Xuyên, An Giang”. */
function isWhere(part: string, before: string | null): boolean {
  const place = part.toLowerCase();
  const isBelowPlace = before !== null && places.has(before.toLowerCase());
  return places.has(place) && (isBelowPlace || !placesLikeNames.has(place));
}

/** What is in brackets at the end: an office, a place. */
const inBrackets = /\s*\((?<inner>[^()]*)\)$/;

/** Whether “A – B” was read as one name whose title is itself a name. */
function isSeveral({ name, title }: Person, text: string): boolean {
  if (separators.test(name)) return true;
  const inner = inBrackets.exec(text)?.groups?.['inner'];
  // “A (P/v TTXVN tại Pháp)”; but “A, B (CTV)” are two.
  if (inner !== undefined && inner === title) return isName(inner);
  const parts = title?.replace(inBrackets, '').split(/\s*[–—;,&+/-]\s*/) ?? [];
  return parts.some(
    (part) => !isOffice(part) && (isAgency(part) || isName(part.replace(/\s*\([^()]*$/, ''))),
  );
}

/**
 * A photographer, and bodies that gave pictures: “Lê Na, Trạm đèn Hòn Lớn”; a body alone (“Chi cục cung cấp”) only beside an author.
 */
export function readBodies(names: string, beside: boolean): { people: Person[]; via: null } | null {
  const parts = names.replace(/\s+cung cấp$/u, '').split(/\s*[,;–—]\s*|\s+-\s+/);
  const people = parts.map((name) => ({ name, rank: null, title: null }));
  const areNames = parts.every((part) => /^\p{Lu}[\p{L}\p{N} .&'-]{1,60}$/u.test(part));
  return beside && areNames ? { people, via: null } : null;
}
