import { DocumentLink, DocumentTitle } from '@/components/documents/document-title';
import { Relation, RelationsInBrief } from '@/components/documents/relation';
import type { Article, CitedDocument } from '@/lib/article/article';
import { articleAnchors as anchors } from '@/lib/content/anchors';
import { linkToText } from '@/lib/content/text-link';
import { words, type Words } from '@/lib/language/words';
import type { ArticleDocuments } from '@/lib/pages/models/documents';
import styles from './documents-box.module.css';
import shared from './box.module.css';

/** More documents than this are folded, and their later changes are listed without the sentences. */
const OPEN = 5;

interface Props {
  article: Article;
  documents: ArticleDocuments;
  /** Addresses of the places that are on other pages than this one, by their ids. */
  elsewhere: ReadonlyMap<string, string>;
}

/** "Văn bản trong bài": the cited documents, and whether they are still in force. */
export function DocumentsBox({ article, documents: { subject, cited, completed }, elsewhere }: Props) {
  const count = cited.length + completed.length;
  if (count === 0 && subject === null) return null;
  const labels = words[article.lang];
  const leads = [subject, ...cited, ...completed.map(({ link }) => link)].some(
    (line) => line?.address != null,
  );
  const list = (
    <ul className={styles.list}>
      {article.documents.map((document, index) => {
        const line = cited[index];
        const page = elsewhere.get(document.anchor) ?? '';
        const props = { document, page, labels, isBrief: count > OPEN };
        return line && <Document key={index} line={line} {...props} />;
      })}
      {completed.map(({ short, link }) => (
        <li key={short}>
          <span lang="vi">{short}</span>: <DocumentLink link={link} />
          {link.name !== short && <span className={styles.completed}> ({labels.completedNote})</span>}
        </li>
      ))}
    </ul>
  );
  return (
    <section className={shared.box} aria-labelledby={anchors.documents}>
      <h2 id={anchors.documents} className={shared.label}>
        {labels.documentsInArticle}
      </h2>
      {subject && (
        <p className={shared.line}>
          {labels.isDocument} <DocumentTitle document={subject} labels={labels} />
        </p>
      )}
      {count > OPEN ? (
        <details className={styles.folded}>
          <summary>{labels.documentsCounted(String(count))}</summary>
          {list}
        </details>
      ) : (
        count > 0 && list
      )}
      <p className={styles.note}>
        {leads && `${labels.chooseDocument} `}
        {labels.documentsByMachine}
      </p>
    </section>
  );
}

interface DocumentProps {
  document: CitedDocument;
  /** Address of the page that names it; "" for this one. */
  page: string;
  line: ArticleDocuments['cited'][number];
  labels: Words;
  isBrief: boolean;
}

function Document({ document, page, line, labels, isBrief }: DocumentProps) {
  const { provisions, anchor, written, sentence, mentions } = document;
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(written)));
  // In a long list a number has to find its place alone: the page stays within its first packets.
  const mention = isBrief ? linkToText(anchor, numberIn(written)) : linkToText(anchor, written, before);
  return (
    <li>
      <DocumentTitle document={line} labels={labels} />
      <p className={styles.facts}>
        {provisions.length > 0 && (
          <span lang="vi">
            {labels.provisionsOf} {provisions.join('; ')}
          </span>
        )}
        {/* Documents from front matter alone have no place in the text. */}
        {mentions > 0 && (
          <a href={page + mention} aria-label={`${labels.seeMention}: ${line.name}`}>
            {labels.seeMention}
          </a>
        )}
      </p>
      {isBrief ? (
        <RelationsInBrief relations={line.laterChanges} address={line.address ?? ''} labels={labels} />
      ) : (
        line.laterChanges.map((relation) => (
          <Relation key={`${relation.type} ${relation.other.name}`} relation={relation} labels={labels} />
        ))
      )}
    </li>
  );
}

/** The number of a document as the article writes it; its name if it has none. */
function numberIn(written: string): string {
  return /\d+\S*\/.*$/su.exec(written)?.[0] ?? written;
}
