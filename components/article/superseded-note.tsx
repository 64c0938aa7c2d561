import { Relation } from '@/components/documents/relation';
import type { Article } from '@/lib/article/article';
import { words } from '@/lib/language/words';
import type { ArticleDocuments } from '@/lib/pages/models/documents';
import styles from './superseded-note.module.css';

interface Props {
  documents: ArticleDocuments;
  /** Of the page. */
  lang: Article['lang'];
}

/**
 * A note above the text: what the article explains is no longer in force, with the document that replaced it and the
 * source.
 */
export function SupersededNote({ documents: { superseded }, lang }: Props) {
  if (superseded.length === 0) return null;
  const labels = words[lang];
  return (
    <div className={styles.note} role="note">
      <p>{labels.supersededNote}</p>
      <ul>
        {superseded.map(({ name, by }) => (
          <li key={name}>
            <b lang="vi">{name}</b>
            <Relation relation={by} labels={labels} />
          </li>
        ))}
      </ul>
    </div>
  );
}
