import { diagnose } from '../../report/diagnostic';
import type { Step } from '../draft';

/** WordPress and its kin keep pictures by the month they were put up: “/uploads/2021/01/”. */
const uploads = /\/uploads\/(\d{4})\/(0[1-9]|1[0-2])\//;

/** The date of publication: front matter's, else the page's own, else the month in the first image's address. */
export const readPublished: Step = ({ frontMatter, published, pieces, hero }) => {
  if (frontMatter.date !== undefined) return { published: { ...frontMatter.date, from: 'front-matter' } };
  if (published !== null) return {};
  const first = hero?.figure ?? pieces.find((piece) => piece.kind === 'figure')?.figure;
  const found = uploads.exec(first?.src ?? '');
  if (first === undefined || found?.[1] === undefined || found[2] === undefined) {
    return { diagnostics: [diagnose('date-missing', { line: 1, column: 1 }, {})] };
  }
  const date = `${found[1]}-${found[2]}`;
  return {
    published: { date, precision: 'month', from: 'image-address' },
    diagnostics: [diagnose('date-inferred', { line: first.line, column: first.column }, { date })],
  };
};
