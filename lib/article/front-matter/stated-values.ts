import { z } from 'zod';
import { cleanText } from '../../markdown/markdown';

/** A line of text in an entry by an editor. Front matter's values arrive as text: `year: 2016` is “2016”. */
export const statedText = z
  .union([z.string(), z.number()])
  .transform((value) => cleanText(String(value)).replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1));

export const statedYesOrNo = z.union([
  z.boolean(),
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(['true', 'yes', 'có', 'false', 'no', 'không']))
    .transform((word) => ['true', 'yes', 'có'].includes(word)),
]);

/** "none" in place of a list removes everything found in the text. */
export const strikesAll = z.union([
  z
    .string()
    .toLowerCase()
    .pipe(z.enum(['none', 'không', 'no', 'false']))
    .transform(() => []),
  z.literal(false).transform(() => []),
]);
