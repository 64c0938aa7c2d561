import { writtenMoment, type Moment } from '../../language/moments';
import { hasAtMost } from '../../language/text';
import { diagnose } from '../../report/diagnostic';
import { readDate } from '../dates';
import type { Step } from '../draft';
import { isProse } from '../page/furniture';
import { lineOf, type Piece } from '../pieces';
import { later } from '../state/release';
import { embargoAlone, embargoBehind, embargoLine } from '../words/embargo';

/** What may be behind the moment: “mới đăng.” */
const tail = /(?:\s+(?:mới|thì|rồi|hãy|sẽ) (?:được )?(?:đăng|phát|lên|công bố).*)?[^\p{L}\d]*$/u;

/** How many pieces may be above such a line. */
const reach = 8;

/** How many pieces at the end may be such a line, there only with a moment. */
const reachBelow = 2;

/** Maximum length of such a line, in words. */
const longest = 24;

/**
 * Reads a line above or below the text by which its sender forbids to publish it before a moment. The article is held back until
 * then, or as a draft if the moment is not understood; readers do not see the line.
 */
export const readEmbargo: Step = ({ pieces, release, textOf }) => {
  const head = pieces.slice(0, reach).map((piece) => ({ piece, words: lineOf(piece, textOf) }));
  const text = head.findIndex((each) => isProse(each.piece) && !isEmbargo(each));
  const below = pieces
    .slice(-reachBelow)
    .map((piece) => ({ piece, words: lineOf(piece, textOf) }))
    .filter(({ piece, words }) => piece.kind === 'text' && momentIn(words) !== null);
  const found = [...(text < 0 ? head : head.slice(0, text)), ...below].find(isEmbargo);
  if (found === undefined) return {};
  const { piece: line, words } = found;
  const moment = momentIn(words);
  const left = { pieces: pieces.filter((piece) => piece !== line) };
  if (moment === null)
    return {
      ...left,
      release: { ...release, draft: true },
      diagnostics: [diagnose('embargo-unclear', line.place, { words })],
    };
  return {
    ...left,
    release: { ...release, from: later(release.from, moment) },
    diagnostics: [diagnose('embargo-read', line.place, { words, date: writtenMoment(moment) })],
  };
};

/** Whether a piece is such a line. A heading may be about an embargo: only a moment tells that it is one. */
function isEmbargo({ piece, words }: { piece: Piece; words: string }): boolean {
  if (words === '' || !hasAtMost(words, longest)) return false;
  if (piece.kind === 'heading') return momentIn(words) !== null;
  return embargoIn(words) !== null;
}

/**
 * The moment before which a line forbids to publish a text, `'unclear'` where it is not understood; null for any other
 * line.
 */
export function embargoIn(words: string): Moment | 'unclear' | null {
  // “Sau 20 năm mới được công bố” forbids nothing.
  if (embargoBehind.test(words)) return momentIn(words);
  const isEmbargo = embargoAlone.test(words) || (embargoLine.test(words) && /\d/.test(words));
  return isEmbargo ? (momentIn(words) ?? 'unclear') : null;
}

/** The day or minute that a line names; null for a month alone, in which it may be any day. */
function momentIn(words: string): Moment | null {
  const moment = readDate(
    ((embargoLine.exec(words) ?? embargoBehind.exec(words))?.groups?.['moment'] ?? '').replace(tail, ''),
  );
  return moment?.precision === 'month' ? null : moment;
}
