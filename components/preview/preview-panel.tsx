import { words } from '@/lib/language/words';
import { tell, type Finding } from '@/lib/report/diagnostic';
import styles from './preview-panel.module.css';

interface Props {
  findings: readonly Finding[];
  /** Where the preview tells what was saved; see lib/cli/changes.ts. */
  changes: string;
}

/** What an editor is told above a page of the preview: what is wrong, where, and what to do about it. */
export function PreviewPanel({ findings, changes }: Props) {
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === 'error').length;
  return (
    <aside className={styles.panel} aria-label={words.vi.preview}>
      <script async src={`data:text/javascript,${encodeURIComponent(reloadOn(changes))}`} />
      <details open={errors > 0}>
        <summary className={errors > 0 ? styles.errors : undefined}>
          {words.vi.previewSummary(errors, findings.length - errors)}
        </summary>
        <ol className={styles.findings}>
          {findings.map(({ file, diagnostic }, index) => {
            const { what, remedy } = tell(diagnostic, 'vi');
            return (
              <li key={index}>
                <p className={styles.place}>
                  {words.vi.previewPlace(file, diagnostic.line, diagnostic.column)}
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

/** Fetches the page again when something was saved; browsers keep the place to which it was scrolled. */
function reloadOn(changes: string): string {
  return `new EventSource('${changes}?since=' + performance.timeOrigin).onmessage = () => location.reload()`;
}
