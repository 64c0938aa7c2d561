import type { Metadata } from 'next';
import { articleAddress } from '@/lib/content/addresses';
import { languages } from '@/lib/language/languages';
import { shorten } from '@/lib/language/shorten';
import type { PageOf } from '@/lib/pages/model';
import { figuresOf } from '@/lib/pictures/figures';
import type { Crop } from '@/lib/pictures/picture';
import { feedLinks, siteFeeds } from './feeds';
import { cardImage, listMetadata, titleOf } from './list';

/** About what search engines and messengers show, in letters. */
const DESCRIPTION_LENGTH = 200;

/** Metadata of an article's first page. */
export function articleMetadata(page: PageOf<'article'>): Metadata {
  const { imprint, article, ordinal, topic, crops } = page;
  const { title, slug, lede, lang, published, updated, authors } = article;
  const description = lede === null ? {} : { description: shorten(lede, DESCRIPTION_LENGTH) };
  const url = articleAddress(slug);
  const [crop] = crops;
  return {
    // Another article may have the same headline; page titles are unique.
    title: titleOf(ordinal === 1 ? title : `${title} (${ordinal})`, page),
    ...description,
    alternates: { canonical: url, languages: languageLinks(page), types: feedLinks(siteFeeds(page)) },
    authors: authors.map(({ name }) => ({ name })),
    openGraph: {
      type: 'article',
      title,
      url,
      siteName: imprint.name,
      locale: languages[lang].openGraph,
      ...description,
      // Open Graph has no format for months.
      ...(published && published.precision !== 'month' && { publishedTime: published.date }),
      ...(updated && updated.precision !== 'month' && { modifiedTime: updated.date }),
      authors: authors.map(({ name }) => name),
      section: topic.name,
      images: [crop ? cropImage(crop, page) : cardImage(page.card, title)],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** Metadata of a page such as “About us”. */
export function ownPageMetadata(page: PageOf<'own-page'>): Metadata {
  const { article, crops } = page;
  const { title, lede } = article;
  const list = listMetadata(page, { title, description: lede && shorten(lede, DESCRIPTION_LENGTH) });
  const [crop] = crops;
  return {
    ...list,
    alternates: { ...list.alternates, languages: languageLinks(page) },
    openGraph: { ...list.openGraph, ...(crop && { images: [cropImage(crop, page)] }) },
  };
}

/** Links to an article and its translations by language; readers of other languages get the original. */
function languageLinks({ article, translations }: Pick<PageOf<'article'>, 'article' | 'translations'>) {
  if (translations.length === 0) return {};
  const family = [article, ...translations];
  return {
    ...Object.fromEntries(family.map(({ lang, slug }) => [lang, articleAddress(slug)])),
    'x-default': articleAddress(article.translates ?? article.slug),
  };
}

function cropImage({ path, width, height }: Crop, { article }: Pick<PageOf<'article'>, 'article'>) {
  const alt = figuresOf(article)[0]?.shownAlt;
  return { url: path, width, height, type: 'image/jpeg', ...(alt && { alt }) };
}
