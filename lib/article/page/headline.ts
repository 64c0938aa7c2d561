import { fold, wordCount } from '../../language/text';
import { isMarkedByline } from '../byline/byline';
import { partCredit } from '../credit';
import { isLine, type LinePiece, type Piece } from '../pieces';
import { isStamp, namesAuthors, signs } from './copied';
import { sentenceEnd } from '../words/running';
import { datesAlone } from './date';
import { isLinksOnly, isProse } from './furniture';
import { isButtonOrLabel, isRelatedLabel, isTimeAgo, isTopicOrPlace } from './lines/end-lines';

/** How many pieces at the top of a page may be its menu. */
const REACH = 90;

/** Length of a headline below a menu, in words; a shorter line that others repeat may be the paper's name. */
const HEADLINE = { least: 4, most: 30, repeated: 5, usual: 6 };

/** How many lines from a headline its date or byline may be. */
const NEAR = 4;

/** From this many words on, a sentence is the text's. */
const SENTENCE = 14;

/** What speaks for a headline: another line that ends with it, a date or byline right beside it or near below, its place and length. */
const WEIGHTS = { repeated: 3, beside: 2, near: 1.5, first: 1, long: 1 };

/**
 * The headline of a page that was copied as text: the line above the first paragraph that looks like a headline and has most that
 * speaks for it.
 */
export function pageHeadline(pieces: readonly Piece[]): LinePiece | undefined {
  const text = pieces.findIndex(isTextual);
  const top = pieces.slice(0, Math.min(REACH, text < 0 ? pieces.length : text));
  const candidates = top.filter((piece, index) => isHeadlineLike(piece) && !isOfOther(top[index - 1]));
  const isCandidate = (piece: Piece | undefined) => piece !== undefined && candidates.includes(piece);
  // A standfirst may be between the headline and its date or byline.
  const isBeside = (at: number) =>
    isAnchor(pieces[at]) || (isCandidate(pieces[at]) && isAnchor(pieces[at + 1]));
  const isNear = (at: number) => {
    const below = pieces.slice(at, at + NEAR);
    const anchor = below.findIndex(isAnchor);
    return anchor >= 0 && below.slice(0, anchor).filter(isCandidate).length <= 1;
  };
  const lines = pieces.flatMap((piece) => (isLine(piece) ? [fold(piece.plain.text)] : []));
  let best: { piece: LinePiece; weight: number } | undefined;
  for (const piece of candidates) {
    if (!isLine(piece)) continue;
    const index = pieces.indexOf(piece);
    const words = fold(piece.plain.text);
    const weight =
      (isRepeated(words, lines) ? WEIGHTS.repeated : 0) +
      (isTime(pieces[index - 1]) || isBeside(index + 1) ? WEIGHTS.beside : 0) +
      (isNear(index + 1) ? WEIGHTS.near : 0) +
      (piece === candidates[0] ? WEIGHTS.first : 0) +
      (wordCount(words) >= HEADLINE.usual ? WEIGHTS.long : 0);
    if (best === undefined || weight > best.weight) best = { piece, weight };
  }
  return best?.piece;
}

/** Whether another line ends with these words: the way to the headline, or the headline above the comments. */
function isRepeated(words: string, lines: readonly string[]): boolean {
  return wordCount(words) >= HEADLINE.repeated && lines.filter((line) => line.endsWith(words)).length > 1;
}

/** The moment of publication, or a byline. */
function isAnchor(piece: Piece | undefined): boolean {
  return piece?.kind === 'text' && (isTime(piece) || isMarkedByline(piece.plain.text));
}

function isTime(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'text') return false;
  const { text } = piece.plain;
  return isStamp(text) || isTimeAgo(text) || datesAlone(text).length > 0;
}

function isTextual(piece: Piece): boolean {
  return isProse(piece) && wordCount(piece.plain.text) >= SENTENCE && sentenceEnd.test(piece.plain.text);
}

function isHeadlineLike(piece: Piece): boolean {
  if (!isLine(piece) || isLinksOnly(piece) || namesAuthors(piece)) return false;
  const { text } = piece.plain;
  const words = wordCount(text);
  if (words < HEADLINE.least || words > HEADLINE.most || /[.;,:…]["”’)]*$|\s?\|\s?|https?:/.test(text))
    return false;
  return (
    !isButtonOrLabel(text) &&
    !isTopicOrPlace(text) &&
    !isAnchor(piece) &&
    !signs(piece) &&
    partCredit(piece.plain).credit === null
  );
}

/** “BREAKING”, “Related”: the line below is the headline of another article. */
function isOfOther(label: Piece | undefined): boolean {
  return isLine(label) && isRelatedLabel(label.plain.text);
}
