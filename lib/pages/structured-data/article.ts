import type { BreadcrumbList, ImageObject, NewsArticle, Organization, Person, WithContext } from 'schema-dts';
import type { Person as Author } from '../../article/article';
import { isOrganisation } from '../../article/person';
import { earliestMoment, type Moment } from '../../language/moments';
import { cardSize } from '../../pictures/card';
import { webAddress } from '../../base/web-address';
import type { Crop } from '../../pictures/picture';
import { articleAddress, frontAddress, topicAddress } from '../../content/addresses';
import type { PageOf } from '../model';
import { citationData } from './document';
import { publisherData } from './site';
import { breadcrumbs } from './breadcrumbs';
import { absoluteAddress } from '../../base/site-address';

/** An article's page. */
type Story = Omit<PageOf<'article'>, 'kind'>;

/** Structured data of an article. It states nothing that the page does not show. */
export function articleData(story: Story): WithContext<NewsArticle> {
  const { imprint, article, topic, crops, documents, base } = story;
  const { title, lang, lede, published, updated, authors, via, source } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: absoluteAddress(articleAddress(article.slug), base),
    headline: title,
    ...(lede !== null && { description: lede }),
    inLanguage: lang,
    articleSection: topic.name,
    wordCount: article.words,
    // As precise as known; ISO 8601 has months, too.
    ...(published && { datePublished: published.date }),
    ...(updated && { dateModified: later(updated, published).date }),
    author: authors.length > 0 ? authors.map((author) => authorData(author, story)) : newsroomData(story),
    ...(via !== null && { sourceOrganization: { '@type': 'Organization', name: via } }),
    ...(source && webAddress(source.url) && { isBasedOn: source.url }),
    ...translationData(story),
    ...(documents.cited.length > 0 && {
      citation: documents.cited.map((document) => citationData(document, base)),
    }),
    image: (crops.length > 0 ? crops : [{ path: story.card, ...cardSize }]).map((crop) =>
      imageData(crop, base),
    ),
    publisher: publisherData(imprint, base),
  };
}

/** The breadcrumbs of an article. */
export function breadcrumbData({
  imprint,
  article,
  topic,
  base,
}: Pick<Story, 'imprint' | 'article' | 'topic' | 'base'>): WithContext<BreadcrumbList> {
  const steps = [
    { name: imprint.name, address: frontAddress },
    { name: topic.name, address: topicAddress(topic) },
    { name: article.title, address: articleAddress(article.slug) },
  ];
  return breadcrumbs(steps, base);
}

/** The later of two moments, as far as they are known: an article cannot be changed before it is published. */
function later(changed: Moment, published: Moment | null): Moment {
  return published && earliestMoment(published) > earliestMoment(changed) ? published : changed;
}

/** The author of an unsigned article: the agency it comes from, else the newspaper. */
function newsroomData({ article: { via }, imprint, base }: Story): Organization {
  return {
    '@type': 'Organization',
    name: via ?? imprint.name,
    ...(via === null && { url: absoluteAddress(frontAddress, base) }),
  };
}

function authorData({ rank, name, title }: Author, { people, base }: Story): Person | Organization {
  const profile = new Map(people).get(name);
  if (isOrganisation(name)) {
    const url = profile !== undefined && { url: absoluteAddress(profile, base) };
    return { '@type': 'Organization', name, ...url };
  }
  return {
    '@type': 'Person',
    ...(rank !== null && { honorificPrefix: rank }),
    name,
    ...(title !== null && { jobTitle: title }),
    ...(profile !== undefined && { url: absoluteAddress(profile, base) }),
  };
}

/** Links to the original, or from the original to its translations. Siblings are linked through the original. */
function translationData({ article, translations, base }: Story) {
  const works = translations.map(({ lang, slug, title }): NewsArticle => ({
    '@type': 'NewsArticle',
    url: absoluteAddress(articleAddress(slug), base),
    headline: title,
    inLanguage: lang,
  }));
  const [first] = works;
  if (!first) return {};
  return article.translates === null ? { workTranslation: works } : { translationOfWork: first };
}

function imageData({ path, width, height }: Crop, base: string): ImageObject {
  return { '@type': 'ImageObject', url: absoluteAddress(path, base), width: `${width}`, height: `${height}` };
}
