import { posix } from 'node:path';
import type { State } from '@/lib/article/state/release';
import { articleAddress } from '@/lib/content/addresses';
import { dateInWords } from '@/lib/language/dates';
import { rfc3339 } from '@/lib/language/moments';
import { words, type Words } from '@/lib/language/words';
import type { MessageLanguage } from '@/lib/report/codes';
import { messageOf, type Finding } from '@/lib/report/diagnostic';
import styles from './preview-panel.module.css';

interface HeldBack {
  slug: string;
  title: string;
  state: State;
}

interface Props {
  lang: MessageLanguage;
  findings: readonly Finding[];
  /** Articles that are hidden from readers, before or after publication: only this one, or all. */
  heldBack: readonly HeldBack[];
  /** Whether the panel is on an article's page. */
  isArticle: boolean;
  /** Address where the preview reports saved changes; see lib/cli/changes.ts. */
  changes: string;
}

/** The panel above each page of the preview for editors: what is wrong, where, and what to do about it. */
export function PreviewPanel({ lang, findings, heldBack, isArticle, changes }: Props) {
  const labels = words[lang];
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === 'error').length;
  return (
    <aside className={styles.panel} lang={lang} aria-label={labels.preview}>
      <script async src={`data:text/javascript,${encodeURIComponent(reloadOn(changes))}`} />
      {isArticle ? (
        heldBack.map(({ slug, state }) => (
          <p key={slug} className={styles.ribbon}>
            {stateInWords(state, labels)}
          </p>
        ))
      ) : (
        <HeldBackList heldBack={heldBack} labels={labels} />
      )}
      <details open={errors > 0}>
        <summary className={errors > 0 ? styles.errors : undefined}>
          {labels.previewSummary(errors, findings.length - errors)}
        </summary>
        <ol className={styles.findings}>
          {findings.map(({ file, diagnostic }, index) => {
            const { what, remedy } = messageOf(diagnostic, lang);
            return (
              <li key={index}>
                <p className={styles.place}>
                  {labels.previewPlace(pathInContent(file), diagnostic.line, diagnostic.column)}
                </p>
                <p className={styles[diagnostic.severity]}>{what}</p>
                <p>{remedy}</p>
              </li>
            );
          })}
        </ol>
      </details>
    </aside>
  );
}

/** “a.md” of the articles folder is “articles/a.md” of the content folder, “../site.yaml” is “site.yaml”. */
function pathInContent(file: string): string {
  return posix.join('articles', file);
}

/** Links to articles that lists show far down or not at all: a draft may have no date. */
function HeldBackList({ heldBack, labels }: Pick<Props, 'heldBack'> & { labels: Words }) {
  if (heldBack.length === 0) return null;
  return (
    <details>
      <summary>{labels.previewHeldBack(heldBack.length)}</summary>
      <ul className={styles.findings}>
        {heldBack.map(({ slug, title, state }) => (
          <li key={slug}>
            <a href={articleAddress(slug)}>{title}</a>
            <p>{stateInWords(state, labels)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function stateInWords(state: State, labels: Words): string {
  switch (state.kind) {
    case 'live':
      return '';
    case 'draft':
      return labels.previewDraft;
    case 'scheduled':
      return labels.previewScheduled(dateInWords({ date: rfc3339(state.until) }, labels));
    case 'expired':
      return labels.previewExpired(dateInWords({ date: rfc3339(state.since) }, labels));
  }
}

/** Script that reloads the page when something is saved; browsers restore the scroll position. */
function reloadOn(changes: string): string {
  return `new EventSource('${changes}?since=' + performance.timeOrigin).onmessage = () => location.reload()`;
}
