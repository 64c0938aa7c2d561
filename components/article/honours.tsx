import { CountsChart } from '@/components/chart/counts-chart';
import type { Article, Honour } from '@/lib/article/article';
import { precedence } from '@/lib/article/honours/tables/precedence';
import { words, type Words } from '@/lib/newsroom/words';
import { giverInWords, honourInWords } from '@/lib/newsroom/honour-names';
import styles from './honours.module.css';
import { linkToSentence } from '@/lib/newsroom/sentence-link';

/** "Bảng vàng": what the article says was awarded, as a chart and a table, each row a link to the sentence it is from. */
export function Honours({ article: { honours, lang } }: { article: Article }) {
  if (honours.length === 0) return null;
  const told = words[lang];
  const count = new Intl.NumberFormat(lang);
  const ranked = honours.toSorted((one, other) => precedence(one) - precedence(other));
  return (
    <figure className={styles.honours} aria-labelledby="bang-vang">
      <figcaption>
        <h2 id="bang-vang" className={styles.heading}>
          {told.honours}
        </h2>
        <p className={styles.note}>{told.honoursNote}</p>
      </figcaption>
      <CountsChart
        counted={ranked.map((honour) => ({ ...honour, name: honourInWords(honour, told) }))}
        lang={lang}
        id="bang-vang"
        title={told.chart}
      />
      <table className={styles.table} aria-labelledby="bang-vang">
        <thead>
          <tr>
            <th scope="col">{told.award}</th>
            <th scope="col">{told.rank}</th>
            <th scope="col" className={styles.number}>
              {told.collectives}
            </th>
            <th scope="col" className={styles.number}>
              {told.individuals}
            </th>
            <th scope="col">{told.recipients}</th>
            <th scope="col">{told.year}</th>
          </tr>
        </thead>
        <tbody>
          {ranked.map((honour, index) => (
            <Row key={index} honour={honour} told={told} count={count} />
          ))}
        </tbody>
      </table>
    </figure>
  );
}

interface RowProps {
  honour: Honour;
  told: Words;
  count: Intl.NumberFormat;
}

/** On a phone a row is set like a card: what its column is called then stands in the cell itself. */
function Row({ honour, told, count }: RowProps) {
  const { award, rank, collectives, individuals, recipients, year, anchor, sentence } = honour;
  const giver = giverInWords(honour, told);
  return (
    <tr>
      <th scope="row" className={styles.award}>
        <a href={linkToSentence(anchor, sentence)}>{award}</a>
        {giver !== null && <span className={styles.giver}> {giver}</span>}
      </th>
      <td className={styles.rank}>{rank}</td>
      <td className={styles.number} data-unit={told.collectives.toLowerCase()}>
        {collectives !== null && count.format(collectives)}
      </td>
      <td className={styles.number} data-unit={told.individuals.toLowerCase()}>
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
