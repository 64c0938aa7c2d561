import { words } from '@/lib/language/words';
import styles from './downloads.module.css';

interface Props {
  /** Addresses of a register's data. */
  files: Readonly<Record<'csv' | 'json' | 'schema', string>>;
}

/** A register as data for spreadsheets and programs. */
export function Downloads({ files }: Props) {
  const { registerDownload, registerSchema } = words.vi;
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
