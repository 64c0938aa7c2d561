import type { Article } from '@/lib/article/article';
import { readerScripts } from '@/lib/content/addresses';
import { words } from '@/lib/language/words';
import styles from './reader-tools.module.css';
import { Icon } from './icon';

interface Props {
  article: Article;
  /** Where the article stands, host and all. */
  url: string;
}

/**
 * Handing the article on, and having it read aloud. Two links do without a script; the rest is brought into sight by
 * `public/tien-ich/article.js` where the browser can do it.
 */
export function ReaderTools({ article: { title, lang }, url }: Props) {
  const labels = words[lang];
  const [address, subject] = [url, title].map(encodeURIComponent);
  return (
    <div className={styles.tools}>
      <div
        id="chia-se"
        className={styles.links}
        role="group"
        aria-label={labels.share}
        data-url={url}
        data-lang={lang}
      >
        <a
          href={`https://www.facebook.com/sharer/sharer.php?u=${address}`}
          rel="external noopener"
          {...named(labels.shareOnFacebook)}
        >
          <Icon name="facebook" />
        </a>
        <a href={`mailto:?subject=${subject}&body=${address}`} {...named(labels.shareByEmail)}>
          <Icon name="email" />
        </a>
        <button
          id="chep"
          type="button"
          hidden
          data-done={labels.linkCopied}
          data-failed={labels.linkNotCopied}
          {...named(labels.copyLink)}
        >
          <Icon name="link" />
        </button>
      </div>
      <button id="chia-se-may" type="button" hidden>
        <Icon name="share" />
        {labels.share}
      </button>
      <output id="da-chep" className={styles.told} />
      <div className={styles.listen}>
        <button
          id="nghe"
          type="button"
          hidden
          data-start={labels.listen}
          data-pause={labels.pauseListening}
          data-resume={labels.resumeListening}
        >
          <Icon name="listen" />
          <span id="nghe-chu">{labels.listen}</span>
        </button>
        <button id="thoi-nghe" type="button" hidden>
          {labels.stopListening}
        </button>
      </div>
      <script type="module" src={readerScripts.article} />
    </div>
  );
}

/** The name of a control that shows none. */
function named(name: string) {
  return { 'aria-label': name, title: name };
}
