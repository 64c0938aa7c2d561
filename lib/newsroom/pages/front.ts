import type { Brief } from '../brief';
import { headlineOf } from '../brief';
import { layOutFront, TOP } from '../front';
import { startOfDay } from '../moments';
import type { Paper } from '../paper';
import { linkOf } from '../site';
import { common, leafOf, type Leaf } from './leaf';
import type { Lead, Teaser } from './model';

/** The front page: the newest articles, one of them in the lead; below them the topics. */
export async function frontLeaf(paper: Paper): Promise<Leaf> {
  const { newsroom, topics, now } = paper;
  const lead = await chooseLead(paper);
  const { beside, blocks, latest } = layOutFront(lead, newsroom.articles, topics.shelves);
  return leafOf({
    ...common(paper),
    kind: 'front',
    address: '/',
    day: startOfDay(now * 1000) / 1000,
    lead: lead && (await leadOf(lead, paper)),
    beside: beside.map((article) => teaserOf(article, paper)),
    blocks: blocks.map(({ topic, articles }) => ({
      topic: linkOf(topic),
      articles: articles.map(headlineOf),
    })),
    latest: latest.map((article) => teaserOf(article, paper)),
  });
}

/** A front page wants a picture: of the articles at its top, the newest that has one leads. */
async function chooseLead({ newsroom: { articles, text }, album }: Paper): Promise<Brief | null> {
  const top = articles.slice(0, TOP);
  for (const article of top) {
    const [first] = article.figures;
    // A hero is the first of the pictures; most often there is none to show, and the text need not be read.
    if (first && (await album.picture(first.src)) && text(article).hero) return article;
  }
  return top[0] ?? null;
}

async function leadOf(article: Brief, paper: Paper): Promise<Lead> {
  const { authors, honours } = article;
  const { hero } = paper.newsroom.text(article);
  const picture = hero && (await paper.album.picture(hero.src));
  return { ...teaserOf(article, paper), authors, honours, hero, picture };
}

function teaserOf(article: Brief, { topics }: Paper): Teaser {
  const topic = topics.shelves.length > 1 ? topics.of(article).topic.name : null;
  return { ...headlineOf(article), topic };
}
