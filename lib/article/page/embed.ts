import { wordCount } from '../../language/text';
import { isEmbedName, isPost } from '../../markdown/markdown';
import type { Piece } from '../pieces';
import { isLinksOnly } from './furniture';
import { linksIn } from './tags';

/** Maximum length of a link's words that say no more than “Xem video”; longer ones are a headline. */
const LONGEST = 3;

/** Whether a piece is only an embedded film or post of another site, by its link text and address. */
export function isEmbed(piece: Piece): boolean {
  if (piece.kind !== 'text' || !isLinksOnly(piece)) return false;
  if (!isEmbedName(piece.plain.text) && wordCount(piece.plain.text) > LONGEST) return false;
  return linksIn({ type: 'paragraph', children: piece.nodes }).every(({ url }) => isPost(url));
}
