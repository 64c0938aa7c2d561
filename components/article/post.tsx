import { PictureImage } from '@/components/picture/picture-image';
import type { Pictures } from '@/components/picture/article-figure';
import { playerOf } from '@/lib/article/page/players';
import type { Post as PostOfSite } from '@/lib/article/page/posts';
import type { Words } from '@/lib/language/words';
import styles from './post.module.css';

interface Props {
  post: PostOfSite;
  pictures: Pictures;
  /** The hosts whose frames the site's settings allow. */
  frames: readonly string[];
  labels: Words;
}

/**
 * A film or post of another site: its still picture and name, which open it there. Where the settings allow its player,
 * the player is loaded when the reader opens it.
 */
export function Post({ post: { id, url, name }, pictures, frames, labels }: Props) {
  const picture = pictures.get(url);
  const player = playerOf(url, frames);
  const still = picture && (
    <span className={styles.still}>
      <PictureImage picture={picture} alt="" sizes="(min-width: 48rem) 40rem, 100vw" />
    </span>
  );
  const link = (
    <a href={url} rel="external noopener" className={styles.link}>
      {player === null && still}
      <span className={styles.name}>{name}</span>
    </a>
  );
  if (player === null)
    return (
      <p id={id ?? undefined} className={styles.post}>
        {link}
      </p>
    );
  return (
    <div id={id ?? undefined} className={styles.post}>
      <details className={styles.player}>
        <summary>
          {still}
          <span className={styles.play}>{labels.playHere(new URL(player).host)}</span>
        </summary>
        <iframe
          src={player}
          title={name}
          loading="lazy"
          allow="fullscreen; picture-in-picture"
          referrerPolicy="strict-origin-when-cross-origin"
          sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
        />
      </details>
      {link}
    </div>
  );
}
