import type { Blockquote, Code, List, PhrasingContent, Table } from 'mdast';
import type { Markdown, Source } from '../markdown/markdown';
import type { Place } from '../report/diagnostic';
import type { Figure } from './article';

/** Position of a piece among the others. */
interface Position {
  place: Place;
  /** Empty lines before and after it; 0 inside a paragraph that was split. */
  gapBefore: number;
  gapBehind: number;
  /** Set where the writer drew a rule before it (`***`), as between the scenes of a story. */
  ruleBefore?: true;
}

/** A paragraph, or the part of one before or after an image. */
export interface TextPiece extends Position {
  kind: 'text';
  nodes: PhrasingContent[];
  plain: Source;
  /** How all of its letters are set. */
  style: 'plain' | 'bold' | 'italic';
  /** Whether it is in the same paragraph as the image before it. */
  glued: boolean;
}

export interface HeadingPiece extends Position {
  kind: 'heading';
  level: number;
  plain: Source;
  nodes: PhrasingContent[];
}

/** An image, lifted out of its container. */
export interface ImagePiece extends Position {
  kind: 'image';
  src: string;
  alt: string;
  title: string;
  /** The address that the image links to; null if it is no link. */
  link: string | null;
}

/** A list, table, quotation or listing: kept whole, without images. */
export interface BlockPiece extends Position {
  kind: 'block';
  node: List | Table | Blockquote | Code;
}

/** An image with its caption. */
export interface FigurePiece extends Position {
  kind: 'figure';
  figure: Figure;
  /** The caption and its position in the file, for the honours in it. */
  captionText: Source | null;
}

/** A piece of the article's body; the steps take and return rows of pieces. */
export type Piece = TextPiece | HeadingPiece | ImagePiece | BlockPiece | FigurePiece;

/** A piece of text that a reader sees as a line or a paragraph. */
export type LinePiece = TextPiece | HeadingPiece;

/** The text of a line, or of a quotation, as which editors set notes apart; empty for any other piece. */
export function lineOf(piece: Piece, textOf: Markdown['textOf']): string {
  if (isLine(piece)) return piece.plain.text;
  return piece.kind === 'block' && piece.node.type === 'blockquote' ? textOf(piece.node).text : '';
}

export function isLine(piece: Piece | undefined): piece is LinePiece {
  return piece?.kind === 'text' || piece?.kind === 'heading';
}
