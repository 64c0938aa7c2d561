import type { ListItem } from 'mdast';
import type { Markdown } from '../../markdown/markdown';
import { isEndLine } from '../page/lines/end-lines';
import { readPageLine } from '../page/line';
import { wordCount } from '../../language/text';
import type { BlockPiece, Piece, TextPiece } from '../pieces';
import { textPiece } from '../text-piece';
import { newsOpeners } from '../words/agencies';
import { tagLabel } from '../words/furniture';
import { sentenceEnd } from '../words/running';
import { isByline, isDated } from '../page/page-line';

const opensNews = new RegExp(`^(?:${newsOpeners})(?!\\p{L})`, 'u');

/** Which part of a list of buttons may be labels of pages that no table has. */
const OTHERS = 1 / 5;

/** Maximum length of such a label, in words. */
const LABEL = 3;

/** “- Sáng 26/2, …”: the first paragraph of news that lost its agency, which Markdown reads as a list of one item. */
export function newsOf(
  { node, gapBefore, gapBehind }: BlockPiece,
  textOf: Markdown['textOf'],
): TextPiece | null {
  if (node.type !== 'list' || node.ordered === true || node.children.length > 1) return null;
  const [line, ...others] = node.children[0]?.children ?? [];
  if (line?.type !== 'paragraph' || others.length > 0) return null;
  const text = textPiece(line.children, false, textOf);
  const isNews = text !== null && opensNews.test(text.plain.text) && sentenceEnd.test(text.plain.text);
  return isNews ? { ...text, gapBefore, gapBehind } : null;
}

/**
 * A page's date, byline and buttons as a list: each item becomes a line.
 * @param isNearTop whether a date in it may be the article's
 */
export function partList(piece: BlockPiece, isNearTop: boolean, textOf: Markdown['textOf']): Piece[] {
  const { node } = piece;
  if (node.type !== 'list') return [piece];
  const lines = node.children.map(({ children: [first, ...others] }) =>
    first?.type === 'paragraph' && others.every(({ type }) => type === 'list')
      ? textPiece(first.children, false, textOf)
      : null,
  );
  const parts = lines.filter((line) => line !== null);
  if (parts.length < node.children.length) return [piece];
  const dated = isNearTop && parts.some(({ plain }) => isDated(plain.text));
  const others = parts.filter(
    ({ plain: { text } }) =>
      !isEndLine(text) && !tagLabel.test(text) && !isByline(text) && !(dated && readPageLine(text) !== null),
  );
  const ofPage =
    others.length <= parts.length * OTHERS && others.every(({ plain }) => wordCount(plain.text) <= LABEL);
  // A list of tags is read as a whole.
  const isMixed =
    !parts.some(({ plain }) => tagLabel.test(plain.text)) || parts.some(({ plain }) => isByline(plain.text));
  return ofPage && isMixed ? node.children.flatMap((item, at) => itemLines(item, parts[at], piece)) : [piece];
}

/** The line of an item, and the list below it: “Từ khóa:”, then the tags. */
function itemLines({ children }: ListItem, line: TextPiece | undefined, whole: BlockPiece): Piece[] {
  const lists = children.slice(1).filter((child) => child.type === 'list');
  return [
    ...(line === undefined ? [] : [line]),
    ...lists.map((list) => ({ ...whole, node: list, gapBefore: 0 })),
  ];
}
