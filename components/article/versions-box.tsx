import { articleAnchors as anchors } from '@/lib/content/anchors';
import type { Article } from '@/lib/article/article';
import { articleAddress } from '@/lib/content/addresses';
import type { Headline } from '@/lib/content/summary';
import { words } from '@/lib/language/words';
import styles from './box.module.css';

interface Props {
  versions: readonly Headline[];
  /** Of the page. */
  lang: Article['lang'];
}

/** Links to other publications of the same text. */
export function VersionsBox({ versions, lang }: Props) {
  if (versions.length === 0) return null;
  return (
    <section className={styles.box} aria-labelledby={anchors.versions}>
      <h2 id={anchors.versions} className={styles.label}>
        {words[lang].versions}
      </h2>
      {versions.map((version) => (
        <p key={version.slug} className={styles.line}>
          <a href={articleAddress(version.slug)} lang={version.lang}>
            {version.title}
          </a>
        </p>
      ))}
    </section>
  );
}
