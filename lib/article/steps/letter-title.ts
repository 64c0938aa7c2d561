import type { Nodes } from 'mdast';
import type { Markdown } from '../../markdown/markdown';
import { fold, wordCount } from '../../language/text';
import type { Place } from '../../report/diagnostic';
import { kinds } from '../documents/tables/kinds';
import { isProse, nodeOf } from '../page/furniture';
import { isWidget } from '../page/lines/end-lines';
import { hasMotto, isLetterLine, isNumberLine } from '../page/letter';
import { isOffice } from '../person';
import { isLine, type LinePiece, type Piece } from '../pieces';
import {
  about,
  decider,
  inviting,
  letterDate,
  letterKinds,
  letterSubject,
  release,
} from '../words/letterhead';
import { labelledLine } from '../words/running';

/** How many pieces of a file may belong to the head of an official letter. */
const reach = 12;

/** Maximum length of a letter's subject, in words. */
const longestSubject = 60;

const kindNames = new Map([...kinds, ...letterKinds].map((kind) => [fold(kind), kind]));
const longestKind = Math.max(...[...kindNames.keys()].map(wordCount));

/** The title of an official letter, and the pieces that say nothing else. */
interface Found {
  title: string;
  place: Place;
  used: readonly Piece[];
}

/** The title of an official letter, and its text without that. */
export interface LetterTitle extends Omit<Found, 'used'> {
  pieces: readonly Piece[];
  /** The label of a press release and what is between it and the title, which no reader needs. */
  labels: readonly LinePiece[];
}

/**
 * The title of an official letter or a legal document, which opens with the name and motto of the state, with its number,
 * or with its issuer in capitals: its kind and subject (“THÔNG BÁO”, “Về việc …”), else the subject beside its number (“V/v …”), else its
 * kind. Null if the text opens otherwise, or with a title of its own.
 */
export function letterTitle(pieces: readonly Piece[], textOf: Markdown['textOf']): LetterTitle | null {
  const head = pieces.slice(0, reach);
  const stated = head.findIndex((piece) => hasMotto(wordsOf(piece, textOf).join(' ')));
  const released = stated < 0 ? releaseTitle(pieces) : null;
  if (released !== null) return released;
  const at = stated < 0 ? issuedAt(head, textOf) : stated;
  if (at < 0 || head.slice(0, at).some((piece) => isProse(piece) || isOwnTitle(piece))) return null;
  const text = head.findIndex((piece, index) => index > at && isBody(piece));
  const end = text < 0 ? head.length : text;
  const named = head
    .slice(0, end)
    .flatMap((piece, index) =>
      index > at && isLine(piece) ? (belowKind(piece, pieces[index + 1]) ?? []) : [],
    );
  const found = named.find(({ isAlone }) => !isAlone) ?? subjectOf(head.slice(0, end), textOf) ?? named[0];
  if (found === undefined) return null;
  const { title, place, used } = found;
  const last = Math.max(at, ...used.map((piece) => pieces.indexOf(piece)));
  const left = pieces.map((piece, index) => (index < last ? withoutRank(piece) : piece));
  const kept = left.filter((_, index) => !used.some((piece) => piece === pieces[index]));
  return { title, place, pieces: kept, labels: [] };
}

/** The title of a press release, below its label and the sender's name: “THÔNG CÁO BÁO CHÍ”, “Cảng A đón tàu lớn nhất”. */
function releaseTitle(pieces: readonly Piece[]): LetterTitle | null {
  const at = pieces.slice(0, reach).findIndex((piece) => isLine(piece) && release.test(piece.plain.text));
  const label = pieces[at];
  const isBetween = ({ plain: { text } }: LinePiece) => isWidget(text) || isLetterLine(text);
  const below = pieces.slice(at + 1).findIndex((piece) => !isLine(piece) || !isBetween(piece));
  const subject = pieces[at + 1 + below];
  if (label === undefined || subject === undefined || !isLine(label) || !isLine(subject)) return null;
  const { text } = subject.plain;
  if (wordCount(text) > longestSubject / 2 || /[.;:]$/.test(text)) return null;
  const above = pieces.slice(0, at);
  if (above.some((piece) => isProse(piece) || isOwnTitle(piece))) return null;
  const left = [...above.map(withoutRank), ...pieces.slice(at + 2 + below)];
  return {
    title: text,
    place: subject.place,
    pieces: left,
    labels: pieces.slice(at, at + 1 + below).filter(isLine),
  };
}

/** A line of the letter's head, such as the sender's name, as a line, not a heading that the whole letter would be below. */
function withoutRank(piece: Piece): Piece {
  if (!isLine(piece)) return piece;
  const { plain, nodes, place, gapBefore, gapBehind } = piece;
  return { kind: 'text', plain, nodes, place, gapBefore, gapBehind, style: 'plain', glued: false };
}

/** The index of the number below the issuer's name, else of the last line of that above the kind of document; -1 if there is none. */
function issuedAt(head: readonly Piece[], textOf: Markdown['textOf']): number {
  const first = head.findIndex((piece) => !isLine(piece) || !isIssuer(piece) || opensDocument(piece));
  const issuers = first < 0 ? head.length : first;
  const numbered = head.findIndex((piece) => wordsOf(piece, textOf).some(isNumberLine));
  if (numbered >= 0 && numbered <= issuers) return numbered;
  const opener = head[first];
  const isIssued = head.slice(0, Math.max(0, first)).some((piece) => isLine(piece) && namesOffice(piece));
  return opener !== undefined && isIssued && opensDocument(opener) ? first - 1 : -1;
}

function opensDocument(piece: Piece): boolean {
  return isLine(piece) && /^\p{Lu}{2}/u.test(piece.plain.text) && belowKind(piece, undefined) !== null;
}

/** The words of a piece: a table's cell by cell. */
function wordsOf(piece: Piece, textOf: Markdown['textOf']): string[] {
  const node = nodeOf(piece);
  return node === null ? [] : cellsOf(node).map((part) => textOf(part).text);
}

function isIssuer({ plain: { text } }: LinePiece): boolean {
  return text === text.toUpperCase() || isOffice(text);
}

function namesOffice({ plain: { text } }: LinePiece): boolean {
  return isOffice(text) || isOffice(inSmall(text));
}

/** A heading above the motto is the title, unless it names the sender: “# BỘ TÀI CHÍNH”. */
function isOwnTitle(piece: Piece): boolean {
  if (piece.kind !== 'heading' || piece.level !== 1) return false;
  return !isOffice(inSmall(piece.plain.text));
}

/** Whether the letter's own text begins here. */
function isBody(piece: Piece): boolean {
  if (!isProse(piece) || isLetterLine(piece.plain.text)) return false;
  // “NGHỊ ĐỊNH” with its subject on the line below.
  return belowKind(piece, undefined) === null;
}

/** The kind of letter, with its subject in the same paragraph or the next one. */
function belowKind(piece: LinePiece, next: Piece | undefined): (Found & { isAlone: boolean }) | null {
  const words = piece.plain.text.split(' ');
  for (let count = Math.min(longestKind, words.length); count > 0; count -= 1) {
    const kind = kindNames.get(fold(words.slice(0, count).join(' ')));
    if (kind === undefined) continue;
    const written = words.slice(0, count).join(' ');
    const rest = words.slice(count).join(' ');
    const isNamed = written === written.toUpperCase();
    if (rest !== '') {
      if (!isNamed) return null;
      const isContinued =
        next !== undefined && isLine(next) && isSubject(next, true) && about.test(next.plain.text);
      const title = joined(kind, written, rest);
      return isContinued
        ? { title: `${title} ${next.plain.text}`, place: piece.place, used: [piece, next], isAlone: false }
        : { title, place: piece.place, used: [piece], isAlone: false };
    }
    if (!isSubject(next, isNamed))
      return { title: written, place: piece.place, used: [piece], isAlone: true };
    const title = joined(kind, written, next.plain.text);
    return { title, place: piece.place, used: [piece, next], isAlone: false };
  }
  return null;
}

/** @param isNamed whether the kind above it is in capitals, so that a line in plain letters can be its subject */
function isSubject(piece: Piece | undefined, isNamed: boolean): piece is LinePiece {
  if (piece === undefined || !isLine(piece)) return false;
  const { text } = piece.plain;
  if (isLetterLine(text) || wordCount(text) > longestSubject || /[;:]$/.test(text)) return false;
  const isSetApart = piece.kind === 'heading' || piece.style !== 'plain' || text === text.toUpperCase();
  if (isSetApart || letterSubject.test(text.slice(0, 10))) return !decider.test(text);
  return isNamed && !/[.,]$/.test(text) && !inviting.test(text) && !labelledLine.test(text);
}

/** “Sở Nội vụ” for “SỞ NỘI VỤ”: a line in capitals as it would be in a sentence. */
function inSmall(text: string): string {
  return text === text.toUpperCase() ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}

/** “Thông báo về việc …”; a subject in capitals follows the kind as it is written. */
function joined(kind: string, written: string, subject: string): string {
  if (subject === subject.toUpperCase()) return `${written} ${subject}`;
  const isName = /^\p{Lu}\S*\s\p{Lu}/u.test(subject) || /^\p{Lu}{2}/u.test(subject);
  return `${kind} ${isName ? subject : subject.charAt(0).toLowerCase() + subject.slice(1)}`;
}

/** The subject beside the number: “Số: 15/BTC-TCT V/v gia hạn nộp thuế”. */
function subjectOf(head: readonly Piece[], textOf: Markdown['textOf']): Found | null {
  for (const piece of head) {
    const node = nodeOf(piece);
    if (node === null) continue;
    for (const part of cellsOf(node)) {
      const { text } = textOf(part);
      const title = text.slice(letterSubject.exec(text)?.index ?? Infinity).replace(letterDate, '');
      if (title === '' || wordCount(title) > longestSubject) continue;
      const isAlone = isLine(piece) && title === piece.plain.text;
      return { title, place: piece.place, used: isAlone ? [piece] : [] };
    }
  }
  return null;
}

/** The cells of a table, else the node itself. */
function cellsOf(node: Nodes): readonly Nodes[] {
  return node.type === 'table' ? node.children.flatMap(({ children }) => children) : [node];
}
