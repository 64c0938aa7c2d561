import type { PhrasingContent } from 'mdast';
import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { fold } from '../../language/text';
import type { Step } from '../draft';
import { isLinksOnly, isRelatedLabel, nodeOf, wordsAround } from '../page/furniture';
import { leadsToArticle } from '../links';
import type { Piece } from '../pieces';
import { linksIn } from '../page/tags';

/** Arrows before a link to another article. */
const arrows = /^\s*(?:>{1,3}|»|►|▶|→|☞|👉)/u;

/**
 * Drops boxes that lead to other articles: a thumbnail that is a link with the same link in words behind it, “Xem thêm:”
 * with links behind it, links behind an arrow.
 */
export const dropRelated: Step = ({ pieces }) => {
  const diagnostics: Diagnostic[] = [];
  let box: string | null = null;
  let inBox = false;
  const kept = pieces.filter((piece, index) => {
    if (piece.kind === 'image' && piece.link !== null && leadsToArticle(piece.link)) {
      box = piece.link;
      diagnostics.push(diagnose('related-dropped', piece.place, { url: piece.link }));
      return false;
    }
    if (box !== null && isOnlyLink(piece, box)) return false;
    box = null;
    inBox = (inBox && isOnlyLinks(piece)) || isBox(piece) || opensBox(piece, pieces[index + 1]);
    if (!inBox) return true;
    const links = addressesIn(piece);
    if (links.length === 0 && 'plain' in piece) {
      diagnostics.push(diagnose('junk-dropped', piece.place, { words: piece.plain.text }));
    }
    diagnostics.push(...links.map((url) => diagnose('related-dropped', piece.place, { url })));
    return false;
  });
  return { pieces: kept, diagnostics };
};

/** “Xem thêm: [tên bài](…)”, “>> [tên bài](…)”. */
function isBox(piece: Piece): boolean {
  const node = nodeOf(piece);
  if (node === null || !('plain' in piece) || !leadAway(piece)) return false;
  const around = wordsAround(node);
  return isRelatedLabel(around) || (arrows.test(piece.plain.text) && fold(around) === '');
}

/** “Xem thêm” alone, right above links. */
function opensBox(piece: Piece, next: Piece | undefined): boolean {
  return 'plain' in piece && isRelatedLabel(piece.plain.text) && next !== undefined && isOnlyLinks(next);
}

function isOnlyLinks(piece: Piece): boolean {
  return isLinksOnly(piece) && leadAway(piece);
}

function leadAway(piece: Piece): boolean {
  const addresses = addressesIn(piece);
  return addresses.length > 0 && addresses.every(leadsToArticle);
}

function addressesIn(piece: Piece): string[] {
  const node = nodeOf(piece);
  return node === null ? [] : linksIn(node).map(({ url }) => url);
}

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
