import type { Metadata, Viewport } from 'next';
import { volumeTitle } from '@/components/archive/volume-page';
import { documentGroupTitle } from '@/components/documents/document-group-page';
import { groupTitle } from '@/components/register/totals-table';
import {
  articleAddress,
  cardAddress,
  feedAddress,
  feedFormats,
  frontAddress,
  manifestAddress,
  pageIcons,
  topicAddress,
  type FeedFormat,
} from '@/lib/content/addresses';
import type { PageModel, PageOf } from '@/lib/pages/model';
import { languages } from '@/lib/language/languages';
import { shorten } from '@/lib/language/shorten';
import type { Topic } from '@/lib/content/site';
import { words } from '@/lib/language/words';
import { cardSize } from '@/lib/pictures/card';
import { grounds } from '@/lib/pictures/colours/grounds';
import { figuresOf } from '@/lib/pictures/figures';
import type { Crop } from '@/lib/pictures/picture';

export const siteViewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: grounds.light.paper },
    { media: '(prefers-color-scheme: dark)', color: grounds.dark.paper },
  ],
  colorScheme: 'light dark',
};

/** A page's metadata for messengers and search engines. */
export function metadataOf(page: PageModel): Metadata {
  return { ...siteMetadata(page), ...ownMetadata(page) };
}

/** Metadata of every page. */
function siteMetadata({ imprint, base }: PageModel): Metadata {
  return {
    metadataBase: new URL(base),
    description: imprint.tagline,
    manifest: manifestAddress,
    robots: { 'max-image-preview': 'large' },
    icons: {
      icon: [
        { url: pageIcons.drawn, type: 'image/svg+xml' },
        { url: pageIcons.small, sizes: '32x32' },
      ],
      apple: pageIcons.apple,
    },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

function ownMetadata(page: PageModel): Metadata {
  const labels = words[page.imprint.lang];
  switch (page.kind) {
    case 'front':
      return listMetadata(page, { title: null });
    case 'article':
      return articleMetadata(page);
    case 'article-part':
      return listMetadata(page, {
        title: `${page.article.title} (${words[page.article.lang].partOf(page.number, page.parts.length)})`,
        topic: page.topic,
      });
    case 'whole-article': {
      const { title, lang, slug } = page.article;
      const list = listMetadata(page, {
        title: `${title} (${words[lang].wholeText.toLowerCase()})`,
        topic: page.topic,
      });
      return { ...list, alternates: { canonical: articleAddress(slug) }, robots: { index: false } };
    }
    case 'own-page':
      return ownPageMetadata(page);
    case 'topics':
      return listMetadata(page, { title: labels.topics });
    case 'topic': {
      const { topic, list } = page;
      const { name, description } = topic;
      const feeds = { ...siteFeeds(page), page: topicAddress(topic), title: titleOf(name, page) };
      return listMetadata(page, { title: name, description, topic, number: list.number, feeds });
    }
    case 'tags':
      return listMetadata(page, { title: labels.tags });
    case 'tag': {
      const title = `${labels.tags}: ${page.name}`;
      const feeds = ownFeed(page, page.first, page.name);
      return listMetadata(page, { title, number: page.list.number, feeds });
    }
    case 'archive':
      return listMetadata(page, { title: labels.archive });
    case 'volume': {
      const title = `${labels.archive}: ${volumeTitle(page.month, labels)}`;
      return listMetadata(page, { title, number: page.list.number });
    }
    case 'people':
      return listMetadata(page, { title: labels.people });
    case 'person': {
      const { name, offices, list } = page;
      const office = offices.at(-1)?.title;
      const description = office === undefined ? null : `${name}, ${office}`;
      const feeds = ownFeed(page, page.profile, name);
      return listMetadata(page, { title: name, description, number: list.number, feeds });
    }
    case 'register':
      return listMetadata(page, { title: labels.register });
    case 'groups': {
      const title = `${labels.register}: ${labels.registerBy[page.by].toLowerCase()}`;
      return listMetadata(page, { title, number: page.list.number });
    }
    case 'group': {
      // Award, recipient, year and giver may have the same name: the title says which it is.
      const kind = labels.registerColumn[page.group.kind].toLowerCase();
      const title = `${labels.register}: ${groupTitle(page.group, labels)} (${kind})`;
      return listMetadata(page, { title, number: page.list.number });
    }
    case 'documents':
      return listMetadata(page, { title: labels.documents });
    case 'document-group':
      return listMetadata(page, { title: documentGroupTitle(page.group, labels), number: page.list.number });
    case 'document': {
      const { name, title } = page.document;
      const description = title === null ? null : `${name} ${title}`;
      const { address } = page.document;
      const feeds = address === null ? siteFeeds(page) : ownFeed(page, address, name);
      return listMetadata(page, { title: name, description, number: page.list.number, feeds });
    }
    case 'law':
      return listMetadata(page, { title: page.name, number: page.list.number });
    case 'search':
      return listMetadata(page, { title: labels.search });
    case 'headlines':
      return listMetadata(page, { title: labels.headlines, number: page.number });
    case 'missing':
      return { title: titleOf(labels.notFound, page) };
    case 'gone':
      return { title: titleOf(labels.gone, page) };
    case 'offline':
      return { title: titleOf(labels.offline, page), robots: { index: false } };
  }
}

const titleOf = (title: string, { imprint }: PageModel) => `${title} – ${imprint.name}`;

interface List {
  /** Null for the front page. */
  title: string | null;
  description?: string | null;
  /** The topic of a topic's list, which has a card. */
  topic?: Pick<Topic, 'slug' | 'name'> | null;
  /** Feeds of the list itself. */
  feeds?: FeedLinks;
  /** Number of a numbered page. */
  number?: number | null;
}

function listMetadata(
  page: PageModel,
  { title, description, topic = null, number = null, feeds = siteFeeds(page) }: List,
): Metadata {
  const { imprint, address } = page;
  const { name, tagline } = imprint;
  const numbered = number === null ? title : `${title}, ${words[imprint.lang].pageNumber(number)}`;
  const about = description ?? (numbered === null ? tagline : `${numbered}. ${tagline}`);
  return {
    title: numbered === null ? name : titleOf(numbered, page),
    description: about,
    alternates: {
      canonical: address,
      types: feedLinks(feeds),
    },
    openGraph: {
      type: 'website',
      url: address,
      siteName: name,
      title: numbered ?? name,
      description: about,
      locale: languages[imprint.lang].openGraph,
      images: [cardImage(cardAddress(topic), topic?.name ?? name)],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** About what search engines and messengers show, in letters. */
const DESCRIPTION_LENGTH = 200;

function articleMetadata(page: PageOf<'article'>): Metadata {
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

function ownPageMetadata(page: PageOf<'own-page'>): Metadata {
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

/** The card of a page without a picture of its own. */
function cardImage(url: string, alt: string) {
  return { url, ...cardSize, type: 'image/png', alt };
}

/** Feeds to which a page's head links. */
interface FeedLinks {
  /** The page whose list the feeds hold. */
  page: string;
  title: string;
  formats: readonly FeedFormat[];
}

/** The site's feeds, for every page without a feed of its own. */
function siteFeeds({ imprint }: PageModel): FeedLinks {
  return { page: frontAddress, title: imprint.name, formats: ['rss', 'atom', 'json'] };
}

/** The feed of a tag, a person or a document. */
function ownFeed(page: PageModel, address: string, name: string): FeedLinks {
  return { page: address, title: titleOf(name, page), formats: ['rss'] };
}

/** Feed links for a page's head. */
function feedLinks({ page, title, formats }: FeedLinks) {
  return Object.fromEntries(
    formats.map((format) => [feedFormats[format].type, [{ url: feedAddress(format, page), title }]]),
  );
}
