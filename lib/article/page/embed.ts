import { isEmbedName, isPost } from '../../markdown/markdown';
import type { Piece } from '../pieces';
import { isLinksOnly } from './furniture';
import { linksIn } from './tags';

/** Whether a piece is but a film or post that the writer has put in, by the name that it is given. */
export function isEmbed(piece: Piece): boolean {
  if (piece.kind !== 'text' || !isEmbedName(piece.plain.text) || !isLinksOnly(piece)) return false;
  return linksIn({ type: 'paragraph', children: piece.nodes }).every(({ url }) => isPost(url));
}
