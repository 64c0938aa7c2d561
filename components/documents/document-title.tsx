import type { DocumentLine } from '@/lib/pages/models/documents';
import { dateInWords } from '@/lib/language/dates';
import type { Words } from '@/lib/language/words';
import styles from './documents.module.css';

/** The name of a document, linked to its page, with facts about it. Names are Vietnamese on every page. */
export function DocumentTitle({ document, labels }: { document: DocumentLine; labels: Words }) {
  const { title } = document;
  const facts = factsOf(document, labels);
  return (
    <>
      <DocumentLink link={document} />
      {title !== null && <span lang="vi"> {title}</span>}
      {facts !== '' && <span className={styles.facts}>{facts}</span>}
    </>
  );
}

/** "Bộ Tài chính, ban hành ngày 31/3/2014"; empty if neither is known. */
export function factsOf({ agency, date }: Pick<DocumentLine, 'agency' | 'date'>, labels: Words): string {
  return [agency, date === null ? null : labels.issuedOn(dateInWords({ date }, labels))]
    .filter((fact) => fact !== null)
    .join(', ');
}

export function DocumentLink({ link: { name, address } }: { link: Pick<DocumentLine, 'name' | 'address'> }) {
  return address === null ? (
    <span lang="vi">{name}</span>
  ) : (
    <a href={address} lang="vi">
      {name}
    </a>
  );
}
