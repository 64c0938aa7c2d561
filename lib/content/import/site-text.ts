import { dirname, join } from 'node:path';
import { checkFrontMatter } from '../../article/front-matter/front-matter';
import { weighLine } from '../../article/front-matter/key-names';
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
  { pictureFolders, pattern }: Pick<SiteFolder, 'pictureFolders' | 'pattern'>,
): Imported {
  const source = readSource(bytes);
  if ('problem' in source) throw new Error(source.problem.code);
  const { frontMatter, release } = checkFrontMatter(readMarkdown(bytes, weighLine).frontMatter);
  const name = nameOf(path);
  const slug = frontMatter.slug ?? toSlug(name.replace(DATED, ''));
  const local = new LocalPictures(slug, [dirname(path), join(dirname(path), name), ...pictureFolders]);
  const hero = frontMatter.hero;
  const date = frontMatter.date?.date ?? release?.from?.date ?? DATED.exec(name)?.[1] ?? null;
  const address = oldAddress(pattern(sections[0] ?? ''), {
    name: name.replace(DATED, ''),
    slug,
    date,
    categories: frontMatter.topic === undefined ? sections : [frontMatter.topic],
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
    topic: frontMatter.topic ?? sections[0] ?? null,
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

/** A page bundle is named by its folder. */
function nameOf(path: string): string {
  const parts = path.split(/[\\/]/);
  const own = (parts.at(-1) ?? '').replace(/\.[^.]+$/, '');
  return own.toLowerCase() === 'index' ? (parts.at(-2) ?? own) : own;
}

const IN_MARKDOWN = /(!\[[^\]]*\]\()(?:<([^>\n]+)>|([^)\s]+))/g;
const IN_TAG = /(\bsrc=)(["'])([^"'\n]+)\2/g;

/** The text with local pictures at their new addresses. */
function withPictures(text: string, local: LocalPictures): string {
  return text
    .replace(IN_MARKDOWN, (whole, open: string, bracketed?: string, bare?: string) => {
      const place = local.take(bracketed ?? bare ?? '');
      return place === null ? whole : `${open}${place}`;
    })
    .replace(IN_TAG, (whole, name: string, quote: string, src: string) => {
      const place = /\.(?:jpe?g|png|gif|webp|avif)$/i.test(src) ? local.take(src) : null;
      return place === null ? whole : `${name}${quote}${place}${quote}`;
    });
}
