import { Page } from '@/components/page/page';
import type { Article } from '@/lib/article/article';
import type { Album } from '@/lib/pictures/album';
import { archiveAddress } from '@/lib/newsroom/addresses';
import { layOutFront, TOP } from '@/lib/newsroom/front';
import type { Site } from '@/lib/newsroom/site';
import type { Topics } from '@/lib/newsroom/topics';
import { words } from '@/lib/newsroom/words';
import { FrontMasthead } from './front-masthead';
import styles from './front-page.module.css';
import { HonoursInBrief } from './honours-in-brief';
import { LeadStory } from './lead-story';
import { Teaser } from './teaser';
import { TopicBlock } from './topic-block';

interface Props {
  site: Site;
  /** Newest first. */
  articles: Article[];
  topics: Topics;
  album: Pick<Album, 'picture'>;
  /** Seconds since 1970. */
  now: number;
}

/** The front page: the newest articles, one of them in the lead; below them the topics. */
export async function FrontPage({ site, articles, topics, album, now }: Props) {
  const lead = await chooseLead(articles.slice(0, TOP), album);
  const { beside, blocks, latest } = layOutFront(lead, articles, topics.shelves);
  return (
    <Page site={site} masthead={<FrontMasthead site={site} now={now} />}>
      {lead ? (
        <div className={styles.top}>
          <LeadStory article={lead} topic={topics.of(lead).topic} album={album} />
          <div className={styles.rail}>
            <HonoursInBrief article={lead} />
            {beside.length > 0 && (
              <section className={styles.beside} aria-label={words.vi.moreNews}>
                {beside.map((article) => (
                  <Teaser key={article.slug} article={article} topic={topics.of(article).topic} />
                ))}
              </section>
            )}
          </div>
        </div>
      ) : (
        <Empty />
      )}
      {blocks.length > 0 && (
        <div className={styles.blocks}>
          {blocks.map((block) => (
            <TopicBlock key={block.topic.slug} {...block} />
          ))}
        </div>
      )}
      {latest.length > 0 && (
        <section className={styles.latest} aria-labelledby="tin-moi">
          <h2 id="tin-moi" className={styles.heading}>
            {words.vi.latest}
          </h2>
          <div className={styles.below}>
            {latest.map((article) => (
              <Teaser key={article.slug} article={article} topic={topics.of(article).topic} brief />
            ))}
          </div>
          <p className={styles.all}>
            <a href={archiveAddress}>{words.vi.seeArchive}</a>
          </p>
        </section>
      )}
    </Page>
  );
}

/** A front page wants a picture: of the articles at its top, the newest that has one leads. */
async function chooseLead(top: readonly Article[], album: Props['album']): Promise<Article | null> {
  for (const article of top) {
    if (article.hero && (await album.picture(article.hero.src))) return article;
  }
  return top[0] ?? null;
}

/** Before the first article is there. */
function Empty() {
  return (
    <div className={styles.empty}>
      <h2>{words.vi.noArticles}</h2>
      <p>{words.vi.noArticlesNote}</p>
    </div>
  );
}
