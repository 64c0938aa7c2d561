import { articleAnchors as anchors } from '@/lib/content/anchors';
import { articleAddress, topicAddress } from '@/lib/content/addresses';
import { dateInWords } from '@/lib/language/dates';
import type { Headline } from '@/lib/content/summary';
import type { PageOf } from '@/lib/pages/model';
import { words, type Words } from '@/lib/language/words';
import styles from './read-next.module.css';

/** Where to read on: what goes with the article, and its neighbours in the topic; nothing where there is neither. */
export function ReadNext({ page }: { page: PageOf<'article'> }) {
  const { topic, newer, older, related } = page;
  const labels = words[page.article.lang];
  const neighbours = newer ?? older;
  if (related.length === 0 && neighbours === null) return null;
  return (
    <aside className={styles.readNext} aria-label={labels.readOn}>
      {related.length > 0 && (
        <section aria-labelledby={anchors.related}>
          <h2 id={anchors.related} className={styles.heading}>
            {labels.related}
          </h2>
          <ul className={styles.related}>
            {related.map((each) => (
              <Related key={each.slug} article={each} />
            ))}
          </ul>
        </section>
      )}
      {neighbours && (
        <nav className={styles.neighbours} aria-labelledby={anchors.sameTopic}>
          <p id={anchors.sameTopic} className={styles.label}>
            {labels.inTopic}{' '}
            <a href={topicAddress(topic)} lang="vi">
              {topic.name}
            </a>
          </p>
          {older && <Neighbour article={older} labels={labels} kind="older" />}
          {newer && <Neighbour article={newer} labels={labels} kind="newer" />}
        </nav>
      )}
    </aside>
  );
}

function Related({ article: { slug, lang, title, published } }: { article: Headline }) {
  return (
    <li lang={lang}>
      <a href={articleAddress(slug)}>{title}</a>
      {published && (
        <time className={styles.label} dateTime={published.date}>
          {dateInWords(published, words[lang])}
        </time>
      )}
    </li>
  );
}

interface NeighbourProps {
  article: Headline;
  labels: Words;
  kind: 'newer' | 'older';
}

function Neighbour({ article: { slug, lang, title }, labels, kind }: NeighbourProps) {
  return (
    <p className={styles[kind]}>
      <span className={styles.label}>{labels[kind]}</span>
      <a href={articleAddress(slug)} lang={lang} rel={kind === 'newer' ? 'next' : 'prev'}>
        {title}
      </a>
    </p>
  );
}
