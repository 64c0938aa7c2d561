import type { Words } from '@/lib/language/words';
import type { RelationLine } from '@/lib/pages/document-models';
import styles from './documents.module.css';
import { DocumentLink } from './document-title';
import { relationInWords } from './relation';

interface Props {
  /** Of the document in the middle. */
  name: string;
  labels: Words;
  relations: readonly RelationLine[];
}

/** A document between what it acts on, at the left, and what acts on it, at the right; on a phone one below the other. */
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
