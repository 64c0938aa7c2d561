import type { ReactNode } from 'react';
import styles from './entries.module.css';

/** List entries, in columns on wide screens. */
export function Entries({ children }: { children: ReactNode }) {
  return <ul className={styles.entries}>{children}</ul>;
}
