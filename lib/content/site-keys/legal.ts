import { z } from 'zod';
import { readMoment } from '../../article/front-matter/values';

/** A day in any form that an article's date may have: `2024-05-01`, `1/5/2024`, “ngày 1 tháng 5 năm 2024”. */
const day = z.string().transform((text, context) => {
  const moment = readMoment(text);
  if (moment !== null && moment.precision !== 'month') return moment.date.slice(0, 10);
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
