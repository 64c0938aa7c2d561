import { Entries } from '@/components/list/entries';
import { Entry } from '@/components/list/entry';
import { ListHead } from '@/components/list/list-head';
import { Pager } from '@/components/list/pager';
import { Page } from '@/components/page/page';
import { documentsAddress } from '@/lib/content/addresses';
import { words } from '@/lib/language/words';
import type { PageOf } from '@/lib/pages/model';
import { DocumentList } from './document-list';
import styles from './documents.module.css';

/** A law by name: its versions, and the articles that do not say which version they mean. */
export function LawPage({ page: { imprint, name, first, versions, list } }: { page: PageOf<'law'> }) {
  const labels = words[imprint.lang];
  const way = [
    { name: labels.documents, address: documentsAddress },
    ...(list.number === null ? [] : [{ name, address: first }]),
  ];
  return (
    <Page imprint={imprint}>
      <ListHead
        lang={imprint.lang}
        way={way}
        title={name}
        note={versions.length > 0 ? labels.lawNote : null}
        number={list.number}
      />
      {versions.length > 0 && <DocumentList documents={versions} labels={labels} />}
      {list.entries.length > 0 && (
        <>
          <h2 className={styles.heading}>{labels.lawNamings}</h2>
          <Entries>
            {list.entries.map((article) => (
              <Entry key={article.slug} article={article} />
            ))}
          </Entries>
        </>
      )}
      <Pager lang={imprint.lang} list={list} />
    </Page>
  );
}
