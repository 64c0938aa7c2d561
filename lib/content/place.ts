import type { Place } from '../report/diagnostic';

/** Where a text first stands in a file, however its letters are composed; the file's beginning if it does not. */
export function placeOf(needle: string, text: string): Place {
  const forms = [needle, needle.normalize('NFD')].map((form) => text.indexOf(form));
  const index = forms.find((each) => each !== -1) ?? 0;
  const lines = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
