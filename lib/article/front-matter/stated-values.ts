import { z } from 'zod';
import { foldName, keysByName } from '../../language/fold-name';
import { readYesNo } from '../../language/yes-no';
import { cleanText } from '../../markdown/markdown';

/** A line of text in an entry by an editor. Front matter's values arrive as text: `year: 2016` is “2016”. */
export const statedText = z
  .union([z.string(), z.number()])
  .transform((value) => cleanText(String(value)).replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1));

/** Yes or no, as a word of either language or as YAML's own value. */
export const statedYesOrNo = z.union([z.boolean(), z.string().transform(readYesNo).pipe(z.boolean())]);

/** Words in place of a list that remove everything found in the text. */
const strikes = new Set(['none', 'không', 'no', 'false']);

/**
 * A list of entries. A single one counts as a list, “none” as an empty one; `split` divides a text that stands for the
 * whole list. A wrong entry has an issue at its index.
 */
export function statedList<Entry extends z.ZodType>(
  entry: Entry,
  split = (text: string): string[] => [text],
) {
  return z.preprocess((given) => {
    if (given === false) return [];
    const list: unknown[] = Array.isArray(given) ? given : [given];
    if (typeof given !== 'string') return list;
    return strikes.has(given.trim().toLowerCase()) ? [] : split(given);
  }, z.array(entry));
}

/** An entry as a map under the keys of `names`, from one under those or other names of theirs. */
export function statedMap(names: Readonly<Record<string, readonly string[]>>) {
  const keys = keysByName(Object.keys(names), names);
  return z
    .record(z.string(), z.unknown())
    .transform((given) =>
      Object.fromEntries(
        Object.entries(given).map(([key, value]) => [keys.get(foldName(key)) ?? key, value]),
      ),
    );
}
