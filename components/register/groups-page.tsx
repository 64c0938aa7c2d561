import { ListHead } from '@/components/list/list-head';
import { Pager } from '@/components/list/pager';
import { Page } from '@/components/page/page';
import { registerAddress } from '@/lib/newsroom/addresses';
import type { PageOf } from '@/lib/newsroom/pages/model';
import { words } from '@/lib/newsroom/words';
import { TotalsTable } from './totals-table';

/** All awards, recipients, years or givers of the register. */
export function GroupsPage({ page: { imprint, by, list } }: { page: PageOf<'groups'> }) {
  const told = words.vi;
  return (
    <Page imprint={imprint}>
      <ListHead
        way={[{ name: told.register, address: registerAddress }]}
        title={`${told.register} ${told.registerBy[by].toLowerCase()}`}
        number={list.number}
      />
      {list.entries.length === 0 ? (
        <p>{told.registerEmpty}</p>
      ) : (
        <TotalsTable groups={list.entries} heading={told.registerColumn[by]} />
      )}
      <Pager list={list} />
    </Page>
  );
}
