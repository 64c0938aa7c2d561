import { registerFiles } from '@/lib/newsroom/addresses';
import { words } from '@/lib/newsroom/words';
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
