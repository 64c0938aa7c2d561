import { isEmbedName, isOwnFile, isPost } from '../../markdown/markdown';
import type { Piece } from '../pieces';
import { isLinksOnly } from './furniture';
import { linksIn } from './tags';

/** Words of a link that say no more than what it leads to. */
const siteName =
  /^(?:youtube|vimeo|dailymotion|tiktok|facebook|instagram|twitter|x|(?:xem |mời xem |watch )?(?:the )?(?:video|clip))$/iu;

/**
 * Whether a piece is only links to files beside the text, or an embedded film or post of another site, by its link text
 * and address, or its address alone.
 */
export function isEmbed(piece: Piece): boolean {
  if (piece.kind !== 'text' || !isLinksOnly(piece)) return false;
  const links = linksIn({ type: 'paragraph', children: piece.nodes });
  if (links.every(({ url }) => isOwnFile(url))) return true;
  const { text } = piece.plain;
  if (!isEmbedName(text) && !siteName.test(text) && !/^https?:\/\/\S+$/.test(text)) return false;
  return links.every(({ url }) => isPost(url));
}
