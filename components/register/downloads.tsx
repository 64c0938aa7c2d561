import { registerFiles } from '@/lib/content/addresses';
import { words } from '@/lib/language/words';
import styles from './downloads.module.css';

/** The register as data for spreadsheets and programs. */
export function Downloads() {
  const { registerDownload, registerSchema } = words.vi;
  return (
    <p className={styles.downloads}>
      <span>{registerDownload}:</span>
      <a href={registerFiles.csv} download="">
        CSV
      </a>
      <a href={registerFiles.json} download="">
        JSON
      </a>
      <a href={registerFiles.schema}>{registerSchema}</a>
    </p>
  );
}
