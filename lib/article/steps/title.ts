import { diagnose } from '../../report/diagnostic';
import type { Step } from '../draft';

/** The longest title that still reads as one: letters that most lists and search results show whole. */
const longest = 120;

/** The title: front matter's, else the first level-1 heading, which leaves the body either way. */
export const readTitle: Step = ({ frontMatter, pieces }) => {
  const heading = pieces.find((piece) => piece.kind === 'heading' && piece.level === 1);
  const place = heading?.place ?? { line: 1, column: 1 };
  const written = heading?.kind === 'heading' ? heading.plain.text : '';
  const title = frontMatter.title ?? (written === '' ? null : written);
  const rest = pieces.filter((piece) => piece !== heading);
  if (title === null) return { pieces: rest, diagnostics: [diagnose('title-missing', place, {})] };
  const diagnostics = [];
  if (written !== '' && written !== title) {
    diagnostics.push(diagnose('title-conflict', place, { heading: written, title }));
  }
  if (title.length > longest) {
    diagnostics.push(diagnose('title-long', place, { length: title.length, longest }));
  }
  return { title, pieces: rest, diagnostics };
};
