import { diagnose, type Diagnostic } from '../../report/diagnostic';
import type { Person } from '../article';
import { readByline, type Byline } from '../byline';
import type { Step } from '../draft';
import { countLinks } from '../links';
import { isCapitalised } from '../person';
import type { Piece, TextPiece } from '../pieces';

/** The lines at the end that may sign an article: its authors, its photographers, the agency it comes from. */
const most = 3;

/** Who wrote and photographed the article, and the agency it comes from: the short lines at its end. */
export const readSignature: Step = ({ frontMatter, pieces }) => {
  const found: Byline = { authors: [], photographers: [], via: null };
  const diagnostics: Diagnostic[] = [];
  let end = pieces.length;
  while (pieces.length - end < most && found.authors.length === 0) {
    const piece = pieces[end - 1];
    if (piece?.kind !== 'text' || !maySign(piece, pieces[end - 2])) break;
    const line = readByline(piece.plain.text, piece.style === 'bold');
    if (line === null) break;
    found.authors.unshift(...line.authors);
    found.photographers.unshift(...line.photographers);
    found.via ??= line.via;
    diagnostics.push(...slips(line.authors, piece));
    end -= 1;
  }
  return {
    authors: frontMatter.authors?.map(asPerson) ?? found.authors,
    photographers: frontMatter.photographers?.map(asPerson) ?? found.photographers,
    via: frontMatter.via ?? found.via,
    pieces: pieces.slice(0, end),
    diagnostics,
  };
};

/** No link, and no signature under an official's office (“KT. BỘ TRƯỞNG”), which signs a document, not an article. */
function maySign(piece: TextPiece, before: Piece | undefined): boolean {
  if (countLinks({ type: 'paragraph', children: piece.nodes }).live > 0) return false;
  if (before?.kind === 'image') return piece.gapBefore > before.gapBefore || piece.style === 'bold';
  const office = before?.kind === 'text' || before?.kind === 'heading' ? before.plain.text : '';
  return (
    !(office !== '' && office === office.toUpperCase() && /\p{L}{3}/u.test(office)) &&
    !/đã ký|^\(?ký/iu.test(office)
  );
}

function slips(authors: Person[], piece: TextPiece): Diagnostic[] {
  return authors
    .filter(({ name }) => !isCapitalised(name))
    .map(({ name }) => diagnose('name-not-capitalised', piece.place, { name }));
}

function asPerson({ name, title }: { name: string; title: string | null }): Person {
  return { name, rank: null, title };
}
