import { z } from 'zod';

/** A day, as `2024-05-01` or `1/5/2024`. */
const day = z.string().transform((text, context) => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const [year = 0, month = 0, date = 0] = (iso?.slice(1) ?? written?.slice(1).reverse() ?? []).map(Number);
  const moment = new Date(Date.UTC(year, month - 1, date));
  if (year >= 1900 && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date)
    return moment.toISOString().slice(0, 10);
  context.addIssue({ code: 'custom', params: { code: 'site-day', day: text } });
  return z.NEVER;
});

/** What the law requires on each page beside publisher and address. */
export function legalShape<Text extends z.ZodType>(text: Text) {
  return z.strictObject({
    /** The licence's number, or a sentence. */
    licence: text,
    /** The date of the licence. */
    licenceDate: day.nullish().transform((date) => date ?? null),
    /** The editor-in-chief. */
    editor: text,
    /** The owner of the texts, and what others may do with them. */
    copyright: text,
  });
}
