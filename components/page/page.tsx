import type { ReactNode } from 'react';
import type { Imprint } from '@/lib/newsroom/site';
import { words } from '@/lib/newsroom/words';
import { Footer } from './footer';
import { Masthead } from './masthead';
import styles from './page.module.css';

interface Props {
  imprint: Imprint;
  /** The front page's own masthead; the others have the small one. */
  masthead?: ReactNode;
  /** Of what stands in `main`, where it differs from the site's. */
  lang?: string;
  children: ReactNode;
}

/** What every page has around its content. */
export function Page({ imprint, masthead = <Masthead imprint={imprint} />, lang, children }: Props) {
  return (
    <>
      <a className={styles.skip} href="#noi-dung">
        {words.vi.skipToContent}
      </a>
      {masthead}
      <main id="noi-dung" tabIndex={-1} lang={lang} className={styles.main}>
        {children}
      </main>
      <Footer imprint={imprint} />
    </>
  );
}
