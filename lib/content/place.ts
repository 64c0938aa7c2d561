import type { Place } from '../report/diagnostic';

/**
 * The first place of a text in a file, under any Unicode normalisation and with or without slashes around it, else the
 * key's; the beginning if neither is found.
 * @param key of the file whose value has it: what stands before is passed over
 */
export function placeOf(needle: string, text: string, key = ''): Place {
  const start = key === '' ? 0 : Math.max(0, text.search(new RegExp(`^${key}\\s*:`, 'm')));
  const bare = needle.replace(/^\/+|\/+$/g, '') || needle;
  const forms = [needle, needle.normalize('NFD'), bare].map((form) => text.indexOf(form, start));
  const index = forms.find((each) => each !== -1) ?? start;
  const lines = text.slice(0, index).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
