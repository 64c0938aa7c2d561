import { honourInWords } from '@/lib/site/honour-names';
import type { Honour } from '@/lib/article/article';
import type { Lead } from '@/lib/pages/models/front';
import { precedence } from '@/lib/article/honours/tables/precedence';
import { words, type Words } from '@/lib/language/words';
import styles from './honours-in-brief.module.css';

const FEWEST = 2;
const MOST = 5;

/** The lead's first counted honours, with a link to all of them. */
export function HonoursInBrief({ lead: { article, honours } }: { lead: Lead }) {
  const { slug, lang } = article;
  const labels = words[lang];
  const number = new Intl.NumberFormat(lang);
  const counted = honours
    .filter(({ collectives, individuals }) => collectives ?? individuals)
    .sort((one, other) => precedence(one) - precedence(other));
  if (counted.length < FEWEST) return null;
  return (
    <section className={styles.brief}>
      <h3 className={styles.heading}>
        <a href={`/${slug}/#bang-vang`}>{labels.honours}</a>
      </h3>
      <dl>
        {counted.slice(0, MOST).map((honour, index) => (
          <div key={index} className={styles.row}>
            <dt>{honourInWords(honour, labels)}</dt>
            <dd>{countsOf(honour, labels, number)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function countsOf({ collectives, individuals }: Honour, labels: Words, number: Intl.NumberFormat): string {
  const said = [
    collectives && labels.collectivesCounted(number.format(collectives)),
    individuals && labels.individualsCounted(number.format(individuals)),
  ];
  return said.filter(Boolean).join(', ');
}
