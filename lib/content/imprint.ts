import { z } from 'zod';
import { language, topicLinkSchema, type Site } from './site';
import { policySourceSchema } from './site-keys/policy-sources';

const logoSchema = z.object({
  address: z.string(),
  width: z.int(),
  height: z.int(),
  /** The scheme in which the logo needs a background of its own. */
  plate: z.enum(['light', 'dark']).nullable(),
});

/** The site's data that every page shows. */
export const imprintSchema = z.object({
  name: z.string(),
  tagline: z.string(),
  languages: z.array(language),
  /** Language of the interface and of pages that are no articles. */
  lang: language,
  masthead: z.string().nullable(),
  menu: z.array(z.object({ name: z.string(), link: z.string() })),
  /** The logo; null if the name is set in type. */
  logo: logoSchema.nullable(),
  accent: z.object({ light: z.string(), dark: z.string() }).nullable(),
  contacts: z.object({
    address: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
  }),
  publisher: z.string(),
  legal: z.object({
    licence: z.string().nullable(),
    /** `2024-05-01`. */
    licenceDate: z.string().nullable(),
    editor: z.string().nullable(),
    copyright: z.string().nullable(),
  }),
  principles: z.string().nullable(),
  social: z.array(z.string()),
  /** In the order of the settings; on pages, only those with articles. */
  topics: z.array(topicLinkSchema),
  /** The site's own (`kind: page`), by title. */
  pages: z.array(z.object({ slug: z.string(), lang: language, title: z.string() })),
  /** The registers with at least one entry; the menu links to no empty one. */
  registers: z.array(z.enum(['honours', 'documents', 'people'])),
  /** Whether a service worker keeps articles for reading offline. */
  offline: z.boolean(),
  /** Other hosts that each page's policy allows; not shown. */
  sources: z.array(policySourceSchema),
});
export type Imprint = z.infer<typeof imprintSchema>;

/** The data for every page, from the settings and the topics, pages and registers to link to. */
export function imprintOf(
  site: Site,
  { topics, pages, registers }: Pick<Imprint, 'topics' | 'pages' | 'registers'>,
): Imprint {
  const { name, tagline, languages, masthead, menu, accent, offline, sources } = site;
  const logo = site.logo && logoSchema.parse(site.logo);
  const { contacts, publisher, legal, principles, social } = site;
  return {
    ...{ name, tagline, languages, lang: site.lang, masthead, menu, logo, accent, offline, sources },
    ...{ contacts, publisher, legal, principles, social, topics, pages, registers },
  };
}
