import { ListHead } from '@/components/list/list-head';
import { Pager } from '@/components/list/pager';
import { Page } from '@/components/page/page';
import { registerAddress } from '@/lib/newsroom/addresses';
import { kindAddress } from '@/lib/newsroom/register/groups';
import type { RegisterPage } from '@/lib/newsroom/register/pages';
import type { Site } from '@/lib/newsroom/site';
import { words } from '@/lib/newsroom/words';
import { Entry } from './entry';
import styles from './group-page.module.css';
import { inWords } from './register-page';
import { groupTitle } from './totals-table';

interface Props {
  site: Site;
  page: Extract<RegisterPage, { show: 'entries' }>;
}

/** The honours of an award, a recipient, a year or a giver, the latest news first. */
export function GroupPage({ site, page: { group, list } }: Props) {
  const told = words.vi;
  const title = groupTitle(group);
  const way = [
    { name: told.register, address: registerAddress },
    { name: told.registerBy[group.kind], address: kindAddress(group.kind) },
    ...(list.number === null ? [] : [{ name: title, address: group.address }]),
  ];
  // A numbered page tells no totals: they would change it with each new article.
  const note = list.number === null ? inWords(group.entries) : null;
  return (
    <Page site={site}>
      <ListHead way={way} title={title} note={note} number={list.number} />
      <ul className={styles.entries}>
        {list.entries.map((entry, index) => (
          <Entry key={index} entry={entry} />
        ))}
      </ul>
      <Pager list={list} />
    </Page>
  );
}
