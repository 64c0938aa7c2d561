import { shownAlt } from '../alt';
import { partCredit } from '../credit';
import type { Step } from '../draft';
import { fold } from '../../language/text';
import type { FigurePiece, Piece } from '../pieces';
import { textAt } from '../plain';

/** The lead picture is before this paragraph of the body. */
const third = 3;

/**
 * Takes front matter's `hero`, else the first image if it is before the third paragraph of the body. Where the body shows the
 * same picture, it is removed there, and its caption, credit and description complete front matter's. Under another caption
 * it stays.
 */
export const readHero: Step = ({ frontMatter, keyPlace, pieces }) => {
  const given = frontMatter.hero;
  if (given !== undefined) {
    const place = keyPlace('hero');
    const said = textAt(given.caption ?? '', place);
    const own = given.credit === null ? partCredit(said) : { ...given, caption: said };
    const isOwnFigure = (piece: Piece): piece is FigurePiece =>
      piece.kind === 'figure' &&
      isSameFile(piece.figure.src, given.src) &&
      (own.caption.text === '' || addsNothing(piece.figure.caption, own.caption.text));
    const inBody = pieces.find(isOwnFigure);
    const captionText = own.caption.text === '' ? (inBody?.captionText ?? null) : own.caption;
    const caption = captionText?.text ?? null;
    const credit = own.credit ?? inBody?.figure.credit ?? null;
    const alt = given.alt === '' ? (inBody?.figure.alt ?? '') : given.alt;
    return {
      hero: {
        figure: {
          ...given,
          src: given.src.includes('/') ? given.src : (inBody?.figure.src ?? given.src),
          alt,
          caption,
          credit,
          shownAlt: shownAlt(alt, given.src, caption),
          ...place,
        },
        captionText,
      },
      pieces: pieces.filter((piece) => !isOwnFigure(piece)),
    };
  }
  let paragraphs = 0;
  for (const piece of pieces) {
    if (piece.kind === 'figure') {
      return { hero: piece, pieces: pieces.filter((other) => other !== piece) };
    }
    if (piece.kind === 'text') paragraphs += 1;
    if (paragraphs >= third) break;
  }
  return {};
};

/** What names a picture in an article: smaller copies (`ten-600x400.jpg`) and ways to its folder make no other one. */
function fileOf(src: string): string {
  return src
    .replace(/[?#].*$/, '')
    .replace(/^(?:\.{0,2}\/)+/, '')
    .replace(/-\d{2,4}x\d{2,4}(?=\.\w+$)/, '');
}

/** Whether an address leads to the given picture, which may be only a file's name: “images/ben-pha.jpg”, “ben-pha.jpg”. */
function isSameFile(src: string, given: string): boolean {
  const [file, name] = [fileOf(src), fileOf(given)];
  return file === name || (!given.includes('/') && file.endsWith(`/${name}`));
}

/** Whether a caption says nothing that another one lacks. */
function addsNothing(caption: string | null, other: string): boolean {
  return caption === null || fold(other).includes(fold(caption));
}
