import type { Markdown } from '../../markdown/markdown';
import { diagnose } from '../../report/diagnostic';
import {
  mailAddress,
  mailBanner,
  mailLine,
  mailLineNames,
  mailQuote,
  mailSignature,
} from '../../language/mail';
import { fold, wordCount } from '../../language/text';
import { readByline } from '../byline/byline';
import type { Step } from '../draft';
import { articleInChat } from './chat';
import { wordsIn } from '../page/furniture';
import { isNamedPolitely } from '../person';
import type { Piece, TextPiece } from '../pieces';
import { linesOf, trimmed } from '../runs';
import { textPiece } from '../text-piece';
import { closing, contact, handsIn, payment, salutation, thanks } from '../words/messages';

/** How many paragraphs a message above the headline has at most. */
const MOST_ABOVE = 5;

/** How many pieces at the top may be an e-mail's head. */
const REACH = 8;

/** Maximum length of a line of a message, in words; a longer one may be the article's. */
const LONGEST = 25;

/** How many paragraphs a mail program's signature has at most. */
const LONGEST_SIGNATURE = 5;

/** How much of a message is in its diagnostic, in letters. */
const SHOWN = 60;

/** A telephone number alone. Its digits tell it from a date. */
const telephone = /^\(?(?:\+?84|0)(?:[\s().-]*\d){8,10}$/;

/** How somebody is reached, within a line: a telephone number, a mail or web address. */
const reachable = /(?:\d[\s.()-]{0,2}){9}|\S@\S|https?:|www\./;

/**
 * Drops what a contributor wrote to the newsroom above the headline and below the signature: a greeting, an e-mail's head,
 * thanks, telephone and account. Nobody meant it for readers.
 */
export const dropMessages: Step = ({ pieces: given, frontMatter, textOf }) => {
  const chat = articleInChat(given, textOf);
  const pieces = chat?.kept ?? given;
  const above = frontMatter.title === undefined ? aboveHeadline(pieces) : 0;
  const head = mailHead(pieces.slice(above, above + REACH));
  const quoted = pieces.slice(quotedFrom(pieces, textOf));
  const letter = pieces.slice(above, pieces.length - quoted.length).filter((piece) => !head.has(piece));
  const { kept, dropped } = belowSignature(letter, textOf);
  return {
    pieces: kept,
    diagnostics: [
      ...(chat?.dropped ?? []),
      ...pieces.slice(0, above),
      ...head,
      ...dropped,
      ...quoted,
    ].flatMap((piece) => {
      const words = wordsIn(piece, textOf).slice(0, SHOWN);
      return words === '' ? [] : [diagnose('message-dropped', piece.place, { words })];
    }),
  };
};

/** The lines of an e-mail's head in a row: from whom it is and about what, between a headline and a reader's letter. */
function mailHead(pieces: readonly Piece[]): Set<Piece> {
  const lines = pieces.map((piece) =>
    piece.kind === 'text' ? mailLine.exec(piece.plain.text)?.[1] : undefined,
  );
  const from = lines.findIndex((name) => name !== undefined);
  const length = lines.slice(from).findIndex((name) => name === undefined);
  const end = length < 0 ? lines.length : from + length;
  const names = lines.slice(Math.max(0, from), end).map((name) => name?.toLowerCase());
  const has = (part: readonly string[]) => names.some((name) => name !== undefined && part.includes(name));
  const isHead = from >= 0 && has(mailLineNames.sender) && has(mailLineNames.title);
  return new Set(isHead ? pieces.slice(from, end) : []);
}

/**
 * The index from which an answer quotes an earlier message. An article below it was passed on; there the number of pieces
 * is returned, as where nothing is quoted.
 */
function quotedFrom(pieces: readonly Piece[], textOf: Markdown['textOf']): number {
  const at = pieces.findIndex((piece, index) => {
    const text = piece.kind === 'text' || isQuotation(piece) ? wordsIn(piece, textOf) : '';
    return mailQuote.test(text) || mailBanner.test(text) || isMailSignature(pieces.slice(index), textOf);
  });
  if (at < 0) return pieces.length;
  const words = (part: readonly Piece[]) =>
    part.reduce((sum, piece) => sum + wordCount(wordsIn(piece, textOf)), 0);
  return words(pieces.slice(0, at)) < words(pieces.slice(at)) ? pieces.length : at;
}

/** “--” above how to reach the sender: the signature of a mail program, in the last paragraphs. */
function isMailSignature(below: readonly Piece[], textOf: Markdown['textOf']): boolean {
  const [mark = '', ...rest] = below.slice(0, LONGEST_SIGNATURE + 1).map((piece) => wordsIn(piece, textOf));
  if (below.length > LONGEST_SIGNATURE || !/^--(?: |$)/.test(mark) || wordCount(mark) > LONGEST) return false;
  return [mark, ...rest].some((line) => reachable.test(line));
}

function isQuotation(piece: Piece): boolean {
  return piece.kind === 'block' && piece.node.type === 'blockquote';
}

/** How many pieces at the top are a message: from a greeting or an e-mail's head to a headline set apart. */
function aboveHeadline(pieces: readonly Piece[]): number {
  const end = pieces.findIndex((piece) => piece.kind !== 'text' || isSetApart(piece));
  const above = pieces.slice(0, Math.max(0, end)).filter((piece) => piece.kind === 'text');
  const [first] = above;
  const isHeadline = pieces[end]?.kind === 'heading' || pieces[end]?.kind === 'text';
  if (first === undefined || !isHeadline || above.length > MOST_ABOVE) return 0;
  const areShort = above.every((piece) => isMailHead(piece) || wordCount(piece.plain.text) <= LONGEST);
  return areShort && (isMailHead(first) || opens(first)) ? end : 0;
}

function isSetApart({ style, plain: { text } }: TextPiece): boolean {
  return style === 'bold' || (text === text.toUpperCase() && /\p{Lu}{2}/u.test(text));
}

function isMailHead({ plain: { text } }: TextPiece): boolean {
  return mailLine.test(text) && text.includes('@');
}

function opens({ plain: { text } }: TextPiece): boolean {
  const words = fold(text);
  return salutation.test(words) || handsIn.test(words);
}

/** Removes the lines of a message from the end; those that say how to reach somebody only below a signature. */
function belowSignature(
  pieces: readonly Piece[],
  textOf: Markdown['textOf'],
): { kept: readonly Piece[]; dropped: TextPiece[] } {
  const dropped: TextPiece[] = [];
  let reaching: TextPiece[] = [];
  let [kept, above] = [pieces, pieces];
  for (let last = above.at(-1); last?.kind === 'text'; last = above.at(-1)) {
    const [rest, line] = lastLine(last, textOf);
    const isPrivate = isForNewsroom(line) || (above !== pieces && isClosing(line));
    if (!isPrivate && !isContact(line)) break;
    reaching.unshift(line);
    above = [...above.slice(0, -1), ...(rest === null ? [] : [rest])];
    if (!isPrivate) continue;
    dropped.unshift(...reaching);
    [kept, reaching] = [above, []];
  }
  const [thanked, signature] = above.slice(-2);
  if (!isSignature(signature, thanked)) return { kept, dropped };
  if (thanked?.kind !== 'text' || !isForNewsroom(thanked))
    return { kept: above, dropped: [...reaching, ...dropped] };
  return { kept: above.toSpliced(-2, 1), dropped: [thanked, ...reaching, ...dropped] };
}

/** Whether a line signs an article; a name below “Mọi giúp đỡ xin gửi về:” is of whom readers are to help. */
function isSignature(piece: Piece | undefined, before: Piece | undefined): boolean {
  if (piece?.kind !== 'text' || (before?.kind === 'text' && before.plain.text.endsWith(':'))) return false;
  return readByline(piece.plain.text, true)?.authors.some(isNamedPolitely) === false;
}

/** The last line of a paragraph, and the paragraph without it; null where it is the only one. */
function lastLine(piece: TextPiece, textOf: Markdown['textOf']): [TextPiece | null, TextPiece] {
  const lines = linesOf(piece.nodes);
  const line = textPiece(trimmed(lines.at(-1) ?? []), false, textOf);
  if (lines.length < 2 || line === null) return [null, piece];
  const before = lines
    .slice(0, -1)
    .flatMap((nodes, index) => (index === 0 ? nodes : [{ type: 'break' as const }, ...nodes]));
  const rest = textPiece(before, piece.glued, textOf);
  return [rest && { ...rest, gapBefore: piece.gapBefore }, line];
}

/** Whether a line is only for the newsroom, wherever it is. */
function isForNewsroom({ plain: { text } }: TextPiece): boolean {
  const words = fold(text);
  return wordCount(text) <= LONGEST && [mailSignature, thanks, payment].some((line) => line.test(words));
}

/** “Trân trọng,” above how to reach somebody. */
function isClosing({ plain: { text } }: TextPiece): boolean {
  return closing.test(fold(text));
}

function isContact({ plain: { text } }: TextPiece): boolean {
  return (
    wordCount(text) <= LONGEST &&
    (telephone.test(text) || mailAddress.test(text) || (contact.test(fold(text)) && text.includes(':')))
  );
}
