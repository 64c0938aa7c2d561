import { shownAlt } from '../alt';
import type { Step } from '../draft';
import { textAt } from '../plain';

/** The lead picture stands before the body's paragraph of this number. */
const third = 3;

/** The first image, if it stands before the third paragraph of the body; front matter's `hero` wins. */
export const readHero: Step = ({ frontMatter, keyPlace, pieces }) => {
  const given = frontMatter.hero;
  if (given !== undefined) {
    const place = keyPlace('hero');
    return {
      hero: {
        figure: { ...given, shownAlt: shownAlt(given.alt, given.src, given.caption), ...place },
        captionText: given.caption === null ? null : textAt(given.caption, place),
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
