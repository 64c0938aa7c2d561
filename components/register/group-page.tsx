import { ListHead } from '@/components/list/list-head';
import { Pager } from '@/components/list/pager';
import { Page } from '@/components/page/page';
import { registerAddress } from '@/lib/content/addresses';
import type { PageOf } from '@/lib/pages/model';
import { kindAddress } from '@/lib/site/register/groups';
import { words } from '@/lib/language/words';
import { Event } from './event';
import styles from './group-page.module.css';
import { inWords } from './register-page';
import { groupTitle } from './totals-table';

/** The honours of an award, a recipient, a year or a giver, latest report first. */
export function GroupPage({ page: { imprint, group, totals, list } }: { page: PageOf<'group'> }) {
  const labels = words[imprint.lang];
  const title = groupTitle(group, labels);
  const way = [
    { name: labels.register, address: registerAddress },
    { name: labels.registerBy[group.kind], address: kindAddress(group.kind) },
    ...(list.number === null ? [] : [{ name: title, address: group.address }]),
  ];
  const note = totals && inWords(totals, imprint.lang);
  return (
    <Page imprint={imprint}>
      <ListHead lang={imprint.lang} way={way} title={title} note={note} number={list.number} />
      <ul className={styles.entries}>
        {list.entries.map((event, index) => (
          <Event key={index} event={event} lang={imprint.lang} />
        ))}
      </ul>
      <Pager lang={imprint.lang} list={list} />
    </Page>
  );
}
