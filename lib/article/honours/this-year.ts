import type { Published } from '../article';
import type { Line } from './line';
import { yearsAnywhere } from './stated-years';

/** The year of "năm nay", only from an editor's date: an image's address says when it was uploaded. */
export function yearOf(published: Published | null): number | null {
  return published?.from === 'front-matter' ? Number(published.date.slice(0, 4)) : null;
}

/** Maximum number of sentences before "năm nay" that are searched. */
const FARTHEST = 60;

/** The year of "năm nay" if the text before it states only one. */
export function yearSoFar({ text }: Line, before: readonly Line[]): number | null {
  if (!/(?<!\p{L})năm nay(?!\p{L})/iu.test(text)) return null;
  const years = new Set(before.slice(-FARTHEST).flatMap((line) => yearsAnywhere(line.text)));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
