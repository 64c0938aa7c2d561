import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { z } from 'zod';

const words = z.string().trim().min(1);
/** With the precision known: a month alone is also ISO 8601. */
const time = z.union([z.string().regex(/^\d{4}-\d{2}$/), z.iso.date(), z.iso.datetime({ offset: true })]);
const picture = z.object({ '@type': z.literal('ImageObject'), url: z.url() });

/**
 * What Google's search requires to show a page as an article, or its breadcrumb.
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 * @see https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
const schemas = {
  NewsArticle: z.object({
    '@context': z.literal('https://schema.org'),
    headline: words,
    datePublished: time,
    author: z.array(z.object({ '@type': z.enum(['Person', 'Organization']), name: words })).min(1),
    image: z.array(picture).min(1),
    publisher: z.object({ name: words, logo: picture }),
    mainEntityOfPage: z.url(),
  }),
  WebPage: z.object({
    '@context': z.literal('https://schema.org'),
    name: words,
    url: z.url(),
    publisher: z.object({ name: words, logo: picture }),
  }),
  BreadcrumbList: z.object({
    '@context': z.literal('https://schema.org'),
    itemListElement: z
      .array(z.object({ position: z.int(), name: words, item: z.url() }))
      .min(2)
      .refine((steps) => steps.every(({ position }, index) => position === index + 1), 'positions in order'),
  }),
};

/** What messengers and social networks show for a page's address. */
const cardSchema = z.object({
  'og:title': words,
  'og:type': words,
  'og:url': z.url(),
  'og:image': z.url(),
  'og:description': words,
  'twitter:card': words,
});

const dataSchema = z.union([
  z.looseObject({ '@type': z.string() }).transform((one) => [one]),
  z.array(z.looseObject({ '@type': z.string() })),
]);

/**
 * What search engines and messengers require and the page lacks.
 * @returns “NewsArticle: author: expected array”
 */
export function structuredDataFaults(html: string, types: readonly (keyof typeof schemas)[]): string[] {
  const { data, card } = readHead(html);
  const ofTypes = types.flatMap((type) => {
    const found = data.find((each) => each['@type'] === type);
    return found ? faultsOf(type, schemas[type].safeParse(found)) : [`no ${type}`];
  });
  return [...ofTypes, ...faultsOf('card', cardSchema.safeParse(card))];
}

function faultsOf(name: string, { error }: { error?: z.ZodError }): string[] {
  return error?.issues.map(({ path, message }) => `${name}: ${path.join('.')}: ${message}`) ?? [];
}

/** A page's JSON-LD, and its `meta` elements by name. */
function readHead(html: string) {
  const data: z.infer<typeof dataSchema> = [];
  const card: Record<string, string> = {};
  visit(fromHtml(html), 'element', (element) => {
    const { type, property, name, content } = element.properties;
    if (element.tagName === 'script' && type === 'application/ld+json')
      data.push(...dataSchema.parse(JSON.parse(toString(element))));
    const key = z.string().safeParse(property ?? name).data;
    if (element.tagName === 'meta' && key !== undefined && typeof content === 'string') card[key] = content;
  });
  return { data, card };
}
