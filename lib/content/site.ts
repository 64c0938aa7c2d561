import { z } from 'zod';
import { languageTags, type Language } from '../language/languages';
import { toSlug } from '../language/slug';
import { cleanText } from '../markdown/source-text';

/** What `content/site.yaml` holds: README.md and the file itself tell editors the same. */

const text = z.string().transform(cleanText).pipe(z.string().trim().min(1));
const maybe = text.nullish().transform((value) => value ?? null);
const language = z.enum(languageTags);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const innerFolder = z
  .string()
  .transform((path) => path.normalize('NFC').replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/g, ''))
  .pipe(z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.)[^\0]+$/));

function list<Entry extends z.ZodType>(entry: Entry) {
  return z
    .array(entry)
    .nullish()
    .transform((entries) => entries ?? []);
}

const topicShape = z.strictObject({
  name: text,
  /** The last part of its address; made of the name where it is not given. */
  slug: slug.nullish(),
  description: maybe,
});
export const topicSchema = z.object({ name: text, slug, description: z.string().nullable() });
const topicSettingSchema = topicShape
  .transform((topic) => ({ ...topic, slug: topic.slug ?? toSlug(topic.name) }))
  .pipe(topicSchema);

/** What a paper puts its articles under. */
export type Topic = z.infer<typeof topicSchema>;

/** What leads to a topic. */
export const topicLinkSchema = topicSchema.pick({ name: true, slug: true });
export type TopicLink = z.infer<typeof topicLinkSchema>;

export function linkOf({ name, slug }: Topic): TopicLink {
  return { name, slug };
}

/** Of two topics with one address the first is kept. */
function uniqueSlugs({ value, issues }: z.core.ParsePayload<Topic[]>): void {
  for (const [index, topic] of value.entries()) {
    const first = value.findIndex(({ slug }) => slug === topic.slug);
    if (first < index) issues.push({ code: 'custom', path: [index], input: topic });
  }
}

const bodyShape = z.strictObject({ name: text, aliases: list(text) });

const contactsShape = z.strictObject({ address: maybe, phone: maybe, email: z.email().nullish() });

const siteShape = z.strictObject({
  name: text.nullish().transform((name) => name ?? 'Tòa soạn'),
  tagline: text
    .nullish()
    .transform((line) => line ?? 'Tin tức, gương tập thể và cá nhân điển hình, kể bằng chữ và bằng số.'),
  /** Of the articles; the first is that of the paper's own pages. */
  languages: list(language).transform((given): Language[] => (given.length > 0 ? given : ['vi'])),
  contacts: contactsShape.nullish(),
  /** Who answers for the paper, where that is not the paper itself. */
  publisher: maybe,
  /** Where the editors' principles stand: `/slug/` of an article, or an address elsewhere. */
  principles: z.union([z.string().regex(/^\/[a-z0-9-]+\/$/), z.url({ protocol: /^https$/ })]).nullish(),
  /** Addresses of the paper's accounts. */
  social: list(z.url({ protocol: /^https$/ })),
  /** In the order in which the paper names them. */
  topics: list(topicSettingSchema).check(uniqueSlugs),
  /** Bodies that go by several names, for the register of honours. */
  bodies: list(bodyShape),
  /** Folders inside the content folder that pictures lie in, beside those of `lib/pictures/candidates.ts`. */
  pictureFolders: list(innerFolder),
});

export const siteSchema = siteShape.transform((site) => ({
  ...site,
  lang: site.languages[0] ?? 'vi',
  publisher: site.publisher ?? site.name,
  contacts: { address: null, phone: null, ...site.contacts, email: site.contacts?.email ?? null },
  principles: site.principles ?? null,
}));

/** The paper as it speaks of itself. */
export type Site = z.infer<typeof siteSchema>;

/** What the paper says of itself on every page. */
export const imprintSchema = z.object({
  /** Of the paper's own words: its name, its topics, its lists. */
  lang: language,
  name: z.string(),
  tagline: z.string(),
  languages: z.array(language),
  contacts: z.object({
    address: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
  }),
  publisher: z.string(),
  principles: z.string().nullable(),
  social: z.array(z.string()),
  /** In the order in which the paper names them; on pages, those with articles. */
  topics: z.array(topicLinkSchema),
});
export type Imprint = z.infer<typeof imprintSchema>;

/** The keys that may stand under a path of `site.yaml`. */
export function knownKeys([first]: readonly PropertyKey[]): string[] {
  const shape =
    first === 'topics'
      ? topicShape.shape
      : first === 'bodies'
        ? bodyShape.shape
        : first === 'contacts'
          ? contactsShape.shape
          : siteShape.shape;
  return Object.keys(shape);
}
