import { Page } from '@/components/page/page';
import type { Article } from '@/lib/article/article';
import type { Album } from '@/lib/pictures/album';
import type { Site } from '@/lib/newsroom/site';
import type { Topics } from '@/lib/newsroom/topics';
import { words } from '@/lib/newsroom/words';
import { FrontMasthead } from './front-masthead';
import styles from './front-page.module.css';
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

/** The front page: the newest article leads. */
export function FrontPage({ site, articles, topics, album, now }: Props) {
  const [lead, ...others] = articles;
  const beside = others.slice(0, BESIDE);
  const below = others.slice(BESIDE, BESIDE + BELOW);
  return (
    <Page site={site} masthead={<FrontMasthead site={site} now={now} />}>
      {lead ? (
        <div className={styles.top}>
          <LeadStory article={lead} topic={topics.of(lead).topic} album={album} />
          {beside.length > 0 && (
            <section className={styles.beside} aria-label={words.vi.moreNews}>
              {beside.map((article) => (
                <Teaser key={article.slug} article={article} topic={topics.of(article).topic} />
              ))}
            </section>
          )}
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

/** Before the first article is there. */
function Empty() {
  return (
    <div className={styles.empty}>
      <h2>{words.vi.noArticles}</h2>
      <p>{words.vi.noArticlesNote}</p>
    </div>
  );
}
