import { ListHead } from '@/components/list/list-head';
import { Page } from '@/components/page/page';
import type { PageOf } from '@/lib/pages/model';
import { words } from '@/lib/language/words';
import styles from './people-page.module.css';

/** Everyone who signs, by name. */
export function PeoplePage({ page: { imprint, people } }: { page: PageOf<'people'> }) {
  const labels = words[imprint.lang];
  const number = new Intl.NumberFormat(imprint.lang);
  return (
    <Page imprint={imprint}>
      <ListHead lang={imprint.lang} way={[]} title={labels.people} note={labels.peopleNote} />
      <ul className={styles.people}>
        {people.map(({ name, address, works }) => (
          <li key={address}>
            <a href={address}>{name}</a>
            <span className={styles.count}>{labels.articlesCounted(number.format(works))}</span>
          </li>
        ))}
      </ul>
    </Page>
  );
}
