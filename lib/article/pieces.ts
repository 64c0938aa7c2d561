import type { Blockquote, Code, List, PhrasingContent, Table } from 'mdast';
import type { Source } from '../markdown/markdown';
import type { Place } from '../report/diagnostic';
import type { Figure } from './article';

/** Where a piece stands among the others. */
interface Standing {
  place: Place;
  /** Empty lines before it and behind it; 0 inside a paragraph that was taken apart. */
  gapBefore: number;
  gapBehind: number;
}

/** A paragraph, or the part of one that stands before or behind an image. */
export interface TextPiece extends Standing {
  kind: 'text';
  nodes: PhrasingContent[];
  plain: Source;
  /** What all of its letters are set in. */
  style: 'plain' | 'bold' | 'italic';
  /** It stands in the same paragraph as the image before it. */
  glued: boolean;
}

export interface HeadingPiece extends Standing {
  kind: 'heading';
  level: number;
  plain: Source;
  nodes: PhrasingContent[];
}

/** An image, lifted out of whatever held it. */
export interface ImagePiece extends Standing {
  kind: 'image';
  src: string;
  alt: string;
  title: string;
  /** Where the image links to; null where it is no link. */
  link: string | null;
}

/** A list, table, quotation, listing: kept whole, and never holding an image. */
export interface BlockPiece extends Standing {
  kind: 'block';
  node: List | Table | Blockquote | Code;
}

/** An image together with its caption, once both are known. */
export interface FigurePiece extends Standing {
  kind: 'figure';
  figure: Figure;
  /** Where the caption's words stand, for the honours told in it. */
  captionText: Source | null;
}

/** The article's body as a row of pieces: what the steps take from and give back. */
export type Piece = TextPiece | HeadingPiece | ImagePiece | BlockPiece | FigurePiece;
