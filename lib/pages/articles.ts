import { articleAddress, articleCardAddress, cardAddress } from '../content/addresses';
import { articleDocuments, keysAsSentences, sentencesOf } from './article-documents';
import { linkDocuments } from './link-documents';
import { headlineOf, type ArticleSummary } from '../content/summary';
import { sameHeadlines } from '../site/headlines';
import type { SiteIndex } from '../site/site-index';
import { linkOf } from '../content/site';
import { listedAll } from './listed';
import { firstPart } from './article-parts';
import { common, type PageJob } from './page-job';
import { partJobs } from './part-jobs';
import { picturesOf } from './pictures';

/** Maximum of other articles of the topic below an article. */
const MORE = 5;

/** The page of every article. */
export function articleJobs(siteIndex: SiteIndex): PageJob[] {
  const ordinals = new Map(
    sameHeadlines(siteIndex.newsroom.articles).map(({ article, ordinal }) => [article.slug, ordinal]),
  );
  const { register } = siteIndex.documents;
  const documents = {
    keyed: articleDocuments(register, keysAsSentences),
    quoted: articleDocuments(register, sentencesOf(siteIndex)),
  };
  return siteIndex.topics.topicLists.flatMap(({ articles }) =>
    articles.flatMap((article, at) => [
      articleJob(article, siteIndex, documents, {
        newer: articles[at - 1],
        ofTopic: () => neighbours(articles, at),
        ordinal: ordinals.get(article.slug) ?? 1,
      }),
      ...partJobs(article, siteIndex),
    ]),
  );
}

type DocumentsOf = ReturnType<typeof articleDocuments>;

/** What the site knows about the documents of an article, for page keys and with the sentences that state it. */
type Documents = Readonly<Record<'keyed' | 'quoted', DocumentsOf>>;

/** The articles near an article. */
interface Neighbourhood {
  /** The next newer one of its topic. */
  newer: ArticleSummary | undefined;
  /** Others of its topic, best candidates first. */
  ofTopic: () => Iterable<ArticleSummary>;
  /** Its number among the articles with the same headline. */
  ordinal: number;
}

/** Older articles first, so that a new article changes no other page; newer ones only if there are few. */
function* neighbours(articles: readonly ArticleSummary[], at: number): Generator<ArticleSummary> {
  for (let older = at + 1, article = articles[older]; article; article = articles[(older += 1)])
    yield article;
  for (let newer = at - 1, article = articles[newer]; article; article = articles[(newer -= 1)])
    yield article;
}

/**
 * The page of an article. Its neighbours are looked up on each call: a preview shows one of thousands of articles, and
 * a build makes few again.
 */
function articleJob(
  article: ArticleSummary,
  siteIndex: SiteIndex,
  { keyed, quoted }: Documents,
  neighbourhood: Neighbourhood,
): PageJob {
  const around = (documentsOf: DocumentsOf) => surroundings(article, siteIndex, neighbourhood, documentsOf);
  const address = articleAddress(article.slug);
  return {
    address,
    kind: 'article',
    parts: async () => ({ ...(await around(keyed)), text: article.key }),
    model: async () => {
      const found = await around(quoted);
      const text = linkDocuments(siteIndex.newsroom.text(article), found.documents.cited);
      return { ...found, kind: 'article', address, ...firstPart(text, article) };
    },
  };
}

async function surroundings(
  article: ArticleSummary,
  siteIndex: SiteIndex,
  { newer, ofTopic, ordinal }: Neighbourhood,
  documentsOf: DocumentsOf,
) {
  const { topics, tags, versions, translations, relatedTo, album } = siteIndex;
  const [lead] = article.figures;
  // Not spread: thousands of objects that begin with a spread take three times as long to make.
  const { imprint, base } = common(siteIndex);
  const related = relatedTo(article);
  const more = first(MORE, ofTopic(), new Set([...related, ...versions.othersOf(article)]));
  const offered = new Set([...related, ...more]);
  return {
    imprint,
    base,
    ordinal,
    topic: linkOf(topics.of(article).topic),
    tags: tags.of(article).map(({ name, address }) => ({ name, address })),
    newer: newer && !offered.has(newer) ? headlineOf(newer) : null,
    more: await listedAll(more, siteIndex),
    translations: translations.othersOf(article).map(({ lang, slug, title }) => ({ lang, slug, title })),
    versions: versions.othersOf(article).map(headlineOf),
    related: await listedAll(related, siteIndex),
    documents: documentsOf(article),
    people: peopleOf(article, siteIndex),
    pictures: await picturesOf(article, siteIndex),
    card: siteIndex.withCards.has(article)
      ? articleCardAddress(article.slug)
      : cardAddress(topics.of(article).topic),
    crops: lead ? await album.crops({ src: lead.src, file: article.file }) : [],
  };
}

/** The first few of these that are not in `others`. */
function first(
  count: number,
  articles: Iterable<ArticleSummary>,
  others: ReadonlySet<ArticleSummary>,
): ArticleSummary[] {
  const found: ArticleSummary[] = [];
  for (const article of articles) {
    if (found.length === count) break;
    if (!others.has(article)) found.push(article);
  }
  return found;
}

function peopleOf({ authors, photographers }: ArticleSummary, { people }: SiteIndex): [string, string][] {
  const names = new Set([...authors, ...photographers].map(({ name }) => name));
  return [...names].flatMap((name): [string, string][] => {
    const address = people.addressOf(name);
    return address === null ? [] : [[name, address]];
  });
}
