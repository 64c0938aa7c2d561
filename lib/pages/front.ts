import type { ArticleSummary } from '../content/summary';
import { headlineOf } from '../content/summary';
import { layOutFront, orderFront, type FrontOrder } from '../site/front';
import { frontAddress } from '../content/addresses';
import { startOfDay } from '../language/moments';
import type { SiteIndex } from '../site/site-index';
import { linkOf } from '../content/site';
import { kickerOf, listedAll, teasersOf } from './listed';
import { common, pageJob, type PageJob } from './page-job';
import type { Lead } from './models/front';

/** The front page: what editors put at its top and the newest articles, one of them as the lead; the topics below. */
export async function frontJob(siteIndex: SiteIndex): Promise<PageJob> {
  const { newsroom, topics, now } = siteIndex;
  const order = orderFront(newsroom.articles, newsroom.site.front, now * 1000);
  const lead = order.lead ?? (await chooseLead(order, siteIndex));
  const { beside, blocks, latest } = layOutFront(lead, order.articles, topics.topicLists);
  return pageJob({
    ...common(siteIndex),
    kind: 'front',
    address: frontAddress,
    day: startOfDay(now * 1000) / 1000,
    lead: lead && (await leadOf(lead, siteIndex)),
    beside: await teasersOf(beside, siteIndex),
    blocks: await Promise.all(
      blocks.map(async ({ topic, articles }) => ({
        topic: linkOf(topic),
        articles: await listedAll(articles, siteIndex),
      })),
    ),
    latest: await teasersOf(latest, siteIndex),
  });
}

/** Chooses the lead: of the newest articles, the first with a picture. */
async function chooseLead(
  { candidates, articles }: FrontOrder,
  { newsroom: { text }, album }: SiteIndex,
): Promise<ArticleSummary | null> {
  for (const article of candidates) {
    const [first] = article.figures;
    // A hero is always the first picture; the text is only read if that can be shown.
    if (first && (await album.picture({ src: first.src, file: article.file })) && text(article).hero)
      return article;
  }
  return candidates[0] ?? articles[0] ?? null;
}

async function leadOf(article: ArticleSummary, siteIndex: SiteIndex): Promise<Lead> {
  const { authors, honours } = article;
  const { hero } = siteIndex.newsroom.text(article);
  const picture = hero && (await siteIndex.album.picture({ src: hero.src, file: article.file }));
  return {
    article: headlineOf(article),
    topic: kickerOf(article, siteIndex),
    authors,
    honours,
    hero,
    picture,
  };
}
