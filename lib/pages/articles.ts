import type { Picture } from '../pictures/picture';
import { articleAddress } from '../content/addresses';
import { articleDocuments, keysAsSentences, sentencesOf, type SentenceOf } from './article-documents';
import { linkDocuments } from './link-documents';
import { headlineOf, type ArticleSummary } from '../content/summary';
import { sameHeadlines } from '../site/headlines';
import type { SiteIndex } from '../site/site-index';
import { linkOf } from '../content/site';
import { common, type PageJob } from './page-job';

/** The page of every article. */
export function articleJobs(siteIndex: SiteIndex): PageJob[] {
  const ordinals = new Map(
    sameHeadlines(siteIndex.newsroom.articles).map(({ article, ordinal }) => [article.slug, ordinal]),
  );
  return siteIndex.topics.topicLists.flatMap(({ articles }) =>
    articles.map((article, at) =>
      articleJob(article, siteIndex, {
        newer: articles[at - 1],
        older: articles[at + 1],
        ordinal: ordinals.get(article.slug) ?? 1,
      }),
    ),
  );
}

/** Where an article stands among the others. */
interface Neighbourhood {
  /** Its neighbours in the topic. */
  newer: ArticleSummary | undefined;
  older: ArticleSummary | undefined;
  /** Which of those with its headline it is. */
  ordinal: number;
}

/**
 * What stands around its text is gathered when it is asked for, and again when it is asked for again: a preview shows one
 * article of thousands, and a build makes one of thousands anew.
 */
function articleJob(article: ArticleSummary, siteIndex: SiteIndex, neighbourhood: Neighbourhood): PageJob {
  const around = (sentenceOf: SentenceOf) => surroundings(article, siteIndex, neighbourhood, sentenceOf);
  const address = articleAddress(article.slug);
  return {
    address,
    kind: 'article',
    parts: async () => ({ ...(await around(keysAsSentences)), text: article.key }),
    model: async () => {
      const found = await around(sentencesOf(siteIndex));
      const text = siteIndex.newsroom.text(article);
      return { ...found, kind: 'article', address, article: linkDocuments(text, found.documents.cited) };
    },
  };
}

async function surroundings(
  article: ArticleSummary,
  siteIndex: SiteIndex,
  { newer, older, ordinal }: Neighbourhood,
  sentenceOf: SentenceOf,
) {
  const { topics, versions, translations, relatedTo, album } = siteIndex;
  const [lead] = article.figures;
  // Not spread: thousands of objects that begin with a copy take three times as long.
  const { imprint, base } = common(siteIndex);
  return {
    imprint,
    base,
    ordinal,
    topic: linkOf(topics.of(article).topic),
    newer: newer ? headlineOf(newer) : null,
    older: older ? headlineOf(older) : null,
    translations: translations.othersOf(article).map(({ lang, slug, title }) => ({ lang, slug, title })),
    versions: versions.othersOf(article).map(headlineOf),
    related: relatedTo(article).map(headlineOf),
    documents: articleDocuments(article, siteIndex.documents.register, sentenceOf),
    people: peopleOf(article, siteIndex),
    pictures: await picturesOf(article, siteIndex),
    crops: lead ? await album.crops({ src: lead.src, file: article.file }) : [],
  };
}

function peopleOf({ authors, photographers }: ArticleSummary, { people }: SiteIndex): [string, string][] {
  const names = new Set([...authors, ...photographers].map(({ name }) => name));
  return [...names].flatMap((name): [string, string][] => {
    const address = people.addressOf(name);
    return address === null ? [] : [[name, address]];
  });
}

/** The pictures of an article that can be shown, by their addresses as it writes them. */
export async function picturesOf(
  { file, figures }: ArticleSummary,
  { album }: Pick<SiteIndex, 'album'>,
): Promise<[string, Picture][]> {
  const pictures: [string, Picture][] = [];
  for (const src of new Set(figures.map((figure) => figure.src))) {
    const picture = await album.picture({ src, file });
    if (picture) pictures.push([src, picture]);
  }
  return pictures;
}
