import { Breadcrumbs } from '@/components/page/breadcrumbs';
import { Page } from '@/components/page/page';
import type { Article } from '@/lib/article/article';
import type { Album } from '@/lib/pictures/album';
import { topicAddress } from '@/lib/newsroom/addresses';
import type { Site } from '@/lib/newsroom/site';
import type { Surroundings } from '@/lib/newsroom/surroundings';
import { words } from '@/lib/newsroom/words';
import { ArticleFigure } from '@/components/picture/article-figure';
import { Around } from './around';
import styles from './article-page.module.css';
import { AuthorBox } from './author-box';
import { Byline } from './byline';
import { Contents } from './contents';
import { Corrections } from './corrections';
import { Honours } from './honours';
import { Sections } from './sections';
import { SourceBox } from './source-box';
import { VersionsBox } from './versions-box';

interface Props {
  site: Site;
  article: Article;
  surroundings: Surroundings;
  album: Pick<Album, 'picture'>;
}

/** An article as its reader sees it, in the order of reading; the styles set parts of it aside on a wide screen. */
export function ArticlePage({ site, article, surroundings, album }: Props) {
  const { title, lede, dateline, hero } = article;
  const { topic, versions, personAddress } = surroundings;
  const told = words[article.lang];
  return (
    <Page site={site} lang={article.lang}>
      <article className={styles.article}>
        <header className={styles.head}>
          <Breadcrumbs way={[{ name: topic.name, address: topicAddress(topic) }]} lang={article.lang} />
          <h1 className={styles.title}>{title}</h1>
          {lede !== null && (
            <p id="lede" className={styles.lede}>
              {dateline !== null && <span className={styles.dateline}>({dateline}) – </span>}
              {lede}
            </p>
          )}
        </header>
        <div className={styles.byline}>
          <Byline article={article} personAddress={personAddress} />
        </div>
        {hero && (
          <div className={styles.hero}>
            <ArticleFigure figure={hero} album={album} told={told} id="hero" hero />
          </div>
        )}
        <div className={styles.contents}>
          <Contents article={article} />
        </div>
        <div className={styles.body}>
          <Sections article={article} album={album} />
          <Corrections article={article} />
        </div>
        <div className={styles.honours}>
          <Honours article={article} />
        </div>
        <footer className={styles.foot}>
          <AuthorBox article={article} personAddress={personAddress} />
          <VersionsBox versions={versions} lang={article.lang} />
          <SourceBox article={article} />
        </footer>
      </article>
      <Around article={article} surroundings={surroundings} />
    </Page>
  );
}
