import type { Words } from '@/lib/language/words';
import styles from './downloads.module.css';

interface Props {
  labels: Words;
  /** Addresses of the register's data files. */
  files: Readonly<Record<'csv' | 'json' | 'schema', string>>;
}

/** Links to a register's data for spreadsheets and programs. */
export function Downloads({ labels, files }: Props) {
  const { registerDownload, registerSchema } = labels;
  return (
    <p className={styles.downloads}>
      <span>{registerDownload}:</span>
      <a href={files.csv} download="">
        CSV
      </a>
      <a href={files.json} download="">
        JSON
      </a>
      <a href={files.schema}>{registerSchema}</a>
    </p>
  );
}
