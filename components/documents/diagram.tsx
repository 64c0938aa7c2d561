import type { Words } from '@/lib/language/words';
import type { RelationLine } from '@/lib/pages/models/documents';
import styles from './documents.module.css';
import { DocumentLink } from './document-title';
import { relationInWords } from './relation';

interface Props {
  /** Name of the document in the middle. */
  name: string;
  labels: Words;
  relations: readonly RelationLine[];
}

/**
 * A document, with the documents it acts on at the left and those that act on it at the right; one below the other
 * on phones.
 */
export function Diagram({ name, labels, relations }: Props) {
  return (
    <div className={styles.diagram} role="group" aria-label={labels.documentRelations}>
      <Side labels={labels} relations={relations.filter(({ isPassive }) => !isPassive)} />
      <p className={styles.middle}>
        <b>{name}</b>
      </p>
      <Side labels={labels} relations={relations.filter(({ isPassive }) => isPassive)} />
    </div>
  );
}

function Side({ labels, relations }: Pick<Props, 'labels' | 'relations'>) {
  if (relations.length === 0) return null;
  return (
    <ul className={styles.side}>
      {relations.map((relation) => (
        <li key={`${relation.type} ${relation.other.name}`}>
          <span className={styles.act}>{relationInWords(relation, labels)}</span>
          <DocumentLink link={relation.other} />
        </li>
      ))}
    </ul>
  );
}
