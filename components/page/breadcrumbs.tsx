import { words } from '@/lib/newsroom/words';
import styles from './breadcrumbs.module.css';

/** A page on the way from the front page to the one that is read. */
export interface Crumb {
  name: string;
  address: string;
}

/** The way from the front page to this page, which is not named again. */
export function Breadcrumbs({ way }: { way: readonly Crumb[] }) {
  const { breadcrumbs, frontPage } = words.vi;
  return (
    <nav className={styles.breadcrumbs} aria-label={breadcrumbs} lang="vi">
      <ol>
        {[{ name: frontPage, address: '/' }, ...way].map(({ name, address }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
