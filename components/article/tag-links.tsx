import { tagsAddress } from '@/lib/content/addresses';
import { articleAnchors as anchors } from '@/lib/content/anchors';
import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import type { PageOf } from '@/lib/pages/model';
import styles from './tag-links.module.css';

/** The article's tags, with links to their pages. */
export function TagLinks({ tags, lang }: { tags: PageOf<'article'>['tags']; lang: Language }) {
  if (tags.length === 0) return null;
  return (
    <section className={styles.tags} aria-labelledby={anchors.tags}>
      <h2 id={anchors.tags} className={styles.label}>
        <a href={tagsAddress}>{words[lang].tags}</a>
      </h2>
      <ul className={styles.list}>
        {tags.map(({ name, address }) => (
          <li key={address}>
            <a href={address} rel="tag">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
