import { Fragment } from 'react';
import { linkToText } from '@/lib/content/text-link';
import { groupBy } from '@/lib/base/group';
import { shorten } from '@/lib/language/shorten';
import type { Words } from '@/lib/language/words';
import type { RelationLine } from '@/lib/pages/models/documents';
import { DocumentLink } from './document-title';
import styles from './documents.module.css';

/** Maximum length of the quoted sentence in characters, about three lines. */
const SENTENCE_LENGTH = 240;

/** "Được thay thế bởi Thông tư 78/2021/TT-BTC", the sentence it comes from, and a link to it. */
export function Relation({ relation, labels }: { relation: RelationLine; labels: Words }) {
  const { other, statement } = relation;
  const { page, lang, title, anchor, sentence } = statement;
  const inWords = (
    <>
      {relationInWords(relation, labels)} <DocumentLink link={other} />
    </>
  );
  if (title === null)
    return (
      <p className={styles.relation}>
        {inWords}{' '}
        <a
          className={styles.telling}
          aria-label={`${labels.seeMention}: ${other.name}`}
          href={`${page}#${anchor}`}
        >
          {labels.seeMention}
        </a>
      </p>
    );
  return (
    <>
      <p className={styles.relation}>{inWords}</p>
      {sentence !== '' && (
        <blockquote className={styles.sentence} lang={lang}>
          {shorten(sentence, SENTENCE_LENGTH)}
        </blockquote>
      )}
      <p className={styles.telling}>
        {labels.accordingTo}{' '}
        <a href={page + linkToText(anchor, sentence)} lang={lang}>
          {title}
        </a>
      </p>
    </>
  );
}

interface BriefProps {
  /** All of one document. */
  relations: readonly RelationLine[];
  /** The document's page, which quotes the sentences that state them. */
  address: string;
  labels: Words;
}

/** "Được sửa đổi, bổ sung bởi Thông tư A, Thông tư B", without the sentences, for long lists of documents. */
export function RelationsInBrief({ relations, address, labels }: BriefProps) {
  if (relations.length === 0) return null;
  const groups = groupBy(relations, (relation) => relationInWords(relation, labels));
  return (
    <p className={styles.relation}>
      {[...groups].map(([words, same]) => (
        <Fragment key={words}>
          {words}{' '}
          {same.map(({ other }, index) => (
            <Fragment key={other.name}>
              {index > 0 && ', '}
              <DocumentLink link={other} />
            </Fragment>
          ))}
          .{' '}
        </Fragment>
      ))}
      <a className={styles.telling} href={`${address}#quan-he`}>
        {labels.relationSources}
      </a>
    </p>
  );
}

/** A relation as text, active or passive; with "một phần" if the articles name provisions only. */
export function relationInWords({ type, isPassive, isWhole }: RelationLine, labels: Words): string {
  if (!isWhole && (type === 'replaces' || type === 'repeals'))
    return (isPassive ? labels.undergoesInPart : labels.actsInPart)[type];
  return (isPassive ? labels.undergoes : labels.acts)[type];
}
