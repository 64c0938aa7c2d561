import { isLine, type Piece } from '../pieces';
import { isStamp, signs } from './copied';
import { isProse } from './furniture';
import { isCommentLabel, isEndLine, isRelatedLabel, isTopicOrPlace } from './lines/end-lines';
import { isPageLabel } from './lines/labels';
import { isShort } from './head';

/** How much a short line above or below the text says, beside a line that is certainly the page's. */
const SHORT = 1 / 3;

/** Maximum length of such a line, in letters. */
const LONGEST = 100;

/** How much shows that a file is a page that was copied as a whole. */
const ENOUGH = 2.5;

/** How many lines of it have to be a page's for certain: a form or a poem is short lines, too, and may offer a file. */
const CERTAIN = 2;

/**
 * Whether a file is certainly a page that was copied as a whole: some of its lines are a page's anywhere, and other short lines
 * stand around the text.
 */
export function isWholePage(pieces: readonly Piece[]): boolean {
  const [first, last] = [pieces.findIndex(isProse), pieces.findLastIndex(isProse)];
  const around = [...pieces.slice(0, Math.max(0, first)), ...pieces.slice(last + 1)];
  const short = around.filter((piece) => isShort(piece) && !isPages(piece) && !signs(piece)).length;
  const missing = Math.max(CERTAIN, ENOUGH - short * SHORT);
  const certain = new Set(pieces.filter(isPages).map((piece) => (isLine(piece) ? piece.plain.text : '')));
  return around.some(isPages) && certain.size >= missing;
}

/** A button, a counter, the time of publication, a label of comments; writers, too, add links to other articles. */
function isPages(piece: Piece): boolean {
  if (!isLine(piece) || piece.plain.text.length > LONGEST) return false;
  const { text } = piece.plain;
  if (isTopicOrPlace(text) || isRelatedLabel(text)) return false;
  // “Tài khoản 152”, “Tải về”: a form's, as often as a page's.
  if (/\d$|^tải về$/iu.test(text) && !isStamp(text)) return false;
  return isEndLine(text) || isPageLabel(text) || isCommentLabel(text) || isStamp(text);
}
