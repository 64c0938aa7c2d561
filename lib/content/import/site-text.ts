import { dirname, join } from 'node:path';
import { checkFrontMatter } from '../../article/front-matter/front-matter';
import type { FrontMatter } from '../../article/front-matter/keys';
import { weighLine } from '../../article/front-matter/key-names';
import { namesIn, saysNothing } from '../../article/front-matter/values';
import { readMarkdown } from '../../markdown/markdown';
import { splitFrontMatter } from '../../markdown/front-matter/front-matter';
import { readSource } from '../../markdown/source-text';
import { languageNamed } from '../../language/languages';
import { toSlug } from '../../language/slug';
import { imported, type Imported } from './imported';
import { LocalPictures } from './local-pictures';
import { oldAddress } from './old-address';
import type { SiteFolder } from './site-folder';

const DATED = /^(\d{4}-\d{1,2}-\d{1,2})-/;

/** What a text's path says of it, and what the whole site does. */
type SiteText = SiteFolder['texts'][number];
type SiteSettings = Omit<SiteFolder, 'texts'>;

/**
 * Reads a Markdown file of a Hugo, Jekyll or Hexo site: its front matter with our keys, its body unchanged, and its
 * pictures from the site's folders.
 * @throws Error that says what is wrong if the bytes are not text
 */
export function readSiteText(bytes: Uint8Array, text: SiteText, site: SiteSettings): Imported {
  const source = readSource(bytes);
  if ('problem' in source) throw new Error(source.problem.code);
  const written = readMarkdown(bytes, weighLine).frontMatter;
  const { frontMatter, release } = checkFrontMatter(written);
  const { path, sections, isPage, language } = text;
  const name = nameOf(path, language?.name ?? '');
  const bare = name.replace(DATED, '');
  const slug = toSlug(`${frontMatter.slug ?? bare}${markOf(language)}`);
  const local = new LocalPictures(slug, [dirname(path), join(dirname(path), name), ...site.pictureFolders]);
  const date = frontMatter.date?.date ?? release?.from?.date ?? DATED.exec(name)?.[1] ?? null;
  const stated = {
    name: bare,
    slug: frontMatter.slug,
    date,
    categories: categoriesIn(written?.values ?? {}),
  };
  return imported({
    ...statedIn(frontMatter),
    slug,
    kind: isPage ? 'page' : 'article',
    date,
    topic: frontMatter.topic ?? sections.find((section) => !saysNothing('topic', section)) ?? null,
    draft: text.isDraft || (release?.draft ?? true),
    until: release?.until?.date ?? null,
    aliases: [...new Set([...addressesOf(text, site, stated), ...(frontMatter.aliases ?? [])])],
    hero: heroOf(frontMatter, local),
    lang: frontMatter.lang ?? languageNamed(language?.name ?? ''),
    body: withPictures(splitFrontMatter(source.source, weighLine).body.text.trim(), local),
    pictures: local.pictures,
    left: [...local.left, ...(release === null ? [{ what: path, why: 'unclear-state' as const }] : [])],
  });
}

/** What front matter alone says. */
function statedIn({ title, lede, updated, authors, tags, source }: FrontMatter): Partial<Imported> {
  return {
    title: title ?? null,
    lede: lede ?? null,
    updated: updated?.date ?? null,
    authors: authors?.map(({ name }) => name) ?? [],
    tags: tags ?? [],
    source: source ?? null,
  };
}

function heroOf({ hero }: FrontMatter, local: LocalPictures): Imported['hero'] {
  return hero ? { ...hero, src: local.take(hero.src) ?? hero.src } : null;
}

/** What parts a text's address from that of its twin in the site's main language. */
function markOf(language: SiteText['language']): string {
  return language === undefined || language.prefix === '' ? '' : `-${language.name}`;
}

/** The address that a text had on the old site; none if its pattern needs what is unknown. */
function addressesOf(
  { sections, isPage, language }: SiteText,
  { pattern, pagePattern, inAddress, hasNames }: SiteSettings,
  stated: { name: string; slug: string | undefined; date: string | null; categories: readonly string[] },
): string[] {
  const { name, slug, date, categories } = stated;
  const address = oldAddress(
    `${language?.prefix ?? ''}${isPage ? pagePattern : pattern(sections[0] ?? '')}`,
    {
      name,
      slug: slug ?? (hasNames ? name.replace(/\s+/g, '-') : toSlug(name)),
      date,
      categories: (categories.length > 0 ? categories : sections).map(inAddress),
      sections,
    },
  );
  return address === null ? [] : [address];
}

/** All categories of a text, of which addresses may be made: `categories: [iOS, Swift]`, or words in one text. */
function categoriesIn(values: Record<string, unknown>): string[] {
  const several = values['categories'];
  if (several === undefined) return namesIn(values['category']);
  return typeof several === 'string' ? several.split(/\s+/).filter((name) => name !== '') : namesIn(several);
}

/** The name of a file without its language and ending; a page bundle is named by its folder. */
function nameOf(path: string, language: string): string {
  const parts = path.split(/[\\/]/);
  const whole = (parts.at(-1) ?? '').replace(/\.[^.]+$/, '');
  const own =
    language !== '' && whole.endsWith(`.${language}`) ? whole.slice(0, -language.length - 1) : whole;
  return own.toLowerCase() === 'index' ? (parts.at(-2) ?? own) : own;
}

/** A tag of a generator, and the pictures that it names: `{% asset_img luoi.png %}`, `{{< figure src="luoi.png" >}}`. */
const TAG = /\{[{%][^{}\n]{1,1000}[}%]\}/g;
const NAMED = /[^\s"'=()<>{}%]+\.(?:jpe?g|png|gif|webp|avif)(?=["'\s)%}>]|$)/gi;

const IN_MARKDOWN =
  /(!\[[^\]]*\]\()(?:<([^>\n]+)>|(?=[^)\s])((?:\{\{[^{}\n]{1,300}\}\}){0,3}[^)\s{}]*)(?=[)\s]))/g;
const IN_TAG = /(\bsrc=)(["'])([^"'\n]+)\2/g;

/** The text with local pictures at their new addresses. */
function withPictures(text: string, local: LocalPictures): string {
  return text
    .replace(IN_MARKDOWN, (whole, open: string, bracketed?: string, bare?: string) => {
      const place = local.take(bracketed ?? bare ?? '');
      return place === null ? whole : `${open}${place}`;
    })
    .replace(TAG, (tag) =>
      tag.replace(NAMED, (src) => (/^(?:[a-z]+:)?\/\//i.test(src) ? src : (local.take(src) ?? src))),
    )
    .replace(IN_TAG, (whole, name: string, quote: string, src: string) => {
      const place = /\.(?:jpe?g|png|gif|webp|avif)$/i.test(src) ? local.take(src) : null;
      return place === null ? whole : `${name}${quote}${place}${quote}`;
    });
}
