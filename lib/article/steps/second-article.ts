import { diagnose } from '../../report/diagnostic';
import { readByline } from '../byline/byline';
import type { Step } from '../draft';
import { isProse } from '../page/furniture';
import { looksLikeName } from '../person';
import type { Piece } from '../pieces';

/**
 * Tells of a second article in the file: a level-1 heading below a signature, with text above and below. Nothing is
 * divided, for only an editor knows the address and the state of the other one.
 */
export const tellSecondArticle: Step = ({ pieces }) => {
  const at = pieces.findIndex(
    (piece, index) =>
      piece.kind === 'heading' &&
      piece.level === 1 &&
      signs(pieces[index - 1]) &&
      pieces.slice(0, index).some(isProse) &&
      pieces.slice(index).some(isProse),
  );
  const heading = pieces[at];
  if (heading?.kind !== 'heading') return {};
  return { diagnostics: [diagnose('second-article', heading.place, { title: heading.plain.text })] };
};

function signs(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'text') return false;
  const authors = readByline(piece.plain.text, piece.style === 'bold')?.authors ?? [];
  return authors.length > 0 && authors.every(({ name }) => looksLikeName(name));
}
