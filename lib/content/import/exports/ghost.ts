import { fromHtml } from 'hast-util-from-html';
import { z } from 'zod';
import { readDate } from '../../../article/dates';
import { toSlug } from '../../../language/slug';
import { liftOf } from '../headings';
import { htmlToTidyMarkdown } from '../html-markdown';
import { imported, personsOnly, type Imported, type Left } from '../imported';
import { lexicalHtml } from './lexical';
import { plainText } from './plain-text';

const id = z.union([z.string(), z.number()]).transform(String);
const text = z.string().nullish();
const post = z.object({
  id,
  title: z.string(),
  slug: text,
  html: text,
  mobiledoc: text,
  lexical: text,
  type: text,
  page: z.union([z.boolean(), z.number()]).nullish(),
  status: text,
  visibility: text,
  published_at: text,
  updated_at: text,
  custom_excerpt: text,
  feature_image: text,
});
const exportSchema = z.object({
  db: z
    .array(
      z.object({
        data: z.object({
          posts: z.array(post),
          tags: z.array(z.object({ id, name: z.string(), visibility: text })).default([]),
          posts_tags: z.array(z.object({ post_id: id, tag_id: id })).default([]),
          users: z.array(z.object({ id, name: z.string() })).default([]),
          posts_authors: z
            .array(z.object({ post_id: id, author_id: id, sort_order: z.number().default(0) }))
            .default([]),
          posts_meta: z
            .array(z.object({ post_id: id, feature_image_alt: text, feature_image_caption: text }))
            .default([]),
        }),
      }),
    )
    .min(1),
});

/** Whether a JSON file is an export of Ghost. */
export function isGhostExport(json: unknown): boolean {
  return exportSchema.safeParse(json).success;
}

/**
 * Reads a Ghost export: posts and pages, with drafts as drafts; the first public tag becomes the topic.
 * @throws ZodError that names the invalid field
 */
export function readGhost(json: unknown): Imported[] {
  return exportSchema.parse(json).db.flatMap(({ data }) => {
    const tags = new Map(data.tags.map((tag) => [tag.id, tag]));
    const users = new Map(data.users.map((user) => [user.id, user.name]));
    return data.posts.map((each) => {
      const own = data.posts_tags
        .filter(({ post_id }) => post_id === each.id)
        .flatMap(({ tag_id }) => tags.get(tag_id) ?? [])
        .filter(({ name, visibility }) => visibility !== 'internal' && !name.startsWith('#'))
        .map(({ name }) => name);
      const authors = data.posts_authors
        .filter(({ post_id }) => post_id === each.id)
        .toSorted((one, other) => one.sort_order - other.sort_order)
        .flatMap(({ author_id }) => users.get(author_id) ?? []);
      const picture = data.posts_meta.find(({ post_id }) => post_id === each.id);
      return postOf(each, own, authors, {
        alt: picture?.feature_image_alt?.trim() ?? '',
        caption: plainText(picture?.feature_image_caption ?? '') || null,
      });
    });
  });
}

function postOf(
  found: z.infer<typeof post>,
  names: string[],
  authors: string[],
  picture: { alt: string; caption: string | null },
): Imported {
  const slug = toSlug(found.slug ?? '') || toSlug(found.title) || `bai-${found.id}`;
  const [topic = null, ...tags] = names;
  const status = found.status ?? 'published';
  // What was sent to subscribers alone was never on the site.
  const isPublic = (found.visibility ?? 'public') === 'public' && status !== 'sent';
  const { body, left } = bodyOf(found);
  const isLive = isPublic && (status === 'published' || status === 'scheduled');
  return imported({
    slug,
    kind: found.type === 'page' || Boolean(found.page) ? 'page' : 'article',
    title: found.title,
    lede: found.custom_excerpt?.trim() || null,
    date: momentOf(found.published_at),
    updated: momentOf(found.updated_at),
    authors: personsOnly(authors),
    topic,
    tags,
    draft: !isLive,
    aliases: [`/${found.slug ?? slug}/`],
    hero: found.feature_image ? { src: address(found.feature_image), ...picture } : null,
    body,
    left: isPublic ? left : [...left, { what: found.title, why: 'restricted' }],
  });
}

/** Old Ghost posts have Markdown in a card instead of HTML, new drafts only what the editor shows. */
function bodyOf({ html, mobiledoc, lexical }: z.infer<typeof post>): { body: string; left: Left[] } {
  if (!html && mobiledoc) return { body: markdownCards(mobiledoc).map(address).join('\n\n'), left: [] };
  const read = html ? { html, unknown: [] } : lexical ? lexicalHtml(lexical) : { html: '', unknown: [] };
  const root = fromHtml(address(read.html), { fragment: true });
  const left = read.unknown.map((what): Left => ({ what, why: 'shortcode' }));
  return { body: htmlToTidyMarkdown(root, liftOf(root)), left };
}

const cards = z.object({ cards: z.array(z.tuple([z.string(), z.unknown()])) });
const markdownCard = z.object({ markdown: z.string() });

function markdownCards(mobiledoc: string): string[] {
  const found = cards.safeParse(JSON.parse(mobiledoc));
  if (!found.success) return [];
  return found.data.cards.flatMap(([, content]) => {
    const card = markdownCard.safeParse(content);
    return card.success ? [card.data.markdown] : [];
  });
}

/** Ghost writes a placeholder in place of its own address. */
function address(text: string): string {
  return text.replaceAll('__GHOST_URL__', '');
}

function momentOf(written: string | null | undefined): string | null {
  return written ? (readDate(written)?.date ?? null) : null;
}
