import { ListHead } from '@/components/list/list-head';
import { Letters } from '@/components/list/letters';
import { Pager } from '@/components/list/pager';
import { Page } from '@/components/page/page';
import { registerAddress } from '@/lib/content/addresses';
import type { PageOf } from '@/lib/pages/model';
import { words } from '@/lib/language/words';
import { TotalsTable } from './totals-table';

/** All awards, recipients, years or givers of the register. */
export function GroupsPage({ page: { imprint, by, letters, list } }: { page: PageOf<'groups'> }) {
  const labels = words[imprint.lang];
  return (
    <Page imprint={imprint}>
      <ListHead
        lang={imprint.lang}
        way={[{ name: labels.register, address: registerAddress }]}
        title={`${labels.register} ${labels.registerBy[by].toLowerCase()}`}
        number={list.number}
      />
      {list.entries.length === 0 ? (
        <p>{labels.registerEmpty}</p>
      ) : (
        <>
          <Letters lang={imprint.lang} letters={letters} />
          <TotalsTable
            lang={imprint.lang}
            groups={list.entries}
            heading={labels.registerColumn[by]}
            lettered={letters.length > 0}
          />
        </>
      )}
      <Pager lang={imprint.lang} list={list} />
    </Page>
  );
}
