import { z } from 'zod';
import { readAddress } from '../article/front-matter/old-addresses';
import { languageNamed, languageTags, type Language } from '../language/languages';
import { toSlug } from '../language/slug';
import { words } from '../language/words';
import { readYesNo } from '../language/yes-no';
import type { Logo } from '../pictures/logo/logo';
import { cleanText } from '../markdown/source-text';
import { accentSchema } from './site-keys/accent';
import { legalShape } from './site-keys/legal';
import { policySourceSchema } from './site-keys/policy-sources';

/** The schema of `content/site.yaml`; README.md and the file's own comments explain it to editors. */

/** A text, also as the only entry of a list or map: `[Hội Nhà báo]`, `{ name: Hội Nhà báo }`. */
const text = z
  .union([
    z.string(),
    z.tuple([z.string()]).transform(([only]) => only),
    z.strictObject({ name: z.string() }).transform(({ name }) => name),
  ])
  .transform(cleanText)
  .pipe(z.string().trim().min(1));
const maybe = text.nullish().transform((value) => value ?? null);
export const language = z.enum(languageTags);
const namedLanguage = z
  .string()
  .transform((name) => languageNamed(name) ?? name)
  .pipe(language);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** The slug of an article or topic; its address or file name is accepted too. */
const slugNamed = text
  .transform((name) => toSlug(name.replace(/\.md$|\/+$/i, '').replace(/^.*\//, '')))
  .pipe(slug);

/** A path in the content folder, also as “/anh” or “./anh”. */
const innerPath = z.string().transform((written, context) => {
  const path = written
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)+|\/+$/g, '');
  if (/^(?!.*(?:^|\/)\.)[^\0:]+$/.test(path)) return path;
  context.addIssue({ code: 'custom', params: { code: 'site-path', path: written } });
  return z.NEVER;
});

/** A list of entries, also as “a, b”; an empty entry counts for nothing. */
function list<Entry extends z.ZodType>(
  entry: Entry,
  check: z.core.CheckFn<(z.output<Entry> | null)[]> = () => undefined,
) {
  return z.preprocess(
    (given) => (typeof given === 'string' ? given.split(/,\s+/) : given),
    z
      .array(entry.nullable())
      .check(check)
      .nullish()
      .transform((entries) => (entries ?? []).filter((each) => each !== null)),
  );
}

const topicShape = z.strictObject({
  name: text,
  /** The last segment of its address; made from the name by default. */
  slug: slugNamed.nullish(),
  description: maybe,
});
export const topicSchema = z.object({ name: z.string(), slug, description: z.string().nullable() });
const topicSettingSchema = topicShape
  .transform((topic) => ({ ...topic, slug: topic.slug ?? toSlug(topic.name) }))
  .pipe(topicSchema);

/** A topic of articles. */
export type Topic = z.infer<typeof topicSchema>;

/** What a link to a topic needs. */
export const topicLinkSchema = topicSchema.pick({ name: true, slug: true });
export type TopicLink = z.infer<typeof topicLinkSchema>;

export function linkOf({ name, slug }: Topic): TopicLink {
  return { name, slug };
}

/** Of two topics with one address the first is kept. */
function uniqueSlugs({ value, issues }: z.core.ParsePayload<(Topic | null)[]>): void {
  for (const [index, topic] of value.entries()) {
    const first = value.findIndex((each) => each?.slug === topic?.slug);
    if (topic !== null && first < index) {
      const params = { code: 'site-topic-twice' };
      issues.push({ code: 'custom', path: [index], input: topic, params });
    }
  }
}

/** An old address as `aliases` of articles may have it, and no query: it shares its path with others, and no host tells them apart. */
const goneAddress = text.transform((written, context) => {
  const address = readAddress(written);
  if (address !== null && !address.includes('?')) return address;
  const code = address === null ? 'site-gone-address' : 'site-gone-query';
  context.addIssue({ code: 'custom', params: { code, address: written } });
  return z.NEVER;
});

const bodyShape = z.strictObject({ name: text, aliases: list(text) });

const abbreviationShape = z.strictObject({ name: text, short: list(text) });

/** One number or several. */
const phones = z.preprocess((given) => (Array.isArray(given) ? given.join(', ') : given), maybe);

/** An address of mail, also as a link or behind a name: “Tòa soạn <toasoan@bao.example>”. */
const mail = z
  .string()
  .transform((written) => written.replace(/^(?:mailto:|[^<>]*<)|>\s*$/g, '').trim())
  .pipe(z.email());

const contactsShape = z.strictObject({ address: maybe, phone: phones, email: mail.nullish() });

/** An address of this site (`/slug/`, `/van-ban/`), a slug or file name, or an https address elsewhere. */
const link = z.string().transform((written, context) => {
  const [, path] = /^\/?([a-z\d-]+(?:\/[a-z\d-]+)*)(?:\.md|\/)?$/.exec(written) ?? [];
  if (path !== undefined) return `/${path}/`;
  if (/^\/(?!\/)[^\s\\]*$/.test(written)) return written;
  if (z.url({ protocol: /^https$/ }).safeParse(written).success) return written;
  context.addIssue({ code: 'custom', params: { code: 'site-link', link: written } });
  return z.NEVER;
});

/** An account's address, also without “https://”, as browsers show it. */
const account = z
  .string()
  .transform((written) => written.replace(/^(?:http:\/\/)?(?=[\w-]+(?:\.[\w-]+)+\/)/i, 'https://'))
  .pipe(z.url({ protocol: /^https$/ }));

const menuShape = z.strictObject({ name: text, link });

const legal = legalShape(maybe);

const siteShape = z.strictObject({
  name: text.nullish(),
  tagline: text.nullish(),
  /** Languages of articles; the first is the interface's. */
  languages: list(namedLanguage).transform((given): Language[] => (given.length > 0 ? given : ['vi'])),
  /** Path of the logo in the content folder. */
  logo: innerPath.nullish(),
  accent: accentSchema.nullish(),
  /** A line at the head of each page: publisher or motto. */
  masthead: maybe,
  /** Links at the head of each page, instead of the site's sections. */
  menu: list(menuShape),
  contacts: contactsShape.nullish(),
  imprint: legal.nullish(),
  /** Whether a service worker keeps articles for reading offline. */
  offline: z
    .string()
    .transform(readYesNo)
    .pipe(z.boolean())
    .nullish()
    .transform((said) => said ?? true),
  /** Other hosts that pages may load from or send to. */
  sources: list(policySourceSchema),
  /** The publisher, if it has another name than the site. */
  publisher: maybe,
  /** The editorial principles: `/slug/` of an article, or an address elsewhere. */
  principles: link.nullish(),
  /** Addresses of social media accounts. */
  social: list(account),
  /** In the order in which they are shown. */
  topics: list(topicSettingSchema, uniqueSlugs),
  /** Slugs of the articles at the top of the front page, in order; the first leads. */
  front: list(slugNamed),
  /** Former addresses of content that was taken down for good. */
  gone: list(goneAddress),
  /** Bodies with several names, for the register of honours. */
  bodies: list(bodyShape),
  /** Short forms that the search expands, beside its own list. */
  abbreviations: list(abbreviationShape),
  /** Folders inside the content folder that contain pictures, beside those of `lib/pictures/candidates.ts`. */
  pictureFolders: list(innerPath),
});

/** What the site is called, and says of itself, where `site.yaml` does not say it. */
const unnamed = {
  name: 'Tòa soạn',
  tagline: 'Tin tức, gương tập thể và cá nhân điển hình, kể bằng chữ và bằng số.',
};

/** The logo's value before `readSite` replaces its path. */
const noLogo = (): Logo | null => null;

export const siteSchema = siteShape.transform(({ imprint, logo, ...site }) => ({
  ...site,
  name: site.name ?? unnamed.name,
  /** One line about the paper; one that has only a name is not told the words of another. */
  tagline:
    site.tagline ??
    (site.name == null ? unnamed.tagline : words[site.languages[0] ?? 'vi'].newsOf(site.name)),
  /** Of the paper: its own words, and the pages that are no articles. */
  lang: site.languages[0] ?? 'vi',
  logoPath: logo ?? null,
  logo: noLogo(),
  accent: site.accent ?? null,
  /** The named publisher; null if it is the site itself. */
  owner: site.publisher,
  publisher: site.publisher ?? site.name ?? unnamed.name,
  legal: imprint ?? legal.parse({}),
  contacts: { address: null, phone: null, ...site.contacts, email: site.contacts?.email ?? null },
  principles: site.principles ?? null,
}));

/** The site's settings. */
export type Site = z.infer<typeof siteSchema>;

/** The keys of settings that are maps, or lists of maps. */
const innerKeys = new Map(
  Object.entries({
    topics: topicShape.shape,
    bodies: bodyShape.shape,
    abbreviations: abbreviationShape.shape,
    contacts: contactsShape.shape,
    menu: menuShape.shape,
    imprint: legal.shape,
    sources: policySourceSchema.shape,
    accent: { light: null, dark: null },
  }).map(([key, shape]) => [key, Object.keys(shape)]),
);

/** The keys allowed under a path of `site.yaml`. */
export function knownKeys([first]: readonly PropertyKey[]): string[] {
  if (first === undefined) return Object.keys(siteShape.shape);
  return innerKeys.get(String(first)) ?? ['name'];
}
