import type { Article } from '@/lib/article/article';
import { articleAnchors as anchors } from '@/lib/content/anchors';
import { words } from '@/lib/language/words';
import styles from './honours-jump.module.css';

/** "Bảng vàng: 53 tập thể, 114 cá nhân ↓": a link above the text to the table below it. */
export function HonoursJump({ article: { honours, lang } }: { article: Article }) {
  if (honours.length === 0) return null;
  const labels = words[lang];
  const number = new Intl.NumberFormat(lang);
  const sum = (kind: 'collectives' | 'individuals') =>
    honours.reduce((total, honour) => total + (honour[kind] ?? 0), 0);
  const [collectives, individuals] = [sum('collectives'), sum('individuals')];
  const counted = [
    collectives > 0 && labels.collectivesCounted(number.format(collectives)),
    individuals > 0 && labels.individualsCounted(number.format(individuals)),
  ].filter((said) => said !== false);
  const said = counted.length > 0 ? counted : [labels.awardsCounted(number.format(honours.length))];
  return (
    <p className={styles.jump}>
      <a href={`#${anchors.honours}`}>
        {labels.honours}: {said.join(', ')} <span aria-hidden="true">↓</span>
      </a>
    </p>
  );
}
