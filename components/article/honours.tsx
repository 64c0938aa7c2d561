import { CountsChart } from '@/components/chart/counts-chart';
import { articleAnchors as anchors } from '@/lib/content/anchors';
import type { Article, Honour } from '@/lib/article/article';
import { precedence } from '@/lib/article/honours/tables/precedence';
import { words, type Words } from '@/lib/language/words';
import { giverInWords, honourInWords } from '@/lib/site/honour-names';
import styles from './honours.module.css';
import { linkToHonour } from '@/lib/content/text-link';

interface Props {
  article: Article;
  /** Addresses of the places that are on other pages than this one, by their ids. */
  elsewhere: ReadonlyMap<string, string>;
}

/** "Bảng vàng": the honours in the article as a chart and a table; each row links to its sentence. */
export function Honours({ article: { honours, lang }, elsewhere }: Props) {
  if (honours.length === 0) return null;
  const labels = words[lang];
  const count = new Intl.NumberFormat(lang);
  const ranked = honours.toSorted((one, other) => precedence(one) - precedence(other));
  return (
    <figure className={styles.honours} aria-labelledby={anchors.honours}>
      <figcaption>
        <h2 id={anchors.honours} className={styles.heading}>
          {labels.honours}
        </h2>
        <p className={styles.note}>{labels.honoursNote}</p>
      </figcaption>
      <CountsChart
        counted={ranked.map((honour) => ({ ...honour, name: honourInWords(honour, labels) }))}
        lang={lang}
        id={anchors.honours}
        title={labels.chart}
      />
      <table className={styles.table} aria-labelledby={anchors.honours}>
        <thead>
          <tr>
            <th scope="col">{labels.award}</th>
            <th scope="col">{labels.rank}</th>
            <th scope="col" className={styles.number}>
              {labels.collectives}
            </th>
            <th scope="col" className={styles.number}>
              {labels.individuals}
            </th>
            <th scope="col">{labels.recipients}</th>
            <th scope="col">{labels.year}</th>
          </tr>
        </thead>
        <tbody>
          {ranked.map((honour, index) => (
            <Row
              key={index}
              honour={honour}
              page={elsewhere.get(honour.anchor) ?? ''}
              labels={labels}
              count={count}
            />
          ))}
        </tbody>
      </table>
    </figure>
  );
}

interface RowProps {
  honour: Honour;
  /** Address of the page that has its sentence; "" for this one. */
  page: string;
  labels: Words;
  count: Intl.NumberFormat;
}

/** An unambiguous link name for rows with the same award. */
function nameOf(honour: Honour, labels: Words): string {
  const { year, recipients } = honour;
  return [
    honourInWords(honour, labels),
    year === null ? null : labels.yearOf(year),
    ...recipients.slice(0, 2),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** A row; on phones a card, for which each cell contains its column's label. */
function Row({ honour, page, labels, count }: RowProps) {
  const { award, rank, collectives, individuals, recipients, year } = honour;
  const giver = giverInWords(honour, labels);
  return (
    <tr>
      <th scope="row" className={styles.award}>
        <a href={page + linkToHonour(honour)} aria-label={nameOf(honour, labels)}>
          {award}
        </a>
        {giver !== null && <span className={styles.giver}> {giver}</span>}
      </th>
      <td className={styles.rank}>{rank}</td>
      <td className={styles.number} data-unit={labels.collectives.toLowerCase()}>
        {collectives !== null && count.format(collectives)}
      </td>
      <td className={styles.number} data-unit={labels.individuals.toLowerCase()}>
        {individuals !== null && count.format(individuals)}
      </td>
      <td className={styles.recipients}>
        {recipients.length > 0 && (
          <ul>
            {recipients.map((recipient) => (
              <li key={recipient}>{recipient}</li>
            ))}
          </ul>
        )}
      </td>
      <td className={styles.year}>{year}</td>
    </tr>
  );
}
