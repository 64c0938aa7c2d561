import { z } from 'zod';
import { languageNamed, type Language } from '../../language/languages';

/** An article's metadata from its page's head: JSON-LD first, then Open Graph, then plain `<meta>`. */
export interface PageMetadata {
  /** The headline in the metadata; the visible heading may differ. */
  headline: string | null;
  lede: string | null;
  date: string | null;
  updated: string | null;
  authors: string[];
  topic: string | null;
  tags: string[];
  /** The newspaper's name. */
  siteName: string;
  picture: string | null;
  url: string | null;
  lang: Language | null;
}

const ARTICLES = /^(?:News|Reportage|Opinion|Analysis|Review|Blog|Live|Tech)?\w*(?:Article|Posting)$/;

const oneOrMany = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item), item.transform((one) => [one])]).catch([]);
const name = z.union([z.string(), z.object({ name: z.string() }).transform((thing) => thing.name)]);
const text = z.string().optional().catch(undefined);
const jsonLdSchema = z.object({
  headline: text,
  description: text,
  datePublished: text,
  dateModified: text,
  articleSection: oneOrMany(z.string()),
  keywords: oneOrMany(z.string()),
  author: oneOrMany(name),
  image: oneOrMany(z.union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)])),
  mainEntityOfPage: z
    .union([z.string(), z.object({ '@id': z.string() }).transform((page) => page['@id'])])
    .optional()
    .catch(undefined),
  inLanguage: text,
});
type JsonLd = z.infer<typeof jsonLdSchema>;

interface Head {
  /** The contents of each `<script type="application/ld+json">`. */
  jsonLd: readonly string[];
  /** `<meta>` values by property or name (lower case), in order. */
  meta: ReadonlyMap<string, readonly string[]>;
  canonical: string | null;
  lang: string;
}

/** Collects a page's metadata. Texts and dates are as the page writes them. */
export function pageMetadata({ jsonLd, meta, canonical, lang }: Head): PageMetadata {
  const data = jsonLd.map(articleIn).find((found) => found !== null);
  const first = (...names: string[]) =>
    names.map((each) => meta.get(each)?.[0]?.trim()).find(Boolean) ?? null;
  const all = (...names: string[]) =>
    names.map((each) => meta.get(each) ?? []).find((values) => values.length > 0) ?? [];
  const keywords = data?.keywords.length ? data.keywords : all('article:tag', 'news_keywords', 'keywords');
  const authors = data?.author.length
    ? data.author
    : all('author', 'article:author', 'dable:author').filter((each) => !/^https?:/.test(each));
  const language = data?.inLanguage ?? (lang || (first('og:locale') ?? ''));
  return {
    headline: data?.headline ?? first('og:title', 'twitter:title'),
    lede: data?.description ?? first('og:description', 'description', 'twitter:description'),
    date:
      data?.datePublished ?? first('article:published_time', 'pubdate', 'datepublished', 'date', 'dc.date'),
    updated: data?.dateModified ?? first('article:modified_time', 'og:updated_time', 'lastmod'),
    authors: authors.map((each) => each.trim()).filter((each) => each !== ''),
    topic: data?.articleSection[0] ?? first('article:section'),
    tags: keywords
      .flatMap((each) => each.split(','))
      .map((each) => each.trim())
      .filter((each) => each !== ''),
    siteName: first('og:site_name') ?? '',
    picture: data?.image[0] ?? first('og:image', 'twitter:image'),
    url: canonical ?? first('og:url') ?? data?.mainEntityOfPage ?? null,
    lang: languageNamed(language),
  };
}

/** The article in a JSON-LD script; null if the script is broken or has none. */
function articleIn(script: string): JsonLd | null {
  let json: unknown;
  try {
    json = JSON.parse(script);
  } catch {
    return null;
  }
  const found = thingsIn(json).find(({ type }) => type.some((each) => ARTICLES.test(each)));
  return found ? jsonLdSchema.parse(found.thing) : null;
}

const typed = z.object({ '@type': oneOrMany(z.string()) });
const graph = z.object({ '@graph': z.array(z.unknown()) });

function thingsIn(json: unknown): { thing: unknown; type: string[] }[] {
  if (Array.isArray(json)) return json.flatMap(thingsIn);
  const inner = graph.safeParse(json);
  const own = typed.safeParse(json);
  return [
    ...(own.success ? [{ thing: json, type: own.data['@type'] }] : []),
    ...(inner.success ? inner.data['@graph'].flatMap(thingsIn) : []),
  ];
}
