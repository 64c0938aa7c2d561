import type { List, ListItem, PhrasingContent } from 'mdast';
import type { Markdown } from '../../markdown/markdown';
import { wordCount } from '../../language/text';
import { isProse } from '../page/furniture';
import { isLine, type BlockPiece, type HeadingPiece, type Piece } from '../pieces';
import { endsSentence, leadsToList } from '../words/headings';

/** Maximum length of such a heading, in words. */
const longest = 14;

/**
 * Finds the numbered lines that Markdown reads as lists of one item, and that head the text below them: “1. Đặt vấn đề”,
 * text, “2. Giải pháp”, text. One alone is an item.
 * @returns each as a heading, without its level
 */
export function headsInLists(
  pieces: readonly Piece[],
  textOf: Markdown['textOf'],
): ReadonlyMap<Piece, Omit<HeadingPiece, 'level'>> {
  const found = pieces.flatMap((piece, index) => {
    const head = piece.kind === 'block' ? headOf(piece, textOf) : null;
    const next = pieces[index + 1];
    return head !== null && next !== undefined && isTextBelow(next)
      ? [{ piece, head, number: numberOf(head.plain.text) }]
      : [];
  });
  const numbers = [
    ...found.map(({ number }) => number),
    ...pieces.filter(isLine).map(({ plain: { text } }) => numberOf(text)),
  ];
  const isInRow = (number: number) => numbers.includes(number + 1) || numbers.includes(number - 1);
  return new Map(found.filter(({ number }) => isInRow(number)).map(({ piece, head }) => [piece, head]));
}

/** Whether a piece can be the text below such a heading: no list, no short line, and not the rest of its sentence. */
function isTextBelow(piece: Piece): boolean {
  if (piece.kind === 'block') return false;
  return piece.kind !== 'text' || (isProse(piece) && !/^\p{Ll}{2}/u.test(piece.plain.text));
}

/** The only item of a numbered list as a heading, with its number; null for any other block. */
function headOf({ node, place, gapBefore, gapBehind }: BlockPiece, textOf: Markdown['textOf']) {
  const item = node.type === 'list' && node.ordered === true ? onlyItem(node) : null;
  const [paragraph, ...others] = item?.children ?? [];
  if (!item || paragraph?.type !== 'paragraph' || others.length > 0) return null;
  const [start, end] = [item.position?.start, paragraph.position?.start];
  if (!start || !end) return null;
  const mark: PhrasingContent = {
    type: 'text',
    value: `${node.type === 'list' ? (node.start ?? 1) : 1}. `,
    position: { start, end },
  };
  const nodes = [mark, ...paragraph.children];
  const plain = textOf(...nodes);
  const isHead = wordCount(plain.text) <= longest && /\p{L}{2}/u.test(plain.text) && !/[:?]/.test(plain.text);
  if (!isHead || endsSentence.test(plain.text) || leadsToList.test(plain.text)) return null;
  return { kind: 'heading' as const, plain, nodes, place, gapBefore, gapBehind };
}

function onlyItem({ children }: List): ListItem | null {
  const [item, ...others] = children;
  return item !== undefined && others.length === 0 ? item : null;
}

/** The number at the beginning of a line; NaN if there is none. */
function numberOf(text: string): number {
  return Number(/^(\d{1,2})[.)]\s/.exec(text)?.[1] ?? NaN);
}
