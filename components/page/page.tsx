import type { ReactNode } from 'react';
import type { Article } from '@/lib/article/article';
import { worker } from '@/lib/client/parts/offline';
import { pageAnchors } from '@/lib/content/anchors';
import { scriptAddresses } from '@/lib/content/addresses';
import type { Imprint } from '@/lib/content/imprint';
import { words } from '@/lib/language/words';
import { Footer } from './footer';
import { Masthead } from './masthead';
import { TopicStrip } from './topic-strip';
import styles from './page.module.css';

interface Props {
  imprint: Imprint;
  /**
   * Language of the page's text, by default the interface's; the site's name and topics are in the site's language on
   * every page.
   */
  lang?: Article['lang'];
  /** The front page's own masthead; other pages have a small one. */
  masthead?: ReactNode;
  /** Slug of the topic that the page shows or belongs to. */
  topic?: string | null;
  children: ReactNode;
}

/** The frame of every page. */
export function Page({
  imprint,
  lang = imprint.lang,
  masthead = <Masthead imprint={imprint} lang={lang} />,
  topic = null,
  children,
}: Props) {
  return (
    <div lang={lang} {...(keepsPages(imprint) && { [worker]: true })}>
      {imprint.accent !== null && <Accent {...imprint.accent} />}
      <a className={styles.skip} href={`#${pageAnchors.main}`}>
        {words[lang].skipToContent}
      </a>
      {masthead}
      <TopicStrip imprint={imprint} lang={lang} current={topic} />
      <main id={pageAnchors.main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <Footer imprint={imprint} lang={lang} />
      <script type="module" src={scriptAddresses.beforePaint} async blocking="render" />
    </div>
  );
}

/** The preview's pages change all the time, so none is cached. */
const keepsPages = ({ offline }: Imprint) => offline && process.env.NODE_ENV !== 'development';

/** The accent colour of the settings in place of the default in tokens.css; print stays black. */
function Accent({ light, dark }: NonNullable<Imprint['accent']>) {
  return (
    <style href="accent" precedence="accent">
      {`@media screen{:root{--accent:light-dark(${light},${dark})}}`}
    </style>
  );
}
