import type { Imprint } from '@/lib/content/imprint';
import { words } from '@/lib/language/words';
import styles from './not-found-page.module.css';
import { Page } from './page';

/** What stands at an address that has no page. */
export function NotFoundPage({ imprint }: { imprint: Imprint }) {
  const { notFound, notFoundNote, toFrontPage } = words[imprint.lang];
  return (
    <Page imprint={imprint}>
      <div className={styles.notice}>
        <h1>{notFound}</h1>
        <p>{notFoundNote}</p>
        <p>
          <a href="/">{toFrontPage}</a>
        </p>
      </div>
    </Page>
  );
}
