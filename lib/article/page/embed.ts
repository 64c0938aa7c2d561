import { isEmbedName, isPost } from '../../markdown/markdown';
import type { Piece } from '../pieces';
import { isLinksOnly } from './furniture';
import { linksIn } from './tags';

/** Whether a piece is only an embedded film or post of another site, by its link text and address. */
export function isEmbed(piece: Piece): boolean {
  if (piece.kind !== 'text' || !isEmbedName(piece.plain.text) || !isLinksOnly(piece)) return false;
  return linksIn({ type: 'paragraph', children: piece.nodes }).every(({ url }) => isPost(url));
}
