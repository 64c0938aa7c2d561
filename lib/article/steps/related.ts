import type { PhrasingContent } from 'mdast';
import { diagnose, type Diagnostic } from '../../report/diagnostic';
import type { Step } from '../draft';
import { leadsToArticle } from '../links';
import type { Piece } from '../pieces';

/** Drops boxes that lead to other articles: a thumbnail that is a link, and the same link in words behind it. */
export const dropRelated: Step = ({ pieces }) => {
  const diagnostics: Diagnostic[] = [];
  let box: string | null = null;
  const kept = pieces.filter((piece) => {
    if (piece.kind === 'image' && piece.link !== null && leadsToArticle(piece.link)) {
      box = piece.link;
      diagnostics.push(diagnose('related-dropped', piece.place, { url: piece.link }));
      return false;
    }
    if (box !== null && isOnlyLink(piece, box)) return false;
    box = null;
    return true;
  });
  return { pieces: kept, diagnostics };
};

function isOnlyLink(piece: Piece, url: string): boolean {
  return (
    (piece.kind === 'text' || piece.kind === 'heading') &&
    piece.nodes.every((node) => isLinkOrBlank(node, url))
  );
}

function isLinkOrBlank(node: PhrasingContent, url: string): boolean {
  if (node.type === 'link') return node.url === url;
  if (node.type === 'text') return node.value.trim() === '';
  return (
    node.type === 'break' || ('children' in node && node.children.every((child) => isLinkOrBlank(child, url)))
  );
}
