import { diagnose, type Diagnostic } from '../../report/diagnostic';
import { shownAlt, isMachineAlt, isNumbered } from '../alt';
import { conflictOf } from './conflict';
import { creditAlone, endsInPictureLabel, isBareCredit, isPictureLabel, partCredit } from '../credit';
import type { Step } from '../draft';
import { isProse } from '../page/furniture';
import type { FigurePiece, HeadingPiece, ImagePiece, Piece, TextPiece } from '../pieces';
import { isCapitalised, isName } from '../person';
import { textAt } from '../plain';
import { countLinks } from '../links';
import { usualGap } from './gaps';
import { pointsHere } from '../words/junk';
import { goesOn, pictureStandIn, pointsAtPicture } from '../words/captions';
import { sentenceEnd } from '../words/running';
import { isInCapitals, shortCaptions } from './short-captions';
import { fold, likeness, saysMore, wordCount } from '../../language/text';

/** Maximum length of a caption, in words, unless it repeats the alt text. */
const longestCaption = 80;

/** Maximum length, in words, of a caption recognised only by its italics or by being on the image's line. */
const longestAside = 45;

/** A line of at most this many words, apart from the text after it, is a caption at any distance from the image. */
const shortest = 20;

/** From this likeness on, a paragraph repeats the alt text. */
const repeated = 0.55;

/** Joins every image with its caption, which is removed from the body. */
export const readFigures: Step = ({ pieces, published, title, titlePlace }) => {
  const usual = usualGap(pieces);
  const kept: Piece[] = [];
  const diagnostics: Diagnostic[] = [];
  let apart = false;
  const short = shortCaptions(pieces, title, published?.from === 'page');
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    const below = pieces[index + 1];
    if (isLostCaption(piece) && below?.kind === 'image' && isBare(below, pieces[index + 2], usual)) {
      // Some writers put the caption above its picture.
      const figure = figureOf(below, piece, null);
      kept.push({ ...figure, gapBefore: piece.gapBefore, gapBehind: below.gapBehind });
      diagnostics.push(...remarks(below, piece, figure));
      index += 1;
      continue;
    }
    if (piece.kind !== 'image') {
      if (isLostCaption(piece)) {
        diagnostics.push(diagnose('caption-without-image', piece.place, { words: piece.plain.text }));
      }
      kept.push(piece);
      continue;
    }
    if (piece.src.trim() === '') {
      diagnostics.push(diagnose('image-without-address', piece.place, { alt: piece.alt }));
      continue;
    }
    apart = piece.gapBefore > usual || (apart && pieces[index - 1]?.kind === 'image');
    // Some pages print the credit above the caption.
    const above = creditAbove(pieces.slice(index + 1, index + 4));
    if (above !== null) index += 1;
    const next = pieces[index + 1];
    // What is below the title is no caption of a picture above it.
    const isAcross =
      next !== undefined && piece.place.line < titlePlace.line && titlePlace.line < next.place.line;
    const isCaptionBelow = next?.kind === 'text' && (short.has(next) || above !== null);
    const caption = isAcross ? null : isCaptionBelow ? next : captionOf(piece, next, apart, usual);
    if (caption !== null) index += 1;
    const signed =
      caption !== null && above === null
        ? creditBelow(piece, caption, pieces[index + 1], caption.kind === 'text' && short.has(caption))
        : null;
    if (signed !== null) index += 1;
    const figure = figureOf(piece, caption, above ?? signed);
    kept.push(figure);
    diagnostics.push(...remarks(piece, caption, figure));
  }
  return { pieces: kept, diagnostics };
};

/** A paragraph that begins or ends like a caption but has no picture above it. */
function isLostCaption(piece: Piece): piece is TextPiece {
  if (piece.kind !== 'text' || wordCount(piece.plain.text) > longestCaption) return false;
  const { text } = piece.plain;
  return pictureStandIn.test(text) || (/ảnh|photo/iu.test(text) && partCredit(piece.plain).credit !== null);
}

/** Whether no caption is below or in a picture. */
function isBare(image: ImagePiece, next: Piece | undefined, usual: number): boolean {
  return (
    image.src.trim() !== '' && captionOf(image, next, false, usual) === null && creditedAlt(image) === null
  );
}

function captionOf(image: ImagePiece, next: Piece | undefined, apart: boolean, usual: number) {
  if (next?.kind === 'text') return isCaption(next, image, apart, usual) ? next : null;
  // Some pages set captions as small headings.
  return next?.kind === 'heading' && partCredit(next.plain).credit !== null ? next : null;
}

/** Whether the paragraph right after an image is its caption. */
function isCaption(text: TextPiece, image: ImagePiece, apart: boolean, usual: number): boolean {
  const words = text.plain.text;
  const length = wordCount(words);
  const repeats = Math.max(likeness(words, image.alt), likeness(words, image.title)) >= repeated;
  if (words.endsWith(':') || (offersLink(text) && !(repeats && partCredit(text.plain).credit !== null)))
    return false;
  if (repeats) return true;
  if (length > longestCaption) return false;
  if (pointsAtPicture.test(words) && length <= longestAside) return true;
  if (goesOnFrom(image.alt, words)) return true;
  if (isPictureLabel(words) || endsInPictureLabel(words) || partCredit(text.plain).credit !== null)
    return true;
  const close = text.gapBefore <= usual || (text.style !== 'bold' && length <= shortest);
  const setApart = apart && close && text.gapBehind > usual;
  return setApart || (length <= longestAside && (text.glued || isAside(text)));
}

/** Whether the caption begins with the alt text and continues. */
function goesOnFrom(alt: string, words: string): boolean {
  return wordCount(alt) >= 3 && fold(words).startsWith(`${fold(alt)} `);
}

/** “Tải về tại đây: …” introduces a link and is no caption; the colon of a credit introduces none. */
function offersLink({ nodes, plain }: TextPiece): boolean {
  return (
    countLinks({ type: 'paragraph', children: nodes }).live > 0 &&
    (pointsHere.test(plain.text) || /[:►]/.test(partCredit(plain).caption.text))
  );
}

/** One sentence in italics that does not continue the text. */
function isAside({ style, plain: { text } }: TextPiece): boolean {
  return style === 'italic' && !/[.!?:]\s|:$/.test(text) && !goesOn.test(text);
}

/** Some newspapers put the credit on a separate line, or only the photographer, in capitals. */
function creditBelow(
  image: ImagePiece,
  caption: TextPiece | HeadingPiece,
  piece: Piece | undefined,
  isShort: boolean,
): string | null {
  if (partCredit(caption.plain).credit !== null) return null;
  const text = piece?.kind === 'text' ? piece.plain.text : '';
  const isPhotographer = isNumbered(image.alt)
    ? isName(text) && text === text.toUpperCase()
    : isShort && piece?.kind === 'text' && isInCapitals(piece);
  if (isPhotographer) return text;
  return piece?.kind === 'text' ? creditAlone(piece.plain) : null;
}

/** The credit right below a picture, if a line without an end that can be its caption, and a sentence, are below it. */
function creditAbove([credit, caption, text]: readonly Piece[]): string | null {
  const isCredit = credit?.kind === 'text' && isBareCredit(credit.plain.text);
  if (!isCredit || caption?.kind !== 'text' || !isProse(text)) return null;
  const isOpen = !sentenceEnd.test(caption.plain.text) && caption.style === 'plain';
  return isOpen && wordCount(caption.plain.text) <= longestAside ? credit.plain.text : null;
}

/** @param signed the credit, if it is on a separate line */
function figureOf(
  image: ImagePiece,
  text: TextPiece | HeadingPiece | null,
  signed: string | null,
): FigurePiece {
  const described = text?.plain ?? creditedAlt(image);
  const { caption, credit } = described === null ? { caption: null, credit: null } : partCredit(described);
  // Behind a picture in a sentence, its full stop is left.
  const captionText = caption !== null && /[\p{L}\d]/u.test(caption.text) ? caption : null;
  const { src, alt, place, gapBefore, gapBehind } = image;
  return {
    kind: 'figure',
    figure: {
      src,
      alt,
      shownAlt: shownAlt(alt, src, captionText?.text ?? null),
      caption: captionText?.text ?? null,
      credit: credit ?? signed,
      ...place,
    },
    captionText,
    place,
    gapBefore,
    gapBehind: text?.gapBehind ?? gapBehind,
  };
}

/** Alt or title text serves as the caption only if it contains a credit. */
function creditedAlt({ title, alt, place }: ImagePiece) {
  const words = [title, alt].map((text) => textAt(text, place));
  return words.find((plain) => partCredit(plain).credit !== null) ?? null;
}

function remarks(
  image: ImagePiece,
  text: TextPiece | HeadingPiece | null,
  { figure }: FigurePiece,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (isMachineAlt(image.alt, image.src)) {
    diagnostics.push(diagnose('alt-missing', image.place, { alt: image.alt }));
  }
  if (figure.caption === null) diagnostics.push(diagnose('caption-missing', image.place, {}));
  if (figure.credit === null) diagnostics.push(diagnose('credit-missing', image.place, {}));
  const { credit } = figure;
  if (credit !== null && isName(credit) && !isCapitalised(credit)) {
    diagnostics.push(diagnose('name-not-capitalised', text?.place ?? image.place, { name: credit }));
  }
  const conflict = text === null ? null : conflictOf(text.plain.text, image);
  const titled = partCredit(textAt(image.title, image.place));
  const title = `${titled.caption.text} ${titled.credit ?? ''}`.trim();
  const shown = [figure.shownAlt, figure.caption, credit].join(' ');
  if (conflict !== null) diagnostics.push(diagnose('caption-conflict', image.place, conflict));
  else if (!isMachineAlt(title, image.src) && saysMore(title, shown))
    diagnostics.push(diagnose('image-title-dropped', image.place, { words: title.slice(0, SHOWN) }));
  return diagnostics;
}

/** How much of a title is in its diagnostic, in letters. */
const SHOWN = 200;
