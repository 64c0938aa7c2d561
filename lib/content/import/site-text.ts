import { dirname, join } from 'node:path';
import { checkFrontMatter } from '../../article/front-matter/front-matter';
import { weighLine } from '../../article/front-matter/key-names';
import { namesIn, saysNothing } from '../../article/front-matter/values';
import { readMarkdown } from '../../markdown/markdown';
import { splitFrontMatter } from '../../markdown/front-matter/front-matter';
import { readSource } from '../../markdown/source-text';
import { toSlug } from '../../language/slug';
import { imported, type Imported } from './imported';
import { LocalPictures } from './local-pictures';
import { oldAddress } from './old-address';
import type { SiteFolder } from './site-folder';

const DATED = /^(\d{4}-\d{1,2}-\d{1,2})-/;

/**
 * Reads a Markdown file of a Hugo, Jekyll or Hexo site: its front matter with our keys, its body unchanged, and its
 * pictures from the site's folders.
 * @throws Error that says what is wrong if the bytes are not text
 */
export function readSiteText(
  bytes: Uint8Array,
  { path, sections, isPage, isDraft }: SiteFolder['texts'][number],
  { pictureFolders, pattern, pagePattern, inAddress }: Omit<SiteFolder, 'texts'>,
): Imported {
  const source = readSource(bytes);
  if ('problem' in source) throw new Error(source.problem.code);
  const written = readMarkdown(bytes, weighLine).frontMatter;
  const { frontMatter, release } = checkFrontMatter(written);
  const categories = categoriesIn(written?.values ?? {});
  const name = nameOf(path);
  const slug = frontMatter.slug ?? toSlug(name.replace(DATED, ''));
  const local = new LocalPictures(slug, [dirname(path), join(dirname(path), name), ...pictureFolders]);
  const hero = frontMatter.hero;
  const date = frontMatter.date?.date ?? release?.from?.date ?? DATED.exec(name)?.[1] ?? null;
  const address = oldAddress(isPage ? pagePattern : pattern(sections[0] ?? ''), {
    name: name.replace(DATED, ''),
    slug,
    date,
    categories: (categories.length > 0 ? categories : sections).map(inAddress),
    sections,
  });
  return imported({
    slug,
    kind: isPage ? 'page' : 'article',
    title: frontMatter.title ?? null,
    lede: frontMatter.lede ?? null,
    date,
    updated: frontMatter.updated?.date ?? null,
    authors: frontMatter.authors?.map((author) => author.name) ?? [],
    topic: frontMatter.topic ?? sections.find((section) => !saysNothing('topic', section)) ?? null,
    tags: frontMatter.tags ?? [],
    draft: isDraft || (release?.draft ?? true),
    until: release?.until?.date ?? null,
    aliases: [...new Set([...(address === null ? [] : [address]), ...(frontMatter.aliases ?? [])])],
    hero: hero ? { src: local.take(hero.src) ?? hero.src, alt: hero.alt, caption: hero.caption } : null,
    body: withPictures(splitFrontMatter(source.source, weighLine).body.text.trim(), local),
    pictures: local.pictures,
    left: [...local.left, ...(release === null ? [{ what: path, why: 'unclear-state' as const }] : [])],
  });
}

/** All categories of a text, of which addresses may be made: `categories: [iOS, Swift]`, or words in one text. */
function categoriesIn(values: Record<string, unknown>): string[] {
  const several = values['categories'];
  if (several === undefined) return namesIn(values['category']);
  return typeof several === 'string' ? several.split(/\s+/).filter((name) => name !== '') : namesIn(several);
}

/** A page bundle is named by its folder. */
function nameOf(path: string): string {
  const parts = path.split(/[\\/]/);
  const own = (parts.at(-1) ?? '').replace(/\.[^.]+$/, '');
  return own.toLowerCase() === 'index' ? (parts.at(-2) ?? own) : own;
}

/** A tag of a generator, and the pictures that it names: `{% asset_img luoi.png %}`, `{{< figure src="luoi.png" >}}`. */
const TAG = /\{[{%][^{}\n]{1,1000}[}%]\}/g;
const NAMED = /[^\s"'=()<>{}%]+\.(?:jpe?g|png|gif|webp|avif)(?=["'\s)%}>]|$)/gi;

const IN_MARKDOWN = /(!\[[^\]]*\]\()(?:<([^>\n]+)>|([^)\s]+))/g;
const IN_TAG = /(\bsrc=)(["'])([^"'\n]+)\2/g;

/** The text with local pictures at their new addresses. */
function withPictures(text: string, local: LocalPictures): string {
  return text
    .replace(TAG, (tag) =>
      tag.replace(NAMED, (src) => (/^(?:[a-z]+:)?\/\//i.test(src) ? src : (local.take(src) ?? src))),
    )
    .replace(IN_MARKDOWN, (whole, open: string, bracketed?: string, bare?: string) => {
      const place = local.take(bracketed ?? bare ?? '');
      return place === null ? whole : `${open}${place}`;
    })
    .replace(IN_TAG, (whole, name: string, quote: string, src: string) => {
      const place = /\.(?:jpe?g|png|gif|webp|avif)$/i.test(src) ? local.take(src) : null;
      return place === null ? whole : `${name}${quote}${place}${quote}`;
    });
}
