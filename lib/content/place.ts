import type { Place } from '../report/diagnostic';

/** The first place of a text in a file, under any Unicode normalisation; the beginning if it is not found. */
export function placeOf(needle: string, text: string): Place {
  const forms = [needle, needle.normalize('NFD')].map((form) => text.indexOf(form));
  const index = forms.find((each) => each !== -1) ?? 0;
  const lines = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
