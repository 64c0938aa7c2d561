import { ListHead } from '@/components/list/list-head';
import { Pager } from '@/components/list/pager';
import { Page } from '@/components/page/page';
import { documentsAddress } from '@/lib/content/addresses';
import { words } from '@/lib/language/words';
import type { PageOf } from '@/lib/pages/model';
import { DocumentList } from './document-list';

/** The documents of a kind, an issuer or a year, the newest first. */
export function DocumentGroupPage({ page: { imprint, group, list } }: { page: PageOf<'document-group'> }) {
  return (
    <Page imprint={imprint}>
      <ListHead
        way={[{ name: words.vi.documents, address: documentsAddress }]}
        title={documentGroupTitle(group)}
        number={list.number}
      />
      <DocumentList documents={list.entries} />
      <Pager list={list} />
    </Page>
  );
}

/** "Thông tư", "Bộ Tài chính"; a year says that it is one. */
export function documentGroupTitle({ by, name }: PageOf<'document-group'>['group']): string {
  return `${words.vi.documents}: ${by === 'year' ? words.vi.yearOf(Number(name)) : name}`;
}
