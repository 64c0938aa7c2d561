import type { PhrasingContent } from 'mdast';
import type { Markdown } from '../../markdown/markdown';
import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { isMarkedByline, readByline, rolesUnread, type Byline } from '../byline/byline';
import type { Step } from '../draft';
import { readDate } from '../dates';
import { isProse } from '../page/furniture';
import { authorLabel } from '../page/head-authors';
import type { Person } from '../article';
import { hasFamilyName, isCapitalised, isCollective, looksLikeName } from '../person';
import { isLine, type Piece, type TextPiece } from '../pieces';
import { lastLine } from '../runs';
import type { Moment } from '../../language/moments';
import { nameAtTop } from './name-at-top';
import { readSignature, type Signature } from './signature';
import { signatureAboveLines, signatureInside } from './signature-inside';
import { placeAsName, signaturesAtEnd, unsignedAtEnd } from './signatures-at-end';
import { textPiece } from '../text-piece';
import { cutNodes } from '../cut-nodes';
import { fold, wordsOf } from '../../language/text';
import { closingAgency } from '../words/agencies';
import { nextPart } from '../words/markers';
import { helpers } from '../words/people';
import { notAPerson } from '../words/values';
import { sentenceEnd } from '../words/running';

const datedSignature = /^(?:by|bởi|đăng bởi) (?<names>.{2,80}?) (?:on|vào|ngày) (?<date>[^.]{6,40})\.?$/iu;

/** How many pieces above the text are searched for authors. */
const reachAtTop = 4;

/** Reads authors, photographers and the agency of origin from short lines at the end of the article. */
export const readSignatures: Step = ({ pieces: written, ...draft }) => {
  const { frontMatter, textOf } = draft;
  const pieces = withLastLinesApart(withAgencyApart(withNamesJoined(written, textOf), textOf), textOf);
  const dated = readDatedSignature(pieces.at(-1));
  const atEnd = dated === null ? signaturesAtEnd(pieces) : [dated];
  // Who helped the authors named above the text does not sign in their place.
  const lines = atEnd.filter(
    ({ piece, authors: signed }) =>
      !(draft.authors.length > 0 && helpers.test(piece.plain.text)) &&
      !(signed.length + draft.authors.length > 0 && isLabelLike(piece, pieces, draft.authors)),
  );
  // Of other people, a short line inside the text is a heading: “Configuring Nagios”.
  const isStated = ({ authors: signed }: Byline) =>
    frontMatter.authors?.some((author) => signed.some(({ name }) => isCalled(author, name))) ?? true;
  if (!lines.some(({ authors }) => authors.length > 0))
    lines.unshift(
      ...[
        ...signatureInside(pieces),
        ...signatureAboveLines(pieces),
        ...(atEnd.length === 0 ? placeAsName(pieces) : []),
      ].filter(isStated),
    );
  const isSigned = draft.authors.length > 0 || lines.some((line) => line.authors.length > 0);
  const used = new Set<Piece>(lines.map(({ piece }) => piece));
  const unread = pieces.filter((piece) => !used.has(piece));
  const named = isSigned ? null : nameAtTop(unread, draft);
  const isAbove = named !== null && !unread.slice(0, unread.indexOf(named.piece)).some(isProse);
  const top = named !== null && (isAbove || isStated(named)) ? named : null;
  if (top !== null) {
    lines.push(top);
    used.add(top.piece);
  }
  // Who did other work is told below a text that somebody signs above.
  const isSignedAbove = draft.authors.length > 0 || frontMatter.authors !== undefined;
  if (top !== null || (isSignedAbove && lines.every((line) => line.authors.length === 0))) {
    const unsigned = unsignedAtEnd(pieces);
    lines.push(...unsigned);
    for (const { piece } of unsigned) used.add(piece);
  }
  const everybody = lines.flatMap((line) => line.authors);
  const signed = everybody.filter(
    ({ name }, index) => everybody.findIndex((other) => isCalled(other, name)) === index,
  );
  const authors =
    frontMatter.authors ??
    withoutTwins(signed, draft.authors).filter(({ name }) => !notAPerson.has(name.toLowerCase()));
  const via = frontMatter.via ?? allVia(lines) ?? draft.via;
  // A page may repeat above its text the names that sign at its end.
  const again = pieces
    .slice(0, reachAtTop)
    .filter((piece) => isNameOf(piece, authors))
    .filter((piece) => !used.has(piece));
  const left = new Set<Piece>([...used, ...again]);
  const unsigned = authors.length === 0 && via === null && frontMatter.kind !== 'page';
  return {
    authors,
    photographers: frontMatter.photographers ?? [
      ...draft.photographers,
      ...lines.flatMap((line) => line.photographers),
    ],
    via,
    published: draft.published ?? (dated && { ...dated.date, from: 'page' }),
    pieces: pieces.filter((piece) => !left.has(piece)),
    diagnostics: [
      ...again.map(({ place, plain }) => diagnose('junk-dropped', place, { words: plain.text })),
      ...slips(lines),
      ...lines.flatMap(({ piece }) =>
        rolesUnread(piece.plain.text).map((words) => diagnose('junk-dropped', piece.place, { words })),
      ),
      ...lines.flatMap((line) => unreadOf(line, authors)),
      ...(unsigned ? [diagnose('byline-missing', { line: 1, column: 1 }, {})] : []),
    ],
  };
};

/** Whether a line below other short lines only looks like the name of somebody who is not among the authors above the text. */
function isLabelLike(piece: Piece, pieces: readonly Piece[], authors: readonly Person[]): boolean {
  if (piece.kind !== 'text' || piece.style !== 'plain') return false;
  const { text } = piece.plain;
  const [picture, above] = pieces.slice(0, pieces.indexOf(piece)).slice(-2);
  const isBelowLabel =
    above?.kind === 'text' &&
    picture?.kind !== 'image' &&
    !sentenceEnd.test(above.plain.text) &&
    !nextPart.test(above.plain.text) &&
    readSignature(above, undefined) === null &&
    !isProse(above);
  const isOther = authors.every(
    (person) => !isCalled(person, text) && !fold(text).includes(fold(person.name)),
  );
  return isBelowLabel && isOther && !hasFamilyName(text) && !isMarkedByline(text) && !isCollective(text);
}

/** What a signing line says that no author has: another name beside those of the front matter, an office. */
function unreadOf({ piece, authors: signed }: Signature, authors: readonly Person[]): Diagnostic[] {
  const known = authors.flatMap(({ name, rank, title }) =>
    [name, rank, title].map((part) => fold(part ?? '')),
  );
  const isKnown = (part: string) =>
    known.includes(fold(part)) || authors.some(({ name }) => isInitialsOf(part, name));
  const unread = signed
    .flatMap(({ name, title }) => [name, title])
    .filter((part) => part !== null && !isKnown(part));
  return unread.map((words) => diagnose('junk-dropped', piece.place, { words: words ?? '' }));
}

/** The sources of all signatures, without one that another contains: “VOV, TTXVN”; null if there is none. */
function allVia(lines: readonly Byline[]): string | null {
  const named = [...new Set(lines.flatMap(({ via }) => via ?? []))];
  const apart = named.filter((via) => !named.some((other) => other !== via && other.includes(via)));
  return apart.length === 0 ? null : apart.join(', ');
}

/** The names at the end, and those at the top that do not repeat one at the end in another form. */
function withoutTwins(atEnd: readonly Person[], atTop: readonly Person[]): readonly Person[] {
  if (atEnd.length === 0) return atTop;
  const people = atTop.filter(({ name }) => !isCollective(name));
  if (atEnd.every(({ name }) => people.some((person) => isCalled(person, name))))
    return people.map((person) => {
      const twin = atEnd.find(({ name }) => isCalled(person, name));
      return { ...person, title: person.title ?? twin?.title ?? null };
    });
  return atEnd.every(({ name }) => isCollective(name)) && people.length > 0 ? people : atEnd;
}

/** Whether somebody has this name, or signs with these initials. */
function isCalled(person: Person, name: string): boolean {
  return fold(person.name) === fold(name) || isInitialsOf(name, person.name);
}

/** Whether “N.T.K.H” stands for “Nguyễn Thị Kim Hòa”. */
function isInitialsOf(short: string, name: string): boolean {
  const initials = wordsOf(name)
    .map((word) => word.normalize('NFD')[0] ?? '')
    .join('');
  return initials.length > 1 && short.normalize('NFD').replace(/[^\p{L}]/gu, '') === initials;
}

function isNameOf(piece: Piece, people: readonly Person[]): piece is TextPiece {
  return piece.kind === 'text' && people.some(({ name }) => name === piece.plain.text);
}

/** Diagnostics for names written with a small letter. */
function slips(lines: readonly Signature[]): Diagnostic[] {
  return lines.flatMap(({ piece, authors, photographers }) =>
    [...authors, ...photographers]
      .filter(({ name }) => !isCapitalised(name))
      .map(({ name }) => diagnose('name-not-capitalised', piece.place, { name })),
  );
}

/** Splits the last line off the last paragraph as long as it is a signature: “…\nBài: A\nẢnh: B”. */
function withLastLinesApart(pieces: readonly Piece[], textOf: Markdown['textOf']): readonly Piece[] {
  const last = pieces.at(-1);
  const lines = last?.kind === 'text' ? lastLine(last.nodes) : null;
  if (last?.kind !== 'text' || lines === null) return pieces;
  const [before, signature] = lines.map((nodes) => textPiece(nodes, false, textOf));
  if (!before || !signature) return pieces;
  if (readSignature(signature, undefined) === null) return pieces;
  const rest = { ...before, glued: last.glued, gapBefore: last.gapBefore };
  return [...withLastLinesApart([...pieces.slice(0, -1), rest], textOf), signature];
}

/** The label “Tác giả:” and the list of names below it, at the end, as one line. */
function withNamesJoined(pieces: readonly Piece[], textOf: Markdown['textOf']): readonly Piece[] {
  const [label, list] = pieces.slice(-2);
  if (!isLine(label) || list?.kind !== 'block' || list.node.type !== 'list') return pieces;
  if (!authorLabel.test(label.plain.text)) return pieces;
  const names = list.node.children.map(({ children: [line] }) =>
    line?.type === 'paragraph' ? line.children : [],
  );
  const nodes = names.flatMap((name, index): PhrasingContent[] => [
    { type: 'text', value: index === 0 ? ' ' : ', ' },
    ...name,
  ]);
  const joined = textPiece([...label.nodes, ...nodes], false, textOf);
  return joined !== null && readSignature(joined, undefined) !== null
    ? [...pieces.slice(0, -2), joined]
    : pieces;
}

/** What may sign the text behind its last sentence: “… gần gũi. Bài và ảnh: A”, “… gần gũi. LÊ THỊ NA”. */
const behindSentence = /[.!?…”"’)](?:\/\.)?\s+(?<signs>\p{Lu}(?:[^.!?…]|\.(?=\S)){3,60})$/u;

/** Splits a closing agency off the last paragraph of prose, “… for pipes. — VNS”, or who signs by a word or in capitals. */
function withAgencyApart(pieces: readonly Piece[], textOf: Markdown['textOf']): readonly Piece[] {
  const index = pieces.findLastIndex((piece) => piece.kind === 'text');
  const last = pieces[index];
  if (last?.kind !== 'text') return pieces;
  const { text } = last.plain;
  const found = closingAgency.exec(text) ?? behindSentence.exec(text);
  const sign = found?.groups?.['agency'] ?? found?.groups?.['signs'];
  if (found === null || sign === undefined) return pieces;
  const parts = [
    cutNodes(last.nodes, text, 0, found.index + 1),
    cutNodes(last.nodes, text, text.length - sign.length),
  ].map((nodes) => textPiece(nodes, false, textOf));
  const [before, agency] = parts;
  const line = agency == null ? null : readSignature(agency, undefined);
  const isNamed = line?.authors.every(({ name }) => name === name.toUpperCase() && looksLikeName(name));
  if (!before || !agency || line === null || !(line.via !== null || isMarkedByline(sign) || isNamed))
    return pieces;
  // A caption's: “Ông A trao bằng khen. Ảnh: B”.
  const isBelowPicture = pieces[index - 1]?.kind === 'image';
  if (isBelowPicture && found.groups?.['signs'] !== undefined && line.authors.length === 0) return pieces;
  const rest = { ...before, glued: last.glued, gapBefore: last.gapBefore };
  return [
    ...pieces.slice(0, index),
    rest,
    { ...agency, gapBehind: last.gapBehind },
    ...pieces.slice(index + 1),
  ];
}

/** “By A on August 2, 2020.” with both as links, at the end of Medium's exports. */
function readDatedSignature(piece: Piece | undefined): (Signature & { date: Moment }) | null {
  const found = piece?.kind === 'text' ? datedSignature.exec(piece.plain.text) : null;
  if (piece?.kind !== 'text' || found?.groups === undefined) return null;
  const line = readByline(`By ${found.groups['names'] ?? ''}`, false);
  const date = readDate(found.groups['date'] ?? '');
  return line === null || date === null ? null : { ...line, piece, date };
}
