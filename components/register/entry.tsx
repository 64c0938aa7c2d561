import { articleAddress } from '@/lib/content/addresses';
import { excerptAround } from '@/lib/language/excerpt';
import { honourInWords } from '@/lib/site/honour-names';
import type { EntryLine } from '@/lib/pages/model';
import { isYearInferred } from '@/lib/site/register/record';
import { linkToSentence } from '@/lib/content/sentence-link';
import { shorten } from '@/lib/language/shorten';
import { words } from '@/lib/language/words';
import styles from './entry.module.css';

/** Letters of the sentence, about three lines, and of the names before it. */
const SENTENCE_LENGTH = 220;
const NAMES_LENGTH = 160;

/** An honour, the words it was read from, and the way to them. */
export function Entry({ entry: { honour, article } }: { entry: EntryLine }) {
  const { award, rank, collectives, individuals, recipients, year, sentence, anchor } = honour;
  const labels = words.vi;
  const number = new Intl.NumberFormat('vi');
  return (
    <li className={styles.entry}>
      <h2 className={styles.award}>
        <a href={articleAddress(article.slug) + linkToSentence(anchor, sentence)}>
          {honourInWords(honour, labels)}
        </a>
      </h2>
      <p className={styles.facts}>
        {collectives !== null && <span>{labels.collectivesCounted(number.format(collectives))}</span>}
        {individuals !== null && <span>{labels.individualsCounted(number.format(individuals))}</span>}
        {year !== null && (
          <span>
            {labels.yearOf(year)}
            {isYearInferred(honour) && <abbr title={labels.inferredNote}> ({labels.inferred})</abbr>}
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
