import { posix } from 'node:path';
import type { State } from '@/lib/article/state/release';
import { articleAddress } from '@/lib/content/addresses';
import { dateInWords } from '@/lib/language/dates';
import { rfc3339 } from '@/lib/language/moments';
import { words } from '@/lib/language/words';
import { messageOf, type Finding } from '@/lib/report/diagnostic';
import styles from './preview-panel.module.css';

interface HeldBack {
  slug: string;
  title: string;
  state: State;
}

interface Props {
  findings: readonly Finding[];
  /** Articles that are hidden from readers, before or after publication: only this one, or all. */
  heldBack: readonly HeldBack[];
  /** Whether the panel is on an article's page. */
  isArticle: boolean;
  /** Address where the preview reports saved changes; see lib/cli/changes.ts. */
  changes: string;
}

/** The panel above each page of the preview for editors: what is wrong, where, and what to do about it. */
export function PreviewPanel({ findings, heldBack, isArticle, changes }: Props) {
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === 'error').length;
  return (
    <aside className={styles.panel} aria-label={words.vi.preview}>
      <script async src={`data:text/javascript,${encodeURIComponent(reloadOn(changes))}`} />
      {isArticle ? (
        heldBack.map(({ slug, state }) => (
          <p key={slug} className={styles.ribbon}>
            {stateInWords(state)}
          </p>
        ))
      ) : (
        <HeldBackList heldBack={heldBack} />
      )}
      <details open={errors > 0}>
        <summary className={errors > 0 ? styles.errors : undefined}>
          {words.vi.previewSummary(errors, findings.length - errors)}
        </summary>
        <ol className={styles.findings}>
          {findings.map(({ file, diagnostic }, index) => {
            const { what, remedy } = messageOf(diagnostic, 'vi');
            return (
              <li key={index}>
                <p className={styles.place}>
                  {words.vi.previewPlace(pathInContent(file), diagnostic.line, diagnostic.column)}
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
function HeldBackList({ heldBack }: Pick<Props, 'heldBack'>) {
  if (heldBack.length === 0) return null;
  return (
    <details>
      <summary>{words.vi.previewHeldBack(heldBack.length)}</summary>
      <ul className={styles.findings}>
        {heldBack.map(({ slug, title, state }) => (
          <li key={slug}>
            <a href={articleAddress(slug)}>{title}</a>
            <p>{stateInWords(state)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function stateInWords(state: State): string {
  switch (state.kind) {
    case 'live':
      return '';
    case 'draft':
      return words.vi.previewDraft;
    case 'scheduled':
      return words.vi.previewScheduled(dateInWords({ date: rfc3339(state.until) }, words.vi));
    case 'expired':
      return words.vi.previewExpired(dateInWords({ date: rfc3339(state.since) }, words.vi));
  }
}

/** Script that reloads the page when something is saved; browsers restore the scroll position. */
function reloadOn(changes: string): string {
  return `new EventSource('${changes}?since=' + performance.timeOrigin).onmessage = () => location.reload()`;
}
