import { ListHead } from '@/components/list/list-head';
import { Page } from '@/components/page/page';
import { volumeAddress, type Volume } from '@/lib/newsroom/archive';
import { groupBy } from '@/lib/newsroom/group';
import type { Site } from '@/lib/newsroom/site';
import { words } from '@/lib/newsroom/words';
import styles from './archive-page.module.css';

/** All months that have articles, year by year. */
export function ArchivePage({ site, volumes }: { site: Site; volumes: readonly Volume[] }) {
  const told = words.vi;
  const years = groupBy(volumes, ({ month }) => month?.year ?? null);
  return (
    <Page site={site}>
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

function Months({ volumes }: { volumes: readonly Volume[] }) {
  const told = words.vi;
  const number = new Intl.NumberFormat('vi');
  return (
    <ul className={styles.months}>
      {volumes.map((volume) => (
        <li key={volumeAddress(volume)}>
          <a href={volumeAddress(volume)}>
            {volume.month === null ? told.articlesUndated : told.monthAlone(volume.month.month)}
          </a>
          <span className={styles.count}>{told.articlesCounted(number.format(volume.articles.length))}</span>
        </li>
      ))}
    </ul>
  );
}
