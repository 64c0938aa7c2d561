import { wordCount } from '../../language/text';
import { diagnose } from '../../report/diagnostic';
import { readDate } from '../dates';
import type { Step } from '../draft';
import { isProse } from '../page/furniture';
import type { Piece } from '../pieces';
import { later } from '../state/release';
import { embargoAlone, embargoLine } from '../words/embargo';

/** How many pieces may be above such a line. */
const reach = 8;

/** Maximum length of such a line, in words. */
const longest = 24;

/**
 * Reads a line above the text by which its sender forbids to publish it before a moment. The article is held back until
 * then, or as a draft if the moment is not understood; readers do not see the line.
 */
export const readEmbargo: Step = ({ pieces, release }) => {
  const head = pieces.slice(0, reach);
  const text = head.findIndex((piece) => isProse(piece) && !isEmbargo(piece));
  const line = (text < 0 ? head : head.slice(0, text)).find(isEmbargo);
  if (line === undefined || !('plain' in line)) return {};
  const words = line.plain.text;
  const moment = readDate((embargoLine.exec(words)?.groups?.['moment'] ?? '').replace(/[.\s]+$/, ''));
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
    diagnostics: [diagnose('embargo-read', line.place, { words, date: moment.date })],
  };
};

function isEmbargo(piece: Piece): boolean {
  if (piece.kind !== 'text') return false;
  const { text } = piece.plain;
  if (wordCount(text) > longest) return false;
  return embargoAlone.test(text) || (embargoLine.test(text) && /\d/.test(text));
}
