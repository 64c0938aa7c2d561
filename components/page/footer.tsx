import { words } from '@/lib/newsroom/words';
import styles from './footer.module.css';

/** The foot of every page. */
export function Footer() {
  return (
    <footer className={styles.footer}>
      <p className={styles.name}>{words.vi.siteName}</p>
      <p>{words.vi.siteDescription}</p>
      <p className={styles.ways}>
        <a href="/">{words.vi.toFrontPage}</a>
        <a href="#dau-trang">{words.vi.toTop}</a>
      </p>
    </footer>
  );
}
