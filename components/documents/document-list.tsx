import type { DocumentLine } from '@/lib/pages/document-models';
import { words } from '@/lib/language/words';
import { DocumentTitle } from './document-title';
import styles from './documents.module.css';

/** Documents one below the other. */
export function DocumentList({ documents }: { documents: readonly DocumentLine[] }) {
  return (
    <ul className={styles.list}>
      {documents.map((document) => (
        <li key={document.name + (document.address ?? '')}>
          <DocumentTitle document={document} labels={words.vi} />
        </li>
      ))}
    </ul>
  );
}
