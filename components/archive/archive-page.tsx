import { ListHead } from '@/components/list/list-head';
import { Page } from '@/components/page/page';
import { volumeAddress } from '@/lib/site/archive';
import { groupBy } from '@/lib/base/group';
import type { PageOf } from '@/lib/pages/model';
import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import styles from './archive-page.module.css';

/** All months that have articles, year by year. */
export function ArchivePage({ page: { imprint, volumes } }: { page: PageOf<'archive'> }) {
  const labels = words[imprint.lang];
  const number = new Intl.NumberFormat(imprint.lang);
  const counted = (articles: number) => labels.articlesCounted(number.format(articles));
  const years = groupBy(volumes, ({ month }) => month?.year ?? null);
  return (
    <Page imprint={imprint}>
      <ListHead lang={imprint.lang} way={[]} title={labels.archive} note={labels.archiveNote} />
      {[...years].map(([year, ofYear]) => (
        <section key={year} className={styles.year}>
          <h2 className={styles.heading}>
            {year ?? labels.undated}
            {year !== null && <span className={styles.total}>{counted(sumOf(ofYear))}</span>}
          </h2>
          <Months volumes={ofYear} lang={imprint.lang} />
        </section>
      ))}
    </Page>
  );
}

const sumOf = (volumes: PageOf<'archive'>['volumes']) =>
  volumes.reduce((sum, { articles }) => sum + articles, 0);

function Months({ volumes, lang }: Pick<PageOf<'archive'>, 'volumes'> & { lang: Language }) {
  const labels = words[lang];
  const number = new Intl.NumberFormat(lang);
  return (
    <ul className={styles.months}>
      {volumes.map(({ month, articles }) => (
        <li key={volumeAddress(month)}>
          <a href={volumeAddress(month)}>
            {month === null ? labels.articlesUndated : labels.monthAlone(month.month)}
          </a>
          <span className={styles.count}>{labels.articlesCounted(number.format(articles))}</span>
        </li>
      ))}
    </ul>
  );
}
