import { articleAnchors as anchors } from '@/lib/content/anchors';
import { articleAddress, topicAddress } from '@/lib/content/addresses';
import { dateInWords } from '@/lib/language/dates';
import type { Headline } from '@/lib/content/summary';
import type { PageOf } from '@/lib/pages/model';
import type { ListedArticle } from '@/lib/pages/models/shared';
import { listedHeadline } from '@/lib/language/line-breaks';
import { words, type Words } from '@/lib/language/words';
import { Thumbnail } from '@/components/picture/thumbnail';
import styles from './read-next.module.css';

/** Related articles and more of the topic; nothing if there are neither. */
export function ReadNext({ page }: { page: PageOf<'article'> }) {
  const { imprint, topic, newer, more, related } = page;
  const labels = words[page.article.lang];
  if (related.length === 0 && more.length === 0 && newer === null) return null;
  return (
    <aside className={styles.readNext} aria-label={labels.readOn}>
      {related.length > 0 && (
        <section aria-labelledby={anchors.related}>
          <h2 id={anchors.related} className={styles.heading}>
            {labels.related}
          </h2>
          <ListedArticles articles={related} />
        </section>
      )}
      {(more.length > 0 || newer) && (
        <section aria-labelledby={anchors.sameTopic}>
          <h2 id={anchors.sameTopic} className={styles.heading}>
            {labels.inTopic}{' '}
            <a href={topicAddress(topic)} lang={imprint.lang}>
              {topic.name}
            </a>
          </h2>
          <ListedArticles articles={more} />
          {newer && <Newer article={newer} labels={labels} />}
        </section>
      )}
    </aside>
  );
}

function ListedArticles({ articles }: { articles: readonly ListedArticle[] }) {
  return (
    <ul className={styles.list}>
      {articles.map((each) => (
        <Line key={each.article.slug} {...each} />
      ))}
    </ul>
  );
}

function Line({ article: { slug, lang, title, published }, thumbnail }: ListedArticle) {
  return (
    <li lang={lang}>
      {thumbnail !== null && <Thumbnail picture={thumbnail} />}
      <a href={articleAddress(slug)}>{listedHeadline(title, lang)}</a>
      {published && (
        <time className={styles.label} dateTime={published.date}>
          {dateInWords(published, words[lang])}
        </time>
      )}
    </li>
  );
}

function Newer({ article: { slug, lang, title }, labels }: { article: Headline; labels: Words }) {
  return (
    <p className={styles.newer}>
      <span className={styles.label}>{labels.newer}</span>{' '}
      <a href={articleAddress(slug)} lang={lang} rel="next">
        {listedHeadline(title, lang)}
      </a>
    </p>
  );
}
