import { articleAddress } from '@/lib/newsroom/addresses';
import { excerptAround } from '@/lib/newsroom/excerpt';
import { honourInWords } from '@/lib/newsroom/honour-names';
import type { EntryLine } from '@/lib/newsroom/pages/model';
import { isYearInferred } from '@/lib/newsroom/register/record';
import { linkToSentence } from '@/lib/newsroom/sentence-link';
import { shorten } from '@/lib/newsroom/shorten';
import { words } from '@/lib/newsroom/words';
import styles from './entry.module.css';

/** Letters of the sentence, about three lines, and of the names before it. */
const SENTENCE_LENGTH = 220;
const NAMES_LENGTH = 160;

/** An honour, the words it was read from, and the way to them. */
export function Entry({ entry: { honour, article } }: { entry: EntryLine }) {
  const { award, rank, collectives, individuals, recipients, year, sentence, anchor } = honour;
  const told = words.vi;
  const number = new Intl.NumberFormat('vi');
  return (
    <li className={styles.entry}>
      <h2 className={styles.award}>
        <a href={articleAddress(article.slug) + linkToSentence(anchor, sentence)}>
          {honourInWords(honour, told)}
        </a>
      </h2>
      <p className={styles.facts}>
        {collectives !== null && <span>{told.collectivesCounted(number.format(collectives))}</span>}
        {individuals !== null && <span>{told.individualsCounted(number.format(individuals))}</span>}
        {year !== null && (
          <span>
            {told.yearOf(year)}
            {isYearInferred(honour) && <abbr title={told.inferredNote}> ({told.inferred})</abbr>}
          </span>
        )}
      </p>
      {recipients.length > 0 && <p>{shorten(recipients.join('; '), NAMES_LENGTH)}</p>}
      <blockquote className={styles.sentence} lang={article.lang === 'vi' ? undefined : article.lang}>
        {excerptAround(sentence, [`${award} ${rank ?? ''}`.trim(), award], SENTENCE_LENGTH)}
      </blockquote>
      <p className={styles.article}>{article.title}</p>
    </li>
  );
}
