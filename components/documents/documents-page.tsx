import { ListHead } from '@/components/list/list-head';
import { Page } from '@/components/page/page';
import { documentFiles } from '@/lib/content/addresses';
import { words } from '@/lib/language/words';
import type { PageOf } from '@/lib/pages/model';
import { Downloads } from '@/components/register/downloads';
import { DocumentList } from './document-list';
import styles from './documents.module.css';

/** The overview of the documents register. */
export function DocumentsPage({
  page: { imprint, documents, groups, most, laws },
}: {
  page: PageOf<'documents'>;
}) {
  const labels = words[imprint.lang];
  const number = new Intl.NumberFormat(imprint.lang);
  return (
    <Page imprint={imprint}>
      <ListHead lang={imprint.lang} way={[]} title={labels.documents} note={labels.documentsNote} />
      {documents === 0 && laws.length === 0 ? (
        <p>{labels.documentsEmpty}</p>
      ) : (
        <div className={styles.register}>
          <p className={styles.total}>{labels.documentsCounted(number.format(documents))}</p>
          {groups
            .filter((part) => part.groups.length > 0)
            .map((part) => (
              <section key={part.by} aria-labelledby={part.by}>
                <h2 id={part.by} className={styles.heading}>
                  {labels.documentsBy[part.by]}
                </h2>
                <ul className={part.by === 'agency' ? styles.columns : styles.row}>
                  {part.groups.map((group) => (
                    <li key={group.address}>
                      <a href={group.address}>{group.name}</a>{' '}
                      <span className={styles.count}>{number.format(group.documents)}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          {most.length > 0 && (
            <section aria-labelledby="most">
              <h2 id="most" className={styles.heading}>
                {labels.documentsMost}
              </h2>
              <DocumentList documents={most} labels={labels} />
            </section>
          )}
          {laws.length > 0 && (
            <section aria-labelledby="laws">
              <h2 id="laws" className={styles.heading}>
                {labels.lawsByName}
              </h2>
              <ul className={styles.columns}>
                {laws.map(({ name, address }) => (
                  <li key={name}>{address === null ? name : <a href={address}>{name}</a>}</li>
                ))}
              </ul>
            </section>
          )}
          <Downloads labels={labels} files={documentFiles} />
        </div>
      )}
    </Page>
  );
}
