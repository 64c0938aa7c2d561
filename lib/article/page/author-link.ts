import { isLinksOnly, nodeOf } from './furniture';
import type { Piece } from '../pieces';
import { linksIn } from './tags';
import { authorAddress } from '../words/furniture';

/** Whether a piece is only a link to the author's page: “[A](/tac-gia/a-12.htm)”. */
export function isAuthorLink(piece: Piece): boolean {
  const node = nodeOf(piece);
  return node !== null && isLinksOnly(piece) && linksIn(node).every(({ url }) => authorAddress.test(url));
}
