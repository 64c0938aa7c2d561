import type { Step } from '../draft';

/** The lead picture stands before the body's paragraph of this number. */
const third = 3;

/** The first image, if it stands before the third paragraph of the body; front matter's `hero` wins. */
export const readHero: Step = ({ frontMatter, pieces }) => {
  const given = frontMatter.hero;
  if (given !== undefined) {
    return { hero: { figure: { ...given, shownAlt: given.alt, line: 1, column: 1 }, captionText: null } };
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
