import { ListHead } from '@/components/list/list-head';
import { Pager } from '@/components/list/pager';
import { Page } from '@/components/page/page';
import { registerAddress } from '@/lib/newsroom/addresses';
import type { RegisterPage } from '@/lib/newsroom/register/pages';
import type { Site } from '@/lib/newsroom/site';
import { words } from '@/lib/newsroom/words';
import { TotalsTable } from './totals-table';

interface Props {
  site: Site;
  page: Extract<RegisterPage, { show: 'groups' }>;
}

/** All awards, recipients, years or givers of the register. */
export function GroupsPage({ site, page: { kind, list } }: Props) {
  const told = words.vi;
  return (
    <Page site={site}>
      <ListHead
        way={[{ name: told.register, address: registerAddress }]}
        title={`${told.register} ${told.registerBy[kind].toLowerCase()}`}
        number={list.number}
      />
      {list.entries.length === 0 ? (
        <p>{told.registerEmpty}</p>
      ) : (
        <TotalsTable groups={list.entries} heading={told.registerColumn[kind]} />
      )}
      <Pager list={list} />
    </Page>
  );
}
