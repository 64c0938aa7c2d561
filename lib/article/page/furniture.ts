import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Markdown } from '../../markdown/markdown';
import { fold, wordCount } from '../../language/text';
import { countLinks } from '../links';
import type { BlockPiece, Piece, TextPiece } from '../pieces';
import { notices } from '../words/furniture';
import { isEndLine, isTopicOrPlace } from './lines/end-lines';
import { isTagRow } from './lines/labels';

/** A paragraph with this many words is the writer's, however it ends. */
const PROSE = 14;

/** A date, a time, a number of comments or the place in its list beside a link. */
const beside = /list \d+ of \d+|(?<![\p{L}\d])\d{1,4}(?:[/:.h-]\d{1,4}){0,2}(?![\p{L}\d])/gu;

/** The minimum for a complete sentence, in words. */
const SENTENCE = 6;

/** A list of a few words each: the voices that read an article aloud. */
export function isShortList({ node }: BlockPiece): boolean {
  return (
    node.type === 'list' &&
    node.children.every((item) => {
      const [line, ...others] = item.children;
      return line?.type === 'paragraph' && others.length === 0 && wordsOfItem(line.children) <= 4;
    })
  );
}

function wordsOfItem(nodes: readonly { type: string; value?: string }[]): number {
  return nodes.reduce((sum, node) => sum + wordCount(node.value ?? 'a a'), 0);
}

/** Whether a piece is the newsroom's notice about the article: “Đính chính: …”. It is no furniture, wherever it is. */
export function isNotice(piece: Piece | undefined): boolean {
  return (
    piece?.kind === 'text' &&
    !isLinksOnly(piece) &&
    notices.some((notice) => notice.test(fold(piece.plain.text)))
  );
}

/** Names of sections or places above paragraphs of a digest, “Kinh tế”, “Giáo dục”: one alone is the page's. */
export function dividersIn(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const names = pieces.filter(
    (piece, index) => piece.kind === 'text' && isTopicOrPlace(piece.plain.text) && isProse(pieces[index + 1]),
  );
  return new Set(names.length > 1 ? names : []);
}

/** Whether a piece is certainly the writer's text: a sentence, or a long paragraph, mostly outside links. */
export function isProse(piece: Piece | undefined): piece is TextPiece {
  if (piece?.kind !== 'text' || isLinksOnly(piece)) return false;
  const { text } = piece.plain;
  const length = wordCount(text);
  if (length < SENTENCE || isEndLine(text) || isTagRow(text)) return false;
  return length >= PROSE || /(?:[.!?…:;。！？：；]["”’)\]]*(?:\/\.)?|\p{So}\ufe0f?)$/u.test(text);
}

/** Whether every word of a piece is in a link with an address; a list may count comments or give dates beside them. */
export function isLinksOnly(piece: Piece): boolean {
  const node = nodeOf(piece);
  if (node === null || countLinks(node).live === 0) return false;
  const around = wordsAround(node);
  return fold(node.type === 'list' ? around.replace(beside, ' ') : around) === '';
}

/** Inline content or a block, as one node; null for pictures. */
export function nodeOf(piece: Piece): Nodes | null {
  if (piece.kind === 'block') return piece.node;
  return 'nodes' in piece ? { type: 'paragraph', children: piece.nodes } : null;
}

/** The words of a node outside its links. */
export function wordsAround(node: Nodes): string {
  if (node.type === 'link') return ' ';
  return 'children' in node ? node.children.map(wordsAround).join(' ') : toString(node);
}

/** The words of a piece: a picture's are its alternative text. */
export function wordsIn(piece: Piece, textOf: Markdown['textOf']): string {
  if (piece.kind === 'image') return piece.alt;
  const node = nodeOf(piece);
  return node === null ? '' : textOf(node).text;
}
