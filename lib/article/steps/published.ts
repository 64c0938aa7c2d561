import { readFileName } from '../../language/file-name';
import type { Moment } from '../../language/moments';
import { diagnose } from '../../report/diagnostic';
import { readDate } from '../dates';
import type { Step } from '../draft';
import { findPageDates } from '../page/date';
import { later } from '../state/release';

/** WordPress and similar tools keep pictures by month of upload: “/uploads/2021/01/”. */
const uploads = /\/uploads\/(\d{4})\/(0[1-9]|1[0-2])\//;

/**
 * The date of publication: front matter's, else the page's or the dateline's, else the one in the file name, else the month
 * in the first image's address.
 */
export const readPublished: Step = ({ file, frontMatter, release, published, dateline, pieces, hero }) => {
  if (frontMatter.date !== undefined) return { published: { ...frontMatter.date, from: 'front-matter' } };
  // A future date holds the article back, like one in the front matter.
  if (published !== null) return { release: { ...release, from: later(release.from, published) } };
  const day = dayOfDateline(dateline);
  if (day !== null)
    return {
      published: { ...day, from: 'page' },
      release: { ...release, from: later(release.from, day) },
    };
  const named = readDate(readFileName(file).date ?? '');
  if (named) {
    return {
      published: { ...named, from: 'file-name' },
      release: { ...release, from: later(release.from, named) },
      diagnostics: [diagnose('date-from-file-name', { line: 1, column: 1 }, { date: named.date })],
    };
  }
  const kept = { release: { ...release, from: later(release.from, dayOfFolder(file)) } };
  // A page such as “About us” needs no date.
  if (frontMatter.kind === 'page') return kept;
  const first = hero?.figure ?? pieces.find((piece) => piece.kind === 'figure')?.figure;
  const found = uploads.exec(first?.src ?? '');
  if (first === undefined || found?.[1] === undefined || found[2] === undefined) {
    return { ...kept, diagnostics: [diagnose('date-missing', { line: 1, column: 1 }, {})] };
  }
  const date = `${found[1]}-${found[2]}`;
  return {
    ...kept,
    published: { date, precision: 'month', from: 'image-address' },
    diagnostics: [diagnose('date-inferred', { line: first.line, column: first.column }, { date })],
  };
};

/** The whole day in a dateline: “HÀ NỘI, ngày 18/11/2025”, “Hà Nội (TTXVN 21/2/2024)”. */
function dayOfDateline(dateline: string | null): Moment | null {
  return findPageDates(dateline ?? '').dates[0]?.moment ?? null;
}

/**
 * The day for which a folder is kept, `2026-12-05/bai.md` or `2026/12/05/bai.md`: one to come holds the article back, but
 * a day gone by may be that of the event.
 */
function dayOfFolder(file: string): Moment | null {
  const day = /(?:^|\/)((?:19|20)\d{2})[/._-]([01]?\d)[/._-]([0-3]?\d)(?=[/ _-])[^/]*\//.exec(file);
  return day === null ? null : readDate(day.slice(1).join('-'));
}
