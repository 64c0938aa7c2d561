import { nodeOf } from './furniture';
import type { Piece } from '../pieces';
import { linksIn } from './tags';
import { authorAddress } from '../words/furniture';

/** Whether a piece has links, and all of them lead to authors' pages: “[A](/tac-gia/a-12.htm)/VOV Tây Bắc”. */
export function linksToAuthors(piece: Piece): boolean {
  const node = nodeOf(piece);
  const links = node === null ? [] : linksIn(node);
  return links.length > 0 && links.every(({ url }) => authorAddress.test(url));
}
