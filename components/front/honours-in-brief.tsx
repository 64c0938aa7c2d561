import { honourInWords } from '@/lib/newsroom/honour-names';
import type { Honour } from '@/lib/article/article';
import type { Lead } from '@/lib/newsroom/pages/model';
import { precedence } from '@/lib/article/honours/tables/precedence';
import { words, type Words } from '@/lib/newsroom/words';
import styles from './honours-in-brief.module.css';

const FEWEST = 2;
const MOST = 5;

/** The first of an article's honours that are counted, and the way to all of them. */
export function HonoursInBrief({ article: { slug, honours, lang } }: { article: Lead }) {
  const told = words[lang];
  const number = new Intl.NumberFormat(lang);
  const counted = honours
    .filter(({ collectives, individuals }) => collectives ?? individuals)
    .sort((one, other) => precedence(one) - precedence(other));
  if (counted.length < FEWEST) return null;
  return (
    <section className={styles.brief}>
      <h3 className={styles.heading}>
        <a href={`/${slug}/#bang-vang`}>{told.honours}</a>
      </h3>
      <dl>
        {counted.slice(0, MOST).map((honour, index) => (
          <div key={index} className={styles.row}>
            <dt>{honourInWords(honour, told)}</dt>
            <dd>{countsOf(honour, told, number)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function countsOf({ collectives, individuals }: Honour, told: Words, number: Intl.NumberFormat): string {
  const said = [
    collectives && told.collectivesCounted(number.format(collectives)),
    individuals && told.individualsCounted(number.format(individuals)),
  ];
  return said.filter(Boolean).join(', ');
}
