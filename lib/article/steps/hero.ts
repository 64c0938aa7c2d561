import { shownAlt } from '../alt';
import { partCredit } from '../credit';
import type { Step } from '../draft';
import { textAt } from '../plain';

/** The lead picture is before this paragraph of the body. */
const third = 3;

/** Takes front matter's `hero`, else the first image if it is before the third paragraph of the body. */
export const readHero: Step = ({ frontMatter, keyPlace, pieces }) => {
  const given = frontMatter.hero;
  if (given !== undefined) {
    const place = keyPlace('hero');
    const said = textAt(given.caption ?? '', place);
    const { caption, credit } = given.credit === null ? partCredit(said) : { ...given, caption: said };
    const shown = caption.text === '' ? null : caption.text;
    return {
      hero: {
        figure: {
          ...given,
          caption: shown,
          credit,
          shownAlt: shownAlt(given.alt, given.src, shown),
          ...place,
        },
        captionText: shown === null ? null : caption,
      },
      pieces: pieces.filter((piece) => piece.kind !== 'figure' || piece.figure.src !== given.src),
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
