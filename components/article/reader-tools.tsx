import type { Article } from '@/lib/article/article';
import { attributesOf } from '@/lib/client/attributes';
import * as tools from '@/lib/client/parts/tools';
import { scriptAddresses } from '@/lib/content/addresses';
import { words } from '@/lib/language/words';
import styles from './reader-tools.module.css';
import { Icon } from './icon';

interface Props {
  article: Article;
  /** The article's absolute address. */
  url: string;
}

/**
 * Buttons for sharing the article and reading it aloud. Three links work without script; `lib/client/reader-tools.ts`
 * reveals the others if the browser supports them.
 */
export function ReaderTools({ article: { title, lang }, url }: Props) {
  const labels = words[lang];
  const [address, subject] = [url, title].map(encodeURIComponent);
  return (
    <div className={styles.tools}>
      <div
        {...attributesOf(tools.links, { url, lang })}
        className={styles.links}
        role="group"
        aria-label={labels.share}
      >
        <a
          href={`https://www.facebook.com/sharer/sharer.php?u=${address}`}
          rel="external noopener"
          {...named(labels.shareOnFacebook)}
        >
          <Icon name="facebook" />
        </a>
        <a href={zaloAddress(url)} rel="external noopener" {...named(labels.shareOnZalo)}>
          <Icon name="zalo" />
        </a>
        <a href={`mailto:?subject=${subject}&body=${address}`} {...named(labels.shareByEmail)}>
          <Icon name="email" />
        </a>
        <button
          {...attributesOf(tools.copy, { done: labels.linkCopied, failed: labels.linkNotCopied })}
          type="button"
          hidden
          suppressHydrationWarning
          {...named(labels.copyLink)}
        >
          <Icon name="link" />
        </button>
      </div>
      <button id={tools.sheet} type="button" hidden suppressHydrationWarning>
        <Icon name="share" />
        {labels.share}
      </button>
      <output id={tools.copied} className={styles.message} />
      <div className={styles.listen}>
        <button
          {...attributesOf(tools.listen, {
            start: labels.listen,
            pause: labels.pauseListening,
            resume: labels.resumeListening,
          })}
          type="button"
          hidden
          suppressHydrationWarning
        >
          <Icon name="listen" />
          <span id={tools.listenLabel}>{labels.listen}</span>
        </button>
        <button id={tools.stop} type="button" hidden suppressHydrationWarning>
          {labels.stopListening}
        </button>
      </div>
      <script type="module" src={scriptAddresses.readerTools} />
    </div>
  );
}

/** Zalo expects the shared data as JSON in base64. */
function zaloAddress(url: string): string {
  const shared = Buffer.from(JSON.stringify({ url })).toString('base64');
  return `https://button-share.zalo.me/share_external?d=${encodeURIComponent(shared)}`;
}

/** Attributes for a control whose name is not visible. */
function named(name: string) {
  return { 'aria-label': name, title: name };
}
