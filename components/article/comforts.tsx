import type { Article } from '@/lib/article/article';
import { comfortScripts } from '@/lib/newsroom/addresses';
import { words } from '@/lib/newsroom/words';
import styles from './comforts.module.css';
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
export function Comforts({ article: { title, lang }, url }: Props) {
  const told = words[lang];
  const [address, subject] = [url, title].map(encodeURIComponent);
  return (
    <div className={styles.comforts}>
      <div
        id="chia-se"
        className={styles.links}
        role="group"
        aria-label={told.share}
        data-url={url}
        data-lang={lang}
      >
        <a
          href={`https://www.facebook.com/sharer/sharer.php?u=${address}`}
          rel="external noopener"
          {...named(told.shareOnFacebook)}
        >
          <Icon name="facebook" />
        </a>
        <a href={`mailto:?subject=${subject}&body=${address}`} {...named(told.shareByEmail)}>
          <Icon name="email" />
        </a>
        <button
          id="chep"
          type="button"
          hidden
          data-done={told.linkCopied}
          data-failed={told.linkNotCopied}
          {...named(told.copyLink)}
        >
          <Icon name="link" />
        </button>
      </div>
      <button id="chia-se-may" type="button" hidden>
        <Icon name="share" />
        {told.share}
      </button>
      <output id="da-chep" className={styles.told} />
      <div className={styles.listen}>
        <button
          id="nghe"
          type="button"
          hidden
          data-start={told.listen}
          data-pause={told.pauseListening}
          data-resume={told.resumeListening}
        >
          <Icon name="listen" />
          <span id="nghe-chu">{told.listen}</span>
        </button>
        <button id="thoi-nghe" type="button" hidden>
          {told.stopListening}
        </button>
      </div>
      <script type="module" src={comfortScripts.article} />
    </div>
  );
}

/** The name of a control that shows none. */
function named(name: string) {
  return { 'aria-label': name, title: name };
}
