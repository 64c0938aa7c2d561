import type { Person } from './article';
import { isName, isOffice, readPerson } from './person';
import { fold, wordsOf } from '../language/text';
import { agencies, viaMarker } from './words/agencies';
import { bylineMarkers, roles } from './words/people';

export interface Byline {
  authors: Person[];
  photographers: Person[];
  via: string | null;
}

/** A line that signs is no longer than this, in words. */
const longest = 30;

/**
 * Reads a line that signs an article: “Thùy Linh”, “A – B”, “Bài: A – Ảnh: B”, “N.Linh (ghi)”, “(Theo VOV)”.
 *
 * @param bold set in bold, as bylines are: then a single word, or a slip of case, may be a name
 * @returns null where the line holds anything else than names
 */
export function readByline(line: string, bold: boolean): Byline | null {
  const text = line.replace(roles, '').replace(/\s+/g, ' ').trim();
  if (text === '' || wordsOf(text).length > longest || /[.!?…:]$/.test(text.replace(/\p{Lu}\.$/u, '')))
    return null;
  const via = readVia(text);
  if (via !== null) return { authors: [], photographers: [], via };
  const marked = readMarked(text);
  if (marked !== null) return marked;
  const people = readPeople(text);
  if (people === null || (!bold && !people.people.every(({ name }) => /[ .]/.test(name)))) return null;
  return { authors: people.people, photographers: [], via: people.via };
}

/** “(Theo VOV)”, “Theo TTXVN”, “(Vneconomy.vn)”. */
function readVia(text: string): string | null {
  const inner = text.replace(/^\((.*)\)$/, '$1').trim();
  const name = inner.replace(viaMarker, '');
  if (wordsOf(name).length > 6 || !/^\p{Lu}/iu.test(name)) return null;
  const marked = name !== inner && /^\p{Lu}\P{N}*$/u.test(name);
  return marked || isAgency(name) ? name : null;
}

function isAgency(name: string): boolean {
  return (
    /^[\p{L}\p{N}.-]+\.(?:vn|com|net|org|info)$/iu.test(name) ||
    name.split('/').every((part) => agencies.includes(fold(part)))
  );
}

/** “Bài và ảnh: A”, “Bài: A – Ảnh: B”, “Ảnh: B”. */
function readMarked(text: string): Byline | null {
  const both = readPeople(text.replace(bylineMarkers.both, ''));
  if (bylineMarkers.both.test(text))
    return both === null ? null : { authors: both.people, photographers: [], via: both.via };
  const byline: Byline = { authors: [], photographers: [], via: null };
  for (const part of text.split(/\s*[-–—;,|]\s*(?=\p{L}+(?:\s\p{L}+)?\s*:)/u)) {
    const kind = bylineMarkers.text.test(part)
      ? 'authors'
      : bylineMarkers.photo.test(part)
        ? 'photographers'
        : null;
    if (kind === null) return null;
    const people = readPeople(part.replace(/^[^:]*:\s*/, ''));
    if (people === null) return null;
    byline[kind].push(...people.people);
  }
  return byline;
}

/** Names parted by dashes, commas, “và”; what begins with an office belongs to the name before it. */
function readPeople(text: string): { people: Person[]; via: string | null } | null {
  const people: Person[] = [];
  let via: string | null = null;
  const inBrackets = /^([^()]+?)\s*\(([^()]+)\)$/.exec(text);
  if (inBrackets?.[1] !== undefined && inBrackets[2] !== undefined && isAgency(inBrackets[2])) {
    via = inBrackets[2];
    text = inBrackets[1];
  }
  const whole = readPerson(text);
  if (whole !== null && !isSeveral(whole)) return { people: [whole], via };
  for (const part of text.split(/\s*[–—;,&+/]\s*|\s*-\s*|\s+và\s+/u)) {
    const last = people.at(-1);
    const person = isName(part) ? readPerson(part) : null;
    if (person !== null) people.push(person);
    else if (last !== undefined && isOffice(part))
      last.title = last.title === null ? part : `${last.title}, ${part}`;
    else return null;
  }
  return people.length === 0 ? null : { people, via };
}

/** “A – B” was read as a name with a title that is a name itself. */
function isSeveral({ name, title }: Person): boolean {
  return (
    /[-–—]/.test(name) || (title !== null && title.split(/\s*[–—;,&+/-]\s*/).some((part) => isName(part)))
  );
}
