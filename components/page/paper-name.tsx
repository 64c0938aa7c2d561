import type { Imprint } from '@/lib/content/imprint';
import styles from './paper-name.module.css';

/** The newspaper's name, as a logo if it has one; `--logo` sets its height. */
export function PaperName({ imprint: { name, logo } }: { imprint: Imprint }) {
  if (logo === null) return name;
  const { address, width, height, plate } = logo;
  const className = [styles.logo, plate && styles[plate]].filter(Boolean).join(' ');
  return <img className={className} src={address} alt={name} width={width} height={height} />;
}
