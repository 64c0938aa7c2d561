import { ArticleFigure } from '@/components/picture/article-figure';
import type { Article } from '@/lib/article/article';
import { articleAnchors as anchors } from '@/lib/content/anchors';
import { words } from '@/lib/language/words';
import type { Picture } from '@/lib/pictures/picture';
import styles from './article-page.module.css';

/** The picture at the top, if the article has one. */
export function Hero({ article, pictures }: { article: Article; pictures: ReadonlyMap<string, Picture> }) {
  const { hero, lang } = article;
  return (
    hero && (
      <div className={styles.hero}>
        <ArticleFigure figure={hero} pictures={pictures} labels={words[lang]} id={anchors.hero} kind="hero" />
      </div>
    )
  );
}
