import type { ArticleSummary } from '../content/summary';
import { headlineOf } from '../content/summary';
import { layOutFront, TOP } from '../site/front';
import { frontAddress } from '../content/addresses';
import { startOfDay } from '../language/moments';
import type { SiteIndex } from '../site/site-index';
import { linkOf } from '../content/site';
import { common, pageJob, type PageJob } from './page-job';
import type { Lead, Teaser } from './model';

/** The front page: the newest articles, one of them in the lead; below them the topics. */
export async function frontJob(siteIndex: SiteIndex): Promise<PageJob> {
  const { newsroom, topics, now } = siteIndex;
  const lead = await chooseLead(siteIndex);
  const { beside, blocks, latest } = layOutFront(lead, newsroom.articles, topics.topicLists);
  return pageJob({
    ...common(siteIndex),
    kind: 'front',
    address: frontAddress,
    day: startOfDay(now * 1000) / 1000,
    lead: lead && (await leadOf(lead, siteIndex)),
    beside: beside.map((article) => teaserOf(article, siteIndex)),
    blocks: blocks.map(({ topic, articles }) => ({
      topic: linkOf(topic),
      articles: articles.map(headlineOf),
    })),
    latest: latest.map((article) => teaserOf(article, siteIndex)),
  });
}

/** A front page wants a picture: of the articles at its top, the newest that has one leads. */
async function chooseLead({
  newsroom: { articles, text },
  album,
}: SiteIndex): Promise<ArticleSummary | null> {
  const top = articles.slice(0, TOP);
  for (const article of top) {
    const [first] = article.figures;
    // A hero is the first of the pictures; most often there is none to show, and the text need not be read.
    if (first && (await album.picture({ src: first.src, file: article.file })) && text(article).hero)
      return article;
  }
  return top[0] ?? null;
}

async function leadOf(article: ArticleSummary, siteIndex: SiteIndex): Promise<Lead> {
  const { authors, honours } = article;
  const { hero } = siteIndex.newsroom.text(article);
  const picture = hero && (await siteIndex.album.picture({ src: hero.src, file: article.file }));
  return { ...teaserOf(article, siteIndex), authors, honours, hero, picture };
}

function teaserOf(article: ArticleSummary, { topics }: SiteIndex): Teaser {
  const topic = topics.topicLists.length > 1 ? topics.of(article).topic.name : null;
  return { ...headlineOf(article), topic };
}
