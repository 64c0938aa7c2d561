import { Page } from '@/components/page/page';
import type { Article } from '@/lib/article/article';
import type { Album } from '@/lib/pictures/album';
import type { Site } from '@/lib/newsroom/site';
import type { Topics } from '@/lib/newsroom/topics';
import { words } from '@/lib/newsroom/words';
import { FrontMasthead } from './front-masthead';
import styles from './front-page.module.css';
import { HonoursInBrief } from './honours-in-brief';
import { LeadStory } from './lead-story';
import { Teaser } from './teaser';

interface Props {
  site: Site;
  /** Newest first. */
  articles: Article[];
  topics: Topics;
  album: Pick<Album, 'picture'>;
  /** Seconds since 1970. */
  now: number;
}

/** How many articles stand beside the lead story, and how many below. */
const BESIDE = 4;
const BELOW = 24;

/** The front page: the newest articles, one of them in the lead. */
export async function FrontPage({ site, articles, topics, album, now }: Props) {
  const lead = await chooseLead(articles, album);
  const others = articles.filter((article) => article !== lead);
  const beside = others.slice(0, BESIDE);
  const below = others.slice(BESIDE, BESIDE + BELOW);
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
      {below.length > 0 && (
        <section className={styles.below} aria-label={words.vi.moreNews}>
          {below.map((article) => (
            <Teaser key={article.slug} article={article} topic={topics.of(article).topic} brief />
          ))}
        </section>
      )}
    </Page>
  );
}

/** A front page wants a picture: of the articles at its top, the newest that has one leads. */
async function chooseLead(articles: Article[], album: Props['album']): Promise<Article | undefined> {
  for (const article of articles.slice(0, 1 + BESIDE)) {
    if (article.hero && (await album.picture(article.hero.src))) return article;
  }
  return articles[0];
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
