import type { BreadcrumbList, ImageObject, NewsArticle, Person, WithContext } from 'schema-dts';
import type { Person as Author } from '../../article/article';
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

/** An article, for search engines. Nothing is told that its page does not show. */
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
    // As precisely as it is known; ISO 8601 has months, too.
    ...(published && { datePublished: published.date }),
    ...(updated && { dateModified: updated.date }),
    ...(authors.length > 0 && { author: authors.map((author) => authorData(author, story)) }),
    ...(via !== null && { sourceOrganization: { '@type': 'Organization', name: via } }),
    ...(source && webAddress(source.url) && { isBasedOn: source.url }),
    ...translationData(story),
    ...(documents.cited.length > 0 && {
      citation: documents.cited.map((document) => citationData(document, base)),
    }),
    ...(crops.length > 0 && { image: crops.map((crop) => imageData(crop, base)) }),
    publisher: publisherData(imprint, base),
  };
}

/** The way from the front page to an article. */
export function breadcrumbData({ imprint, article, topic, base }: Story): WithContext<BreadcrumbList> {
  const steps = [
    { name: imprint.name, address: frontAddress },
    { name: topic.name, address: topicAddress(topic) },
    { name: article.title, address: articleAddress(article.slug) },
  ];
  return breadcrumbs(steps, base);
}

function authorData({ rank, name, title }: Author, { people, base }: Story): Person {
  const profile = new Map(people).get(name);
  return {
    '@type': 'Person',
    ...(rank !== null && { honorificPrefix: rank }),
    name,
    ...(title !== null && { jobTitle: title }),
    ...(profile !== undefined && { url: absoluteAddress(profile, base) }),
  };
}

/** Its original, or else what translates it. A translation says nothing of its siblings: they tell of the original, too. */
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
