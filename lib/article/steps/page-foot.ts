import type { Moment } from '../../language/moments';
import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { wordCount } from '../../language/text';
import type { Draft, Step } from '../draft';
import { isNameLine } from '../page/bare-labels';
import { signs } from '../page/copied';
import { isEmbed } from '../page/embed';
import { isOfEvent } from '../page/event';
import { isLinksOnly, isNotice, isProse, nodeOf, wordsIn } from '../page/furniture';
import { isCommentLabel, isEndLine, isWidget } from '../page/lines/end-lines';
import { countLinks } from '../links';
import type { Piece } from '../pieces';
import { readPageLine } from '../page/line';
import { isLabel, isListOfTitles } from '../page/other-articles';
import { readTags, tagsIn } from '../page/tags';
import { areTitles } from '../page/title-runs';
import { biosOf } from '../page/bios';
import { labelIn } from './foot-label';
import { isEndOfPage, isFurniture, isSignature, isWriters, textIn } from '../page/foot-pieces';

/** How many pieces below the headline may be a name that signs. */
const NEAR_TOP = 2;

/** Removes what a page prints below its text: tags, buttons, links to other articles, comments. Keeps the signature. */
export const readPageFoot: Step = (draft) => {
  const { pieces, textOf } = draft;
  const bios = biosOf(draft);
  const end = footStart(pieces, bios, textOf);
  const top = pieces.slice(0, NEAR_TOP).filter(isNameLine).map(textIn);
  const signers = [...draft.authors.map(({ name }) => name), ...top];
  const isPage = draft.isPage || draft.published?.from === 'page';
  const label = labelIn(pieces, end, { signers, isPage, isWhole: draft.isPage });
  const start = label < end ? footStart(pieces.slice(0, label), bios, textOf) : end;
  const signatures = signaturesAtEnd(pieces);
  const dropped = new Map<Piece, string>();
  const tags: string[] = [];
  let { published } = draft;
  let inTags = false;
  for (const [index, piece] of pieces.entries()) {
    if (bios.has(piece)) {
      dropped.set(piece, wordsIn(piece, textOf));
      continue;
    }
    if (index < start && index < label) {
      if (piece.kind === 'text' && isWidget(piece.plain.text) && !isEmbed(piece))
        dropped.set(piece, piece.plain.text);
      continue;
    }
    if (isNotice(piece)) continue;
    const listed = readTags(piece, textOf);
    const words = wordsIn(piece, textOf);
    const stamp = stampOf(pieces, index);
    if (stamp !== null) {
      published ??= { ...stamp, from: 'page' };
      dropped.set(piece, words);
    } else if (listed !== null) {
      tags.push(...listed);
      inTags = listed.length === 0;
      dropped.set(piece, words);
    } else if (inTags && isTag(piece, words)) {
      const node = nodeOf(piece);
      if (node !== null) tags.push(...tagsIn(node, words, textOf));
      dropped.set(piece, words);
    } else if (
      index >= label ? !signsBelow(pieces, index, { label, signatures }) : isFurniture(pieces, index)
    ) {
      inTags = false;
      dropped.set(piece, words);
    } else inTags = false;
  }
  return {
    published,
    tags: draft.tags.length > 0 ? draft.tags : tags,
    pieces: pieces.filter((piece) => !dropped.has(piece)),
    diagnostics: [...dropped].map(([piece, words]) => droppedDiagnostic(piece, words)),
  };
};

/** The moment of a line such as “Thời sự Chủ nhật, 14/3/2021, 17:43 (GMT+7)”; null if the piece is none, or names people. */
function stampOf(pieces: readonly Piece[], index: number): Moment | null {
  const piece = pieces[index];
  const isText = piece?.kind === 'text' && !isOfEvent(pieces, index);
  const line = isText ? readPageLine(piece.plain.text) : null;
  return line?.byline === null ? (line.dates.find(({ isStamp }) => isStamp)?.moment ?? null) : null;
}

/** The index where the page's foot begins: after the last piece that must be the writer's. */
function footStart(pieces: readonly Piece[], bios: ReadonlySet<Piece>, textOf: Draft['textOf']): number {
  const isText = (piece: Piece, index: number) =>
    isWriters(piece) &&
    stampOf(pieces, index) === null &&
    !bios.has(piece) &&
    !isListOfTitles(pieces, index) &&
    !(piece.kind === 'text' && isNameLine(pieces[index - 1]) && areTitles(piece)) &&
    !(
      piece.kind === 'block' &&
      (readTags(piece, textOf) !== null || isBelowTagLabel(pieces, index, textOf))
    ) &&
    !(piece.kind === 'heading' && readTags(piece, textOf) !== null && !isProse(pieces[index + 1]));
  return pieces.findLastIndex(isText) + 1;
}

/** A list right below “Từ khóa:” alone. */
function isBelowTagLabel(pieces: readonly Piece[], index: number, textOf: Draft['textOf']): boolean {
  const label = pieces[index - 1];
  return label !== undefined && readTags(label, textOf)?.length === 0;
}

/** Where the signatures begin that, but for buttons, end the page. */
function signaturesAtEnd(pieces: readonly Piece[]): number {
  return pieces.findLastIndex((piece) => !isEndOfPage(piece) && !signs(piece)) + 1;
}

/** A name alone below the links belongs to the article. */
function signsBelow(
  pieces: readonly Piece[],
  index: number,
  { label, signatures }: { label: number; signatures: number },
): boolean {
  const piece = pieces[index];
  if (piece?.kind !== 'text' || isLabel(piece) || isCommentLabel(textIn(pieces[label]))) return false;
  if (countLinks({ type: 'paragraph', children: piece.nodes }).live > 0 || isEndLine(piece.plain.text))
    return false;
  // Photographers and agencies sign right below the authors.
  const above = pieces[index - 1];
  const isNext = above !== undefined && isSignature(above);
  return signs(piece) && (isNext || (index >= signatures && !isNameLine(pieces[label - 1])));
}

function isTag(piece: Piece, words: string): boolean {
  if (piece.kind === 'block') return isLinksOnly(piece) || piece.node.type === 'list';
  return piece.kind === 'text' && wordCount(words) <= 8 && !isEndLine(words) && !isLabel(piece);
}

/** What an editor reads of a piece that is left out. */
function droppedDiagnostic(piece: Piece, words: string): Diagnostic {
  if (piece.kind === 'image' && piece.link !== null)
    return diagnose('related-dropped', piece.place, { url: piece.link });
  return diagnose('junk-dropped', piece.place, { words });
}
