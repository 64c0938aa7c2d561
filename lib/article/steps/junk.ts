import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { diagnose, type Diagnostic } from '../../report/diagnostic';
import type { Step } from '../draft';
import { countLinks, isLost } from '../links';
import type { Piece } from '../pieces';
import { fold, wordsOf } from '../text';
import { bids, junkPhrases, leadIn, pointsHere, rowOfMarks } from '../words/junk';

/** A line longer than this says more than where a link would lead. */
const longestStub = 30;

/** Drops what no reader should see: ratings, rows of dashes, empty headings, stubs of links whose link is lost. */
export const dropJunk: Step = ({ pieces }) => {
  const diagnostics: Diagnostic[] = [];
  const kept: Piece[] = [];
  // From the end, so that a line that leads in to stubs finds out that they are gone.
  for (const piece of pieces.toReversed()) {
    const code = junkCode(piece, kept.at(-1));
    if (code === null) kept.push(piece);
    else diagnostics.push(diagnose(code, piece.place, { words: wordsShown(piece) }));
  }
  return { pieces: kept.toReversed(), diagnostics: diagnostics.toReversed() };
};

function junkCode(piece: Piece, next: Piece | undefined): 'junk-dropped' | 'link-lost' | null {
  if (piece.kind !== 'text' && piece.kind !== 'heading') return null;
  const { text } = piece.plain;
  if (text === '' || rowOfMarks.test(text) || junkPhrases.includes(fold(text))) return 'junk-dropped';
  return isStub(text, piece.nodes, piece.kind, next) ? 'link-lost' : null;
}

/** A line that only offers a link, and has none that leads anywhere. */
function isStub(
  text: string,
  nodes: PhrasingContent[],
  kind: Piece['kind'],
  next: Piece | undefined,
): boolean {
  const links = countLinks({ type: 'paragraph', children: nodes });
  if (links.live > 0 || wordsOf(text).length > longestStub) return false;
  if (pointsHere.test(text) && bids.test(fold(text))) return links.lost > 0 || !leadsSomewhere(next);
  return kind === 'text' && links.lost > 0 && leadIn.test(fold(textAround(nodes)));
}

/** The words of a paragraph outside its lost links. */
function textAround(nodes: PhrasingContent[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'link' && isLost(node.url)) return ' ';
      return 'children' in node ? textAround(node.children) : toString(node);
    })
    .join(' ');
}

function leadsSomewhere(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.kind === 'figure') return false;
  if (piece.kind === 'image') return piece.link !== null && !isLost(piece.link);
  if (piece.kind === 'block') return countLinks(piece.node).live > 0;
  return countLinks({ type: 'paragraph', children: piece.nodes }).live > 0;
}

function wordsShown(piece: Piece): string {
  return 'plain' in piece ? piece.plain.text.slice(0, 60) : '';
}
