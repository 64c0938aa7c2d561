import type { ReactNode } from 'react';
import styles from './entries.module.css';

/** Entries one below the other, in columns where the paper is wide. */
export function Entries({ children }: { children: ReactNode }) {
  return <ul className={styles.entries}>{children}</ul>;
}
