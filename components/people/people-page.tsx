import { ListHead } from '@/components/list/list-head';
import { Page } from '@/components/page/page';
import type { Profile } from '@/lib/newsroom/profiles';
import type { Site } from '@/lib/newsroom/site';
import { words } from '@/lib/newsroom/words';
import styles from './people-page.module.css';

/** Everyone who signs, by name. */
export function PeoplePage({ site, profiles }: { site: Site; profiles: readonly Profile[] }) {
  const told = words.vi;
  const number = new Intl.NumberFormat('vi');
  return (
    <Page site={site}>
      <ListHead way={[]} title={told.people} note={told.peopleNote} />
      <ul className={styles.people}>
        {profiles.map(({ name, address, works }) => (
          <li key={address}>
            <a href={address}>{name}</a>
            <span className={styles.count}>{told.articlesCounted(number.format(works.length))}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
