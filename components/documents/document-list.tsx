import type { DocumentLine } from '@/lib/pages/models/documents';
import type { Words } from '@/lib/language/words';
import { DocumentTitle } from './document-title';
import styles from './documents.module.css';

interface Props {
  documents: readonly DocumentLine[];
  labels: Words;
}

/** A list of documents. */
export function DocumentList({ documents, labels }: Props) {
  return (
    <ul className={styles.list}>
      {documents.map((document) => (
        <li key={document.name + (document.address ?? '')}>
          <DocumentTitle document={document} labels={labels} />
        </li>
      ))}
    </ul>
  );
}
