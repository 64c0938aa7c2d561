import { ListHead } from '@/components/list/list-head';
import { Pager } from '@/components/list/pager';
import { Page } from '@/components/page/page';
import { documentsAddress } from '@/lib/content/addresses';
import { words, type Words } from '@/lib/language/words';
import type { PageOf } from '@/lib/pages/model';
import { DocumentList } from './document-list';

/** The documents of a kind, an issuer or a year, newest first. */
export function DocumentGroupPage({ page: { imprint, group, list } }: { page: PageOf<'document-group'> }) {
  const labels = words[imprint.lang];
  return (
    <Page imprint={imprint}>
      <ListHead
        lang={imprint.lang}
        way={[{ name: labels.documents, address: documentsAddress }]}
        title={documentGroupTitle(group, labels)}
        number={list.number}
      />
      <DocumentList documents={list.entries} labels={labels} />
      <Pager lang={imprint.lang} list={list} />
    </Page>
  );
}

/** "Thông tư", "Bộ Tài chính"; a year gets a label. */
export function documentGroupTitle({ by, name }: PageOf<'document-group'>['group'], labels: Words): string {
  return `${labels.documents}: ${by === 'year' ? labels.yearOf(Number(name)) : name}`;
}
