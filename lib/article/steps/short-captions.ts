import { isMachineAlt, isNumbered } from '../alt';
import { creditAlone } from '../credit';
import { isProse } from '../page/furniture';
import { looksLikeName } from '../person';
import { isLine, type Piece, type TextPiece } from '../pieces';
import { fold, wordCount } from '../../language/text';
import { sentenceEnd } from '../words/running';
import { goesOn, opensCaption, opensText, tells, tellsInEnglish } from '../words/captions';

/** An alt text of more words than this describes the picture, and a caption would repeat it. */
const shortestAlt = 4;

/** Maximum length of a caption, in words, with nothing but its brevity to show that it is one. */
const shortest = 20;

/** The same below an image above all prose, where a longer sentence is the lede. */
const shortestAtTop = 12;

/** Minimum length of a caption that its open end and a name, or words of the text, show, in words. */
const LEAST_NAMED = 8;

/** The same where nobody is named, in words: no subheading is so long. */
const LEAST_OPEN = 14;

/** How many pieces at the top may be the lede, in the words of which pages describe pictures. */
const NEAR_TOP = 6;

/** Minimum length of a caption that the paragraph below repeats, in words. */
const LEAST_REPEATED = 10;

/** Which part of its words the paragraph has. */
const REPEATED = 0.85;

/** What a template left in place of a description: “{keywords}”. */
const placeholder = /^\{+\w+\}+$/;

/** Maximum length of such captions in letters: English says more in as many words. */
const LETTERS = 100;

/** Maximum length, in words, of a caption whose credit is on the next line. */
const longest = 45;

/**
 * Captions that only their brevity tells from the text, in a file that sets all paragraphs alike: a short sentence below
 * an image that nobody described. The last paragraph is the text's, but for that of a photo essay.
 * @param title the article's, which pages give pictures as their description
 * @param isPage whether the file is a copied page, whose pictures have captions; else one such line proves nothing
 */
export function shortCaptions(
  pieces: readonly Piece[],
  title: string | null,
  isPage: boolean,
): ReadonlySet<TextPiece> {
  const captions = new Set<TextPiece>();
  if (pieces.some(({ gapBehind }) => gapBehind > 1)) return captions;
  const [firstProse, lastProse] = [pieces.findIndex(isProse), pieces.findLastIndex(isProse)];
  const doubtful = new Set<TextPiece>();
  // Several names in capitals divide a text about these people.
  const inCapitals = pieces.filter((piece) => piece.kind === 'text' && isInCapitals(piece));
  const onlyOne = new Set(inCapitals.map((piece) => (isLine(piece) ? piece.plain.text : ''))).size < 2;
  for (const [index, image] of pieces.entries()) {
    const [text, behind] = [pieces[index + 1], pieces[index + 2]];
    if (image.kind !== 'image' || text?.kind !== 'text' || text.glued) continue;
    if (text.style === 'bold' && !isOnlyBold(pieces, text)) continue;
    const isTitle = isNumbered(image.alt) || isTitleOf(image.alt, title);
    if (!isTitle && !isMachineAlt(image.alt, image.src) && wordCount(image.alt) > shortestAlt) continue;
    const isOfTemplate = placeholder.test(image.alt) && wordCount(text.plain.text) <= longest;
    if (
      (isOfTemplate && isProse(behind)) ||
      repeatsText(pieces.slice(0, Math.min(index, NEAR_TOP)), text) ||
      (firstProse < index &&
        [isTold(text) ? undefined : pieces[index - 1], behind].some((beside) => isRepeatedIn(text, beside)))
    ) {
      captions.add(text);
      continue;
    }
    const isCredited =
      behind?.kind === 'text' &&
      (creditAlone(behind.plain) !== null || (isInCapitals(behind) && onlyOne && isProse(pieces[index + 3])));
    const isLong = wordCount(text.plain.text) > longest;
    if (
      (isCredited && !isLong) ||
      ((isProse(behind) || (isPage && behind === undefined)) && !isLong && isOpenWithName(text))
    )
      captions.add(text);
    else if (
      (index + 1 < lastProse || isInRow(pieces, index)) &&
      isShort(text, index < firstProse ? shortestAtTop : shortest)
    )
      (isTitle || isPage || opensCaption.test(text.plain.text) ? captions : doubtful).add(text);
  }
  return doubtful.size > 1 ? new Set([...captions, ...doubtful]) : captions;
}

/** Whether a line is only a photographer's name in capitals: “LÊ BẾN”. */
export function isInCapitals({ plain: { text } }: TextPiece): boolean {
  return text === text.toUpperCase() && looksLikeName(text);
}

/** Whether a line is in a paragraph above in the same words, as pages describe their first picture by their lede. */
function repeatsText(above: readonly Piece[], { plain }: TextPiece): boolean {
  const words = fold(plain.text);
  const isRepeat = (piece: Piece) => isLine(piece) && ` ${fold(piece.plain.text)} `.includes(` ${words} `);
  return wordCount(words) >= LEAST_NAMED && wordCount(words) <= longest && above.some(isRepeat);
}

/** Whether a sentence tells what has happened or will, as the text does where it takes up the paragraph above. */
function isTold({ plain: { text } }: TextPiece): boolean {
  return opensText.test(text) || tells.test(text);
}

/** Whether a paragraph has nearly all words of a line, as those beside a picture do of what it shows: above all text, that is the lede. */
function isRepeatedIn({ plain }: TextPiece, beside: Piece | undefined): boolean {
  const words = fold(plain.text).split(' ');
  if (!isProse(beside) || words.length < LEAST_REPEATED || words.length > longest) return false;
  const inText = new Set(fold(beside.plain.text).split(' '));
  return words.filter((word) => inText.has(word)).length >= words.length * REPEATED;
}

/** Whether no other line in bold may divide the text: subheadings come in numbers. */
function isOnlyBold(pieces: readonly Piece[], text: TextPiece): boolean {
  const isDivider = (piece: Piece) =>
    piece.kind === 'heading' ||
    (piece.kind === 'text' && piece.style === 'bold' && !sentenceEnd.test(piece.plain.text));
  return (
    wordCount(text.plain.text) >= LEAST_NAMED && pieces.filter(isDivider).every((piece) => piece === text)
  );
}

/** Whether a description is the article's title, with the picture's number or without. */
function isTitleOf(alt: string, title: string | null): boolean {
  return title !== null && fold(alt).replace(/ \d{1,2}$/, '') === fold(title);
}

/** Whether an image and the line below it are among three such pairs in a row, as in a photo essay. */
function isInRow(pieces: readonly Piece[], image: number): boolean {
  const isPair = (at: number) => {
    const [picture, line] = [pieces[at], pieces[at + 1]];
    return picture?.kind === 'image' && line?.kind === 'text' && line.style !== 'bold';
  };
  return [-4, -2, 0].some((from) => [0, 2, 4].every((step) => isPair(image + from + step)));
}

/**
 * A line of a subheading's length or longer that does not end like a sentence and names somebody: “Chủ tịch huyện Lê Tám trao quà
 * cho bà con vùng lũ”.
 */
function isOpenWithName({ plain: { text } }: TextPiece): boolean {
  const isOpen = /[\p{L}\d)”"]$/u.test(text) && !sentenceEnd.test(text) && !/[.!?]\s/.test(text);
  const isText = goesOn.test(text) || opensText.test(text);
  const words = wordCount(text);
  const isNamed = words >= LEAST_NAMED && /\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u.test(text);
  return isOpen && (isNamed || words >= LEAST_OPEN) && !isText;
}

/** One short sentence that neither begins nor continues a text. */
function isShort({ plain: { text } }: TextPiece, most: number): boolean {
  const isSentence = /^\p{Lu}[^.!?…:;]*\.?$/u.test(text.replace(/(?<=\p{Lu})\./gu, ''));
  return (
    isSentence &&
    !tellsInEnglish.test(text) &&
    wordCount(text) <= most &&
    text.length <= LETTERS &&
    !goesOn.test(text) &&
    !opensText.test(text)
  );
}
