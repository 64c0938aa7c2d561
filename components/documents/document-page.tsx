import { Entries } from '@/components/list/entries';
import { Entry } from '@/components/list/entry';
import { ListHead } from '@/components/list/list-head';
import { Pager } from '@/components/list/pager';
import { Page } from '@/components/page/page';
import { articleAddress, documentsAddress } from '@/lib/content/addresses';
import { dateInWords } from '@/lib/language/dates';
import { words, type Words } from '@/lib/language/words';
import type { CitingLine, DocumentParts } from '@/lib/pages/models/documents';
import type { PageOf } from '@/lib/pages/model';
import { factsOf } from './document-title';
import { Diagram } from './diagram';
import styles from './documents.module.css';
import { Relation } from './relation';

/** A document's page: facts, what has become of it, and the articles that explain or cite it. */
export function DocumentPage({ page }: { page: PageOf<'document'> }) {
  const { imprint, document, parts, list } = page;
  const labels = words[imprint.lang];
  const law = parts?.law ?? null;
  const way = [
    { name: labels.documents, address: documentsAddress },
    ...(law?.address != null ? [{ name: law.name, address: law.address }] : []),
    ...(parts === null && document.address !== null
      ? [{ name: document.name, address: document.address }]
      : []),
  ];
  const about = list.entries.filter(({ isAbout }) => isAbout);
  const others = list.entries.filter(({ isAbout }) => !isAbout);
  return (
    <Page imprint={imprint}>
      <ListHead
        lang={imprint.lang}
        way={way}
        title={document.name}
        note={document.title}
        number={list.number}
        feedOf={document.address}
      />
      {parts && (
        <div className={styles.register}>
          <Facts page={page} parts={parts} labels={labels} />
          <Relations name={document.name} parts={parts} labels={labels} />
          <Contradictions parts={parts} labels={labels} />
          <Provisions parts={parts} labels={labels} />
        </div>
      )}
      <Articles title={labels.articlesAbout} entries={about} labels={labels} />
      <Articles title={labels.articlesCiting} entries={others} labels={labels} />
      <Pager lang={imprint.lang} list={list} />
    </Page>
  );
}

interface PartsProps {
  parts: DocumentParts;
  labels: Words;
}

function Facts({ page, parts, labels }: PartsProps & { page: PageOf<'document'> }) {
  const { imprint, document } = page;
  const { inForceFrom, inForceTo, official, articles } = parts;
  const number = new Intl.NumberFormat(imprint.lang);
  const facts = [
    factsOf(document, labels),
    inForceFrom === null ? '' : labels.inForceFrom(dateInWords({ date: inForceFrom }, labels)),
    inForceTo === null ? '' : labels.inForceTo(dateInWords({ date: inForceTo }, labels)),
    labels.articlesCounted(number.format(articles)),
  ];
  return (
    <p className={styles.total}>
      {facts.filter((fact) => fact !== '').join(' · ')}
      {official !== null && (
        <>
          {' · '}
          <a href={official} rel="external">
            {labels.officialText}
          </a>
        </>
      )}
    </p>
  );
}

function Relations({ name, parts: { relations }, labels }: PartsProps & { name: string }) {
  if (relations.length === 0) return null;
  return (
    <section aria-labelledby="quan-he">
      <h2 id="quan-he" className={styles.heading}>
        {labels.documentRelations}
      </h2>
      <Diagram name={name} labels={labels} relations={relations} />
      <ul className={styles.list}>
        {relations.map((relation) => (
          <li key={`${relation.type} ${String(relation.isPassive)} ${relation.other.name}`}>
            <Relation relation={relation} labels={labels} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contradictions({ parts: { contradictions }, labels }: PartsProps) {
  if (contradictions.length === 0) return null;
  return (
    <section aria-labelledby="khac-nhau">
      <h2 id="khac-nhau" className={styles.heading}>
        {labels.contradictions}
      </h2>
      <ul className={styles.list}>
        {contradictions.map(({ fact, value, article, page, anchor }) => (
          <li key={`${fact} ${value}`}>
            {labels.oneSays}{' '}
            {labels.contradictory[fact](fact === 'agency' ? value : dateInWords({ date: value }, labels))}
            {': '}
            <a href={`${page}#${anchor}`} lang={article.lang}>
              {article.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Điều 16: 4 bài", which opens to the list of articles. */
function Provisions({ parts: { provisions }, labels }: PartsProps) {
  if (provisions.length === 0) return null;
  return (
    <section aria-labelledby="dieu-khoan">
      <h2 id="dieu-khoan" className={styles.heading}>
        {labels.provisionsCited}
      </h2>
      <div className={styles.columns}>
        {provisions.map(({ name, articles, shown }) => (
          <details key={name} className={styles.provision}>
            <summary>
              {name}: {labels.articlesCounted(String(articles))}
            </summary>
            <ul>
              {shown.map(({ slug, lang, title }) => (
                <li key={slug}>
                  <a href={articleAddress(slug)} lang={lang}>
                    {title}
                  </a>
                </li>
              ))}
              {articles > shown.length && <li>{labels.andMore(articles - shown.length)}</li>}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}

interface ArticlesProps {
  title: string;
  entries: readonly CitingLine[];
  labels: Words;
}

function Articles({ title, entries, labels }: ArticlesProps) {
  if (entries.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{title}</h2>
      <Entries>
        {entries.map(({ article, mentions }) => (
          <Entry
            key={article.slug}
            article={article}
            {...(mentions > 0 && { note: labels.mentionsCounted(mentions) })}
          />
        ))}
      </Entries>
    </>
  );
}
