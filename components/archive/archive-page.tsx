import { ListHead } from '@/components/list/list-head';
import { Page } from '@/components/page/page';
import { volumeAddress } from '@/lib/newsroom/archive';
import { groupBy } from '@/lib/newsroom/group';
import type { PageOf } from '@/lib/newsroom/pages/model';
import { words } from '@/lib/newsroom/words';
import styles from './archive-page.module.css';

/** All months that have articles, year by year. */
export function ArchivePage({ page: { imprint, volumes } }: { page: PageOf<'archive'> }) {
  const told = words.vi;
  const years = groupBy(volumes, ({ month }) => month?.year ?? null);
  return (
    <Page imprint={imprint}>
      <ListHead way={[]} title={told.archive} note={told.archiveNote} />
      {[...years].map(([year, ofYear]) => (
        <section key={year} className={styles.year}>
          <h2 className={styles.heading}>{year ?? told.undated}</h2>
          <Months volumes={ofYear} />
        </section>
      ))}
    </Page>
  );
}

function Months({ volumes }: Pick<PageOf<'archive'>, 'volumes'>) {
  const told = words.vi;
  const number = new Intl.NumberFormat('vi');
  return (
    <ul className={styles.months}>
      {volumes.map(({ month, articles }) => (
        <li key={volumeAddress(month)}>
          <a href={volumeAddress(month)}>
            {month === null ? told.articlesUndated : told.monthAlone(month.month)}
          </a>
          <span className={styles.count}>{told.articlesCounted(number.format(articles))}</span>
        </li>
      ))}
    </ul>
  );
}
