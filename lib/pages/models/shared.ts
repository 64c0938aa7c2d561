import { z } from 'zod';
import { imprintSchema } from '../../content/imprint';
import { headlineSchema } from '../../content/summary';

/** What models of several kinds of pages share. */

/** A number of things. */
export const countSchema = z.int().nonnegative();

/** What every page has. */
export const shared = {
  address: z.string(),
  imprint: imprintSchema,
  /** Base URL of the site, without a closing slash. */
  base: z.string(),
};

/** A page of a list, see `paging.ts`. */
export function listOf<Entry extends z.ZodType>(entry: Entry) {
  return z.object({
    address: z.string(),
    number: z.int().positive().nullable(),
    home: z.string(),
    numbers: z.object({ near: z.array(z.int().positive()), far: z.array(z.int().positive()) }),
    entries: z.array(entry),
    newer: z.string().nullable(),
    older: z.string().nullable(),
  });
}

export const listedSchema = z.object({
  article: headlineSchema,
  /** See `Album.thumbnail`. */
  thumbnail: z.string().nullable(),
});
/** An article in a list with pictures. */
export type ListedArticle = z.infer<typeof listedSchema>;
