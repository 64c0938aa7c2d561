import type { Article } from '@/lib/article/article';
import { articleAnchors as anchors } from '@/lib/content/anchors';
import { words } from '@/lib/language/words';
import type { PartLine } from '@/lib/pages/models/article';
import styles from './contents.module.css';

/** Fewer headings need no list. */
const WORTH_LISTING = 3;
/** Longer lists are folded, so that they do not push the text away. */
const SHOWN_AT_ONCE = 12;
/** Words of a text that takes several screens. */
const LONG = 1_200;

interface Props {
  article: Article;
  /** The pages of an article that is too long for one. */
  parts?: readonly PartLine[];
  /** Of the page. */
  address?: string;
}

/** The article's table of contents; of a long article its pages, and the headings of this one. */
export function Contents({ article, parts = [], address }: Props) {
  const headings = headingsOf(article);
  const lines = parts.length + headings.length;
  if (lines < WORTH_LISTING) return null;
  const labels = words[article.lang];
  const current = parts.find((part) => part.address === address);
  // What the part is named by is not said twice.
  const list = <Headings headings={headings.filter(({ heading }) => heading !== current?.name)} />;
  const whole =
    parts.length === 0 ? (
      list
    ) : (
      <ol className={styles.list}>
        {parts.map((part, index) => {
          const name = part.name ?? labels.partNumber(index + 1);
          return part === current ? (
            <li key={part.address}>
              <b aria-current="page">{name}</b>
              {headings.length > 0 && list}
            </li>
          ) : (
            <li key={part.address}>
              <a href={part.address}>{name}</a>
            </li>
          );
        })}
      </ol>
    );
  return (
    <nav className={styles.contents} aria-labelledby={anchors.contents}>
      {lines > SHOWN_AT_ONCE ? (
        <details>
          <summary className={styles.label}>
            <span id={anchors.contents}>{labels.contents}</span> · {labels.headingsCounted(lines)}
          </summary>
          {whole}
        </details>
      ) : (
        <>
          <p id={anchors.contents} className={styles.label}>
            {labels.contents}
          </p>
          {whole}
        </>
      )}
    </nav>
  );
}

/** Leads back to the contents from anywhere in a text of several screens, where they are not beside it. */
export function ToContents({ article }: { article: Article }) {
  if (headingsOf(article).length < WORTH_LISTING || article.words < LONG) return null;
  return (
    <a href={`#${anchors.contents}`} className={styles.back}>
      {words[article.lang].contents} <span aria-hidden="true">↑</span>
    </a>
  );
}

interface Heading {
  heading: string;
  id: string;
  level: number;
}

function headingsOf({ sections }: Article): Heading[] {
  return sections.flatMap(({ heading, id, level }) =>
    heading === null || id === null ? [] : [{ heading, id, level }],
  );
}

function Headings({ headings }: { headings: readonly Heading[] }) {
  const highest = Math.min(...headings.map(({ level }) => level));
  return (
    <ol className={styles.list}>
      {headings.map(({ heading, id, level }) => (
        <li key={id} className={level > highest ? styles.below : undefined}>
          <a href={`#${id}`}>{heading}</a>
        </li>
      ))}
    </ol>
  );
}
