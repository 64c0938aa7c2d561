import type { Heading, Paragraph, PhrasingContent, Root, TableCell, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { restyle, type Token } from './restyle';
import { sourceOffset } from './source-offset';
import { walk } from './walk';

/**
 * Repairs bold and italics that Markdown does not recognise: marks with inner spaces (`** bold **`), unclosed
 * marks, and words split by an editor's export (`**T****ạm**`). Formulas (`500*33`), footnote stars (`(*)`) and
 * escapes stay.
 * @param source the text that was parsed
 * @returns the first repaired mark of each paragraph, heading or cell
 */
export function repairEmphasis(root: Root, source: string): Text[] {
  const repaired: Text[] = [];
  walk(root, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const first = repair(node, source);
    if (first !== null) repaired.push(first);
  });
  return repaired;
}

/** Above this the stars are hostile, and already escaped; locating each would take quadratic time. */
const MOST_MARKS = 300;

function repair(owner: Paragraph | Heading | TableCell, source: string): Text | null {
  const written = toString(owner);
  const runs = written.match(/\*+/g)?.length ?? 0;
  if (runs === 0 || runs > MOST_MARKS) return null;
  const tokens = asWritten(owner.children.flatMap((child) => tokensOf(child, source))).map(withSides);
  const first = tokens.find((token) => token.stars > 0 && token.node !== null)?.node;
  // A row of nothing but asterisks is a rule, not emphasis.
  if (first?.type !== 'text' || tokens.every((token) => token.stars > 0)) return null;
  owner.children = restyle(tokens);
  return toString(owner) === written ? null : first;
}

type Piece = Pick<Token, 'stars' | 'node'>;

/** Splits a node into a row of marks and the text between them. */
function tokensOf(node: PhrasingContent, source: string): Piece[] {
  if (node.type === 'text') return split(node, source);
  // Superscripts are emphasis with another element name.
  if ((node.type !== 'strong' && node.type !== 'emphasis') || node.data !== undefined)
    return [{ stars: 0, node }];
  const mark: Piece = { stars: node.type === 'strong' ? 2 : 1, node: null };
  return [mark, ...node.children.flatMap((child) => tokensOf(child, source)), mark];
}

function split(node: Text, source: string): Piece[] {
  return Array.from(node.value.matchAll(/\*+|[^*]+/g), ({ 0: value, index }): Piece => {
    const start = sourceOffset(node, index, source);
    const end = sourceOffset(node, index + value.length, source);
    const isMark = value.startsWith('*') && source[start] === '*';
    return { stars: isMark ? value.length : 0, node: { type: 'text', value, ...placed(node, start, end) } };
  });
}

function placed(node: Text, start: number, end: number): Pick<Text, 'position'> {
  if (node.position === undefined) return {};
  const at = (offset: number) => ({ line: node.position?.start.line ?? 1, column: 1, offset });
  return { position: { start: at(start), end: at(end) } };
}

/** Joins adjacent marks, of which Markdown may have parsed a part. */
function asWritten(pieces: readonly Piece[]): Piece[] {
  const row: Piece[] = [];
  for (const piece of pieces) {
    const last = row.at(-1);
    if (last === undefined || last.stars === 0 || piece.stars === 0) row.push(piece);
    else row[row.length - 1] = { stars: last.stars + piece.stars, node: last.node ?? piece.node };
  }
  return row;
}

function withSides(piece: Piece, index: number, pieces: readonly Piece[]): Token {
  const before = beside(pieces, index, -1);
  const after = beside(pieces, index, 1);
  const stars = piece.node !== null && isLiteral(piece.stars, before, after) ? 0 : piece.stars;
  return { ...piece, stars, behindText: /\S/.test(before), beforeText: /\S/.test(after) };
}

/** The character next to a piece; a space at either end. */
function beside(pieces: readonly Piece[], index: number, step: -1 | 1): string {
  const node = pieces[index + step]?.node;
  if (node?.type === 'text') return (step === 1 ? node.value[0] : node.value.at(-1)) ?? ' ';
  return node === undefined || node === null || node.type === 'break' ? ' ' : 'x';
}

function isLiteral(stars: number, before: string, after: string): boolean {
  if (before === '(' && after === ')') return true;
  if (stars > 1) return false;
  // A multiplication sign, or a bullet.
  return (/\s/.test(before) && /\s/.test(after)) || (/[\p{L}\d)\]]/u.test(before) && /[\d(]/.test(after));
}
