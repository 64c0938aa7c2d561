import type { Imprint } from '@/lib/content/imprint';
import { headlinesAddress, searchAddress } from '@/lib/content/addresses';
import { words } from '@/lib/language/words';
import styles from './not-found-page.module.css';
import { Page } from './page';

/** The error page for an unknown address, or (`isGone`) for a removed article. */
export function NotFoundPage({ imprint, isGone = false }: { imprint: Imprint; isGone?: boolean }) {
  const { notFound, notFoundNote, gone, goneNote, toFrontPage, search, headlines } = words[imprint.lang];
  return (
    <Page imprint={imprint}>
      <div className={styles.notice}>
        <h1>{isGone ? gone : notFound}</h1>
        <p>{isGone ? goneNote : notFoundNote}</p>
        <p>
          <a href="/">{toFrontPage}</a>
        </p>
        <p>
          <a href={searchAddress}>{search}</a>
        </p>
        <p>
          <a href={headlinesAddress}>{headlines}</a>
        </p>
      </div>
    </Page>
  );
}
