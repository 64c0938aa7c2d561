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
  /** Of the page's words, those of the interface by default; the paper's own name and topics are in its own language on every page. */
  lang?: Article['lang'];
  /** The front page's own masthead; the others have the small one. */
  masthead?: ReactNode;
  /** Slug of the topic that the page is, or is about. */
  topic?: string | null;
  children: ReactNode;
}

/** What every page has around its content. */
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

/** The preview's pages change under their reader's hands: none is kept. */
const keepsPages = ({ offline }: Imprint) => offline && process.env.NODE_ENV !== 'development';

/** The paper's own colour instead of the one in tokens.css; what is printed stays black. */
function Accent({ light, dark }: NonNullable<Imprint['accent']>) {
  return (
    <style href="accent" precedence="accent">
      {`@media screen{:root{--accent:light-dark(${light},${dark})}}`}
    </style>
  );
}
