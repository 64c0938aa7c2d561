import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { fold, wordsOf } from '../../language/text';
import type { Person } from '../article';
import { isMarkedByline, readByline } from '../byline/byline';
import type { Draft } from '../draft';
import { isLine, type LinePiece, type Piece, type TextPiece } from '../pieces';
import { isCapitalised, isOffice, looksLikeName } from '../person';
import { authorAddress } from '../words/furniture';
import { newsroomOffice } from '../words/people';
import { isStamp, namesAuthors, signs } from './copied';
import { findPageDates } from './date';
import { isOfEvent } from './event';
import { isProse, nodeOf, wordsAround } from './furniture';
import { isEndLine, isTimeAgo } from './lines/end-lines';
import { linksIn } from './tags';

/** A label that has the line above a name to itself. */
export const authorLabel =
  /^(?:(?:story|words|text|written|posted|reported|report)? ?by|bởi|tác giả|author|writer)\s*:?$/iu;

/** Maximum length of an author's office, in words. */
const longestOffice = 20;

/**
 * The people to whose pages the head of a page links, or whose names are beside its date or buttons; the pieces that say so,
 * each with the words that no field contains.
 * @param isWhole whether a name that nothing else stands beside is the author's, too
 */
export function authorsIn(
  head: readonly Piece[],
  isWhole = false,
): Pick<Draft, 'published'> & { authors: Person[]; pieces: Map<Piece, string> } {
  const authors = new Map<string, Person>();
  const used = new Map<Piece, string>();
  const first = head.findIndex(isProse);
  const named = head.slice(0, first < 0 ? head.length : first).filter((piece) => namesIn(piece).length > 0);
  const only = isWhole && named.length === 1 ? named[0] : undefined;
  const isLinked = head.some((piece) => !isProse(piece) && namesAuthors(piece));
  let published: Draft['published'] = null;
  for (const [index, piece] of head.entries()) {
    const node = nodeOf(piece);
    if (node === null || !isLine(piece) || isProse(piece) || isOfEvent(head, index)) continue;
    const label = labelAbove(head, index);
    if (label !== null && namesIn(piece).length > 0) used.set(label, label.plain.text);
    const beside = label !== null || piece === only || isBesideDate(head, index);
    const linked = namesAuthors(piece) ? linkedNames(node) : null;
    const isSigned = (beside && !isLinked) || isMarkedByline(piece.plain.text);
    const people = linked ?? (isSigned ? namesIn(piece, isWhole && isDated(head[index + 1])) : []);
    if (people.length === 0) {
      if (beside && isAgency(piece)) used.set(piece, piece.plain.text);
      continue;
    }
    const office = linked === null ? officeIn(head[index + 1]) : null;
    for (const { name, title } of people)
      authors.set(fold(name), { name, rank: null, title: title ?? office?.plain.text ?? null });
    if (office !== null) used.set(office, '');
    const [date] = linked === null ? [] : findPageDates(wordsAround(node)).dates;
    if (date !== undefined) published ??= { ...date.moment, from: 'page' };
    used.set(piece, linked !== null || isMarkedByline(piece.plain.text) ? piece.plain.text : '');
  }
  return { authors: [...authors.values()].filter(({ name }) => name !== ''), published, pieces: used };
}

/** “Tác giả” alone above a line. */
function labelAbove(head: readonly Piece[], index: number): LinePiece | null {
  const label = head[index - 1];
  return isLine(label) && authorLabel.test(label.plain.text) ? label : null;
}

function isBesideDate(head: readonly Piece[], index: number): boolean {
  return [head[index - 1], head[index + 1]].some((other) => isDated(other) || isButton(other));
}

/** The names of the links to authors' pages in a line, and those beside them. */
function linkedNames(node: Nodes): { name: string; title: null }[] {
  const links = linksIn(node).filter(({ url }) => authorAddress.test(url));
  const names = [...links.flatMap((link) => namesOf(toString(link).trim())), ...namesBeside(node)];
  return names.map((name) => ({ name, title: null }));
}

/** The names of a link's text, which may be several: “Lê Na – Tô Ny”; any other text is a name as it is. */
function namesOf(text: string): string[] {
  const names = readByline(text, false)?.authors.map(({ name }) => name) ?? [];
  return names.length > 1 && names.every((name) => looksLikeName(name) && isCapitalised(name))
    ? names
    : [text];
}

/** The names beside such links in a line that have none: “[A](…), correspondent, and B in Hanoi”. */
function namesBeside(node: Nodes): string[] {
  return wordsAround(node)
    .split(/\s(?:and|và)\s/u)
    .slice(1)
    .map((part) => part.replace(/[,;|].*$|\sin \p{Lu}.*$/u, '').trim())
    .filter((part) => looksLikeName(part) && isCapitalised(part));
}

/** The author's office, below the name: “Trường Đại học Sông Rồng”; a sentence about a body has fewer capitals. */
export function officeIn(piece: Piece | undefined): TextPiece | null {
  if (piece?.kind !== 'text' || !isOffice(piece.plain.text)) return null;
  const { text } = piece.plain;
  const words = wordsOf(text);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isName = words.length <= longestOffice && capitals * 3 >= words.length;
  return isName && !/[.!?…:;]["”’)]*$/.test(text) ? piece : null;
}

function isDated(piece: Piece | undefined): boolean {
  return piece?.kind === 'text' && (isStamp(piece.plain.text) || isTimeAgo(piece.plain.text));
}

/** The paper's short name alone: “SGGP”; “(SGGP)” and “(SGGP) -” open the text below. */
function isAgency(piece: Piece): boolean {
  const byline =
    piece.kind === 'text' && !/[-–—)]$/.test(piece.plain.text) ? readByline(piece.plain.text, false) : null;
  return byline?.via != null && byline.authors.length === 0;
}

function isButton(piece: Piece | undefined): boolean {
  return piece?.kind === 'text' && isEndLine(piece.plain.text);
}

/**
 * The names of a line that says nothing else.
 * @param isSure whether where the line is shows that it names authors, who may have pen names
 */
function namesIn(piece: Piece, isSure = false): Pick<Person, 'name' | 'title'>[] {
  if (piece.kind !== 'text' || !signs(piece) || isEndLine(piece.plain.text)) return [];
  const byline = readByline(piece.plain.text, false);
  // Who took the pictures beside the text is read with the signatures.
  if (byline === null || byline.photographers.length > 0) return [];
  const names = byline.authors;
  const areNames = names.every(
    ({ name, title }) =>
      (isSure || looksLikeName(name)) &&
      isCapitalised(name) &&
      (title === null || newsroomOffice.test(title)),
  );
  return areNames ? names : [];
}
