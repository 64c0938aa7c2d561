import { Page } from '@/components/page/page';
import type { Article } from '@/lib/article/article';
import type { Album } from '@/lib/pictures/album';
import type { Site, Topic } from '@/lib/newsroom/site';
import { words } from '@/lib/newsroom/words';
import { ArticleFigure } from '@/components/picture/article-figure';
import styles from './article-page.module.css';
import { AuthorBox } from './author-box';
import { Byline } from './byline';
import { Contents } from './contents';
import { Honours } from './honours';
import { Sections } from './sections';
import { SourceBox } from './source-box';

interface Props {
  site: Site;
  article: Article;
  topic: Topic;
  album: Pick<Album, 'picture'>;
}

/** An article as its reader sees it, in the order of reading; the styles set parts of it aside on a wide screen. */
export function ArticlePage({ site, article, topic, album }: Props) {
  const { title, lede, dateline, hero } = article;
  const told = words[article.lang];
  return (
    <Page site={site} lang={article.lang}>
      <article className={styles.article}>
        <header className={styles.head}>
          <p className={styles.topic}>{topic.name}</p>
          <h1 className={styles.title}>{title}</h1>
          {lede !== null && (
            <p id="lede" className={styles.lede}>
              {dateline !== null && <span className={styles.dateline}>({dateline}) – </span>}
              {lede}
            </p>
          )}
        </header>
        <div className={styles.byline}>
          <Byline article={article} />
        </div>
        {hero && (
          <div className={styles.hero}>
            <ArticleFigure figure={hero} album={album} told={told} hero />
          </div>
        )}
        <div className={styles.contents}>
          <Contents article={article} />
        </div>
        <div className={styles.body}>
          <Sections article={article} album={album} />
        </div>
        <div className={styles.honours}>
          <Honours article={article} />
        </div>
        <footer className={styles.foot}>
          <AuthorBox article={article} />
          <SourceBox article={article} />
        </footer>
      </article>
    </Page>
  );
}
