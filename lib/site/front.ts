import type { FrontSetting } from '../article/article';
import type { ArticleSummary } from '../content/summary';
import type { Topic } from '../content/site';
import { earliestMoment } from '../language/moments';
import type { TopicArticles } from './topics';

const BESIDE = 4;
const IN_BLOCK = 4;
const BLOCKS = 8;
const LATEST = 24;

/** The articles on the front page around the lead, each once. */
export interface Front {
  /** The first of the others, beside the lead. */
  beside: ArticleSummary[];
  /** The newest of each topic that are not above; empty if only one topic has any. */
  blocks: { topic: Topic; articles: ArticleSummary[] }[];
  /** The newest of the others. */
  latest: ArticleSummary[];
}

/** The articles that may be on the front page. */
export interface FrontOrder {
  /** The lead chosen by an editor; null if there is none. */
  lead: ArticleSummary | null;
  /** Candidates for the lead otherwise: the newest articles. */
  candidates: ArticleSummary[];
  /** Pinned articles in their order, with the lead, then the others, newest first. */
  articles: ArticleSummary[];
}

/**
 * Orders articles for the front page: those named in `site.yaml`, then `front: lead`, then `front: pin`, then the
 * others. Articles with `front: none` are left out unless `site.yaml` names them.
 * @param articles all, newest first
 * @param byHand slugs from `site.yaml`; unknown ones are ignored
 * @param now milliseconds since 1970
 */
export function orderFront(
  articles: readonly ArticleSummary[],
  byHand: readonly string[],
  now: number,
): FrontOrder {
  const places = new Map(articles.map((article) => [article, placeOf(article, now)]));
  const at = (wanted: FrontSetting['place'] | null) =>
    articles.filter((article) => places.get(article) === wanted);
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const chosen = [...byHand.flatMap((slug) => bySlug.get(slug) ?? []), ...at('lead')];
  const others = at(null);
  return {
    lead: chosen[0] ?? null,
    candidates: others.slice(0, 1 + BESIDE + LATEST),
    articles: [...new Set([...chosen, ...at('pin'), ...others])],
  };
}

function placeOf({ front }: ArticleSummary, now: number): FrontSetting['place'] | null {
  if (front === null) return null;
  const hasEnded = front.until !== null && earliestMoment(front.until) <= now;
  return hasEnded ? null : front.place;
}

/**
 * Lays out the front page.
 * @param lead null if there are no articles
 * @param articles candidates in their order
 * @param topicLists their topics, in the site's order
 */
export function layOutFront(
  lead: ArticleSummary | null,
  articles: readonly ArticleSummary[],
  topicLists: readonly TopicArticles[],
): Front {
  const shown = new Set([lead]);
  const allowed = new Set(articles);
  const isLeft = (article: ArticleSummary) => allowed.has(article) && !shown.has(article);
  const take = (from: readonly ArticleSummary[], most: number) => {
    const taken = from.filter(isLeft).slice(0, most);
    for (const article of taken) shown.add(article);
    return taken;
  };
  const beside = take(articles, BESIDE);
  const left = topicLists.filter((topicArticles) => topicArticles.articles.some(isLeft));
  const blocks = left.length < 2 ? [] : left.slice(0, BLOCKS);
  return {
    beside,
    blocks: blocks.map(({ topic, articles: of }) => ({ topic, articles: take(of, IN_BLOCK) })),
    latest: take(articles, LATEST),
  };
}
