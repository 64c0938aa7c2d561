import { wordCount } from '../../language/text';
import { diagnose } from '../../report/diagnostic';
import type { Step } from '../draft';
import { isProse } from '../page/furniture';
import { isLine, type LinePiece, type Piece } from '../pieces';
import { bracketedMark, capitalMark, draftLine } from '../words/draft-marks';

/** How many pieces may be above such a line. */
const reach = 8;

/** Maximum length of such a line or title, in words. */
const longest = 24;

/**
 * Holds an article back as a draft if a line above its text, or its title, says that it is not ready. Readers do not
 * see the line.
 */
export const readDraftMark: Step = ({ pieces, release, frontMatter: { title = '' }, keyPlace }) => {
  const head = pieces.slice(0, reach);
  const text = head.findIndex((piece) => isProse(piece) && !isDraftLine(piece));
  const lines = (text < 0 ? head : head.slice(0, text)).filter(isLine);
  const line = lines.find(isDraftLine);
  const marked = line ?? lines.find(({ plain }) => isMarked(plain.text));
  if (marked === undefined && !isMarked(title)) return {};
  const words = marked?.plain.text ?? title;
  return {
    pieces: pieces.filter((piece) => piece !== line),
    release: { ...release, draft: true },
    diagnostics: [diagnose('draft-marked', marked?.place ?? keyPlace('title'), { words })],
  };
};

const isDraftLine = (piece: Piece): piece is LinePiece =>
  isLine(piece) && isShort(piece.plain.text) && draftLine.test(piece.plain.text);
const isMarked = (title: string): boolean =>
  isShort(title) && (draftLine.test(title) || bracketedMark.test(title) || capitalMark.test(title));

const isShort = (text: string): boolean => wordCount(text) <= longest;
