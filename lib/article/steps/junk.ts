import type { Nodes, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { cutNodes } from '../cut-nodes';
import type { Draft, Step } from '../draft';
import { countLinks, isLost } from '../links';
import { wordsIn } from '../page/furniture';
import { withoutLinkNotes } from '../runs';
import { isMachineAlt, isNumbered } from '../alt';
import { machineAlts } from '../words/captions';
import { usualGap } from './gaps';
import type { HeadingPiece, ImagePiece, Piece, TextPiece } from '../pieces';
import { fold, wordCount } from '../../language/text';
import { isAmong, longestJunk } from '../page/among';
import { contentsOf, pageNumbers, printedContents } from '../page/contents';
import { isCounter } from '../page/counter';
import {
  bids,
  junkPhrases,
  leadIn,
  linkNotes,
  pictureCounter,
  pictureNumber,
  pointsHere,
  ratingLabel,
  ratingWords,
  referenceLabels,
  rowOfMarks,
} from '../words/junk';

/** Maximum length of a stub, in words; a longer line says more than where a link leads. */
const longestStub = 30;

/** A label, behind arrows or in brackets, and what it announces. */
const reference = /^[\p{S}\p{P}\s]*([\p{L} ]{3,40})\s*:\s*([^\n]+?)[)\s]*$/u;

/** Drops what readers should not see: ratings, rows of dashes, empty headings, stubs of lost links. */
export const dropJunk: Step = ({ pieces: given, title, textOf }) => {
  const diagnostics: Diagnostic[] = [];
  const kept: Piece[] = [];
  const noted = given.filter(isNoted);
  diagnostics.push(
    ...noted.map(({ place, plain }) =>
      diagnose('junk-dropped', place, { words: (plain.text.match(linkNotes) ?? []).join(' ') }),
    ),
  );
  const pieces = given
    .map((piece) => (isNoted(piece) ? withoutNotes(piece, textOf) : piece))
    .map((piece, index, all) => uncounted(piece, all[index - 1], textOf));
  const gap = usualGap(pieces);
  const parts = new Set([
    ...ratingOf(pieces),
    ...contentsOf(pieces, textOf),
    ...printedContents(pieces),
    ...pageNumbers(pieces),
    ...numberedTitles(pieces, title),
    ...countersOf(pieces),
  ]);
  // From the end, so that a line introducing stubs is checked after they are dropped.
  for (const piece of pieces.toReversed()) {
    const code = parts.has(piece) ? 'junk-dropped' : junkCode(piece, kept.at(-1), gap);
    if (code === null) kept.push(piece);
    const reported = code ?? (linksOf(piece).lost > 0 ? 'link-unlinked' : null);
    // “###” or “>” alone has no words to tell of.
    const isEmpty = 'plain' in piece ? piece.plain.text === '' : isBare(piece);
    if (reported !== null && !isEmpty)
      diagnostics.push(diagnose(reported, piece.place, { words: wordsIn(piece, textOf).slice(0, 60) }));
  }
  return { pieces: kept.toReversed(), diagnostics: diagnostics.toReversed() };
};

function junkCode(piece: Piece, next: Piece | undefined, gap: number): 'junk-dropped' | 'link-lost' | null {
  // “>> Cách tính …”: arrows that Markdown parses as a quotation.
  if (piece.kind === 'block' && piece.node.type === 'blockquote') {
    if (isBare(piece)) return 'junk-dropped';
    const isLost =
      isLostList(piece.node) || (countLinks(piece.node).live === 0 && isLostReference(toString(piece.node)));
    return isLost ? 'link-lost' : null;
  }
  if (piece.kind !== 'text' && piece.kind !== 'heading') return null;
  const { text } = piece.plain;
  if (text === '' || rowOfMarks.test(text) || isAmong(text, junkPhrases)) return 'junk-dropped';
  return isStub(piece, next, gap) ? 'link-lost' : null;
}

/** Whether a quotation has nothing in it. */
const isBare = (piece: Piece): boolean =>
  piece.kind === 'block' && piece.node.type === 'blockquote' && piece.node.children.length === 0;

/** Whether every paragraph of a quotation is only a link without address. */
function isLostList(node: Nodes): boolean {
  if (node.type === 'paragraph') {
    const { live, lost } = countLinks(node);
    return live === 0 && lost > 0 && leadIn.test(fold(textAround(node.children)));
  }
  return node.type === 'blockquote' && node.children.every(isLostList);
}

/** The pieces of a rating such as “5 / 5 (1 bình chọn)”, each part in its own paragraph. */
function ratingOf(pieces: readonly Piece[]): Set<Piece> {
  const votes = pieces.findLastIndex(
    (piece) => piece.kind === 'text' && isAmong(piece.plain.text, ratingWords),
  );
  if (votes < 0) return new Set();
  const isPart = (piece: Piece) =>
    piece.kind === 'text' &&
    (/^[\d/().,\s]+$/.test(piece.plain.text) || isAmong(piece.plain.text, ratingLabel));
  const first = pieces.slice(0, votes).findLastIndex((piece) => !isPart(piece)) + 1;
  const behind = pieces.slice(votes + 1).findIndex((piece) => !isPart(piece));
  return new Set(pieces.slice(first, behind < 0 ? pieces.length : votes + 1 + behind));
}

/** “Tên bài - Ảnh 2”, which pages print below a picture that has no caption. */
function numberedTitles(pieces: readonly Piece[], title: string | null): Piece[] {
  const name = fold(title ?? '');
  if (name === '') return [];
  return pieces.filter((piece) => {
    if (piece.kind !== 'text' || piece.plain.text.length > (title ?? '').length + longestJunk) return false;
    const text = fold(piece.plain.text);
    return text.startsWith(name) && pictureNumber.test(text.slice(name.length));
  });
}

function isNoted(piece: Piece): piece is TextPiece {
  return piece.kind === 'text' && piece.plain.text.search(linkNotes) >= 0;
}

function withoutNotes(piece: TextPiece, textOf: Draft['textOf']): TextPiece {
  const nodes = withoutLinkNotes(piece.nodes);
  return { ...piece, nodes, plain: textOf(...nodes) };
}

/** “1/12”, or what software gives for a description, right below a picture or above it. */
function countersOf(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece, index) => {
    const [above, below] = [pieces[index - 1], pieces[index + 1]];
    if (piece.kind !== 'text') return false;
    const { text } = piece.plain;
    const isBeside = [above, below].some((other) => other?.kind === 'image');
    if (isBeside && isAmong(text, machineAlts)) return true;
    return above?.kind === 'image' && (isCounter(text) || repeatsMachine(text, above));
  });
}

/** “IMG_MD_QD_9073”, “Tên bài - Ảnh 1.”: the description of a picture again that its software gave. */
function repeatsMachine(text: string, { alt, src }: ImagePiece): boolean {
  if (fold(text) !== fold(alt)) return false;
  return isNumbered(alt) || (/\d|_/.test(text) && !/\s/.test(text) && isMachineAlt(text, src));
}

/** A picture's caption without the number, or what software gave for a description, before it: “(1/12) Thuyền về bến”. */
function uncounted(piece: Piece, above: Piece | undefined, textOf: Draft['textOf']): Piece {
  if (piece.kind !== 'text' || above?.kind !== 'image') return piece;
  const { text } = piece.plain;
  const isNamed = isMachineAlt(above.alt, above.src) && text.startsWith(above.alt);
  const [counter = isNamed ? above.alt : ''] = pictureCounter.exec(text) ?? [];
  if (counter === '' || !/^\s*[\p{Lu}“"]/u.test(text.slice(counter.length))) return piece;
  const nodes = cutNodes(piece.nodes, text, counter.length);
  return { ...piece, nodes, plain: textOf(...nodes) };
}

/** A line that only offers a link, but contains none with an address. */
function isStub(piece: TextPiece | HeadingPiece, next: Piece | undefined, gap: number): boolean {
  const { text } = piece.plain;
  const links = linksOf(piece);
  if (links.live > 0 || wordCount(text) > longestStub) return false;
  if (isLostReference(text)) return true;
  if (pointsHere.test(text) && bids.test(text)) return links.lost > 0 || !leadsTo(text, next);
  if (piece.kind !== 'text' || links.lost === 0) return false;
  const around = textAround(piece.nodes);
  // A name alone, close to others, is a cell of a lost table, not a stub.
  if (!/[^\s*_]/.test(around) && Math.min(piece.gapBefore, piece.gapBehind) < gap) return false;
  return leadIn.test(fold(around));
}

/** Whether a text without links is the headline of another article, which was a link on the page it was copied from: “>> Xem thêm: Tên bài”. */
function isLostReference(text: string): boolean {
  const [, label = '', headline = ''] = reference.exec(text.trim()) ?? [];
  return referenceLabels.test(fold(label)) && isHeadline(headline);
}

/** Whether a text can be a headline: some words from a capital on, and no sentence. */
function isHeadline(text: string): boolean {
  const words = wordCount(text);
  return words > 2 && words <= longestStub && /^["“‘]?[\p{Lu}\p{N}]/u.test(text) && !/[.:;]$/.test(text);
}

/** The words of a paragraph outside its links. */
function textAround(nodes: PhrasingContent[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'link') return ' ';
      return 'children' in node ? textAround(node.children) : toString(node);
    })
    .join(' ');
}

/** Whether the piece after a line is the link that it announces. */
function leadsTo(line: string, next: Piece | undefined): boolean {
  if (next === undefined || next.kind === 'figure') return false;
  if (next.kind === 'image') return next.link !== null && !isLost(next.link);
  if (linksOf(next).live === 0) return false;
  // After a complete sentence, only a bare link can be the one that it announces.
  return !line.endsWith('.') || (next.kind === 'text' && textAround(next.nodes).trim() === '');
}

function linksOf(piece: Piece): { live: number; lost: number } {
  if (piece.kind === 'block') return countLinks(piece.node);
  return 'nodes' in piece ? countLinks({ type: 'paragraph', children: piece.nodes }) : { live: 0, lost: 0 };
}
