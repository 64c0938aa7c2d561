import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import type { NameLine } from '@/lib/pages/models/lists';
import { letterAnchor, type LetterGroup } from '@/lib/site/alphabet';
import { Letters } from './letters';
import styles from './name-list.module.css';

/** Fewer names need no letters. */
const FEWEST = 30;

interface Props {
  /** Of the page. */
  lang: Language;
  letters: readonly LetterGroup<NameLine>[];
}

/** Names with their numbers of articles, grouped by letter if there are many. */
export function NameList({ lang, letters }: Props) {
  const all = letters.flatMap(({ entries }) => entries);
  if (all.length < FEWEST) return <Names lang={lang} names={all} />;
  return (
    <>
      <Letters
        lang={lang}
        letters={letters.map(({ letter }) => ({ letter, address: `#${letterAnchor(letter)}` }))}
      />
      {letters.map(({ letter, entries }) => (
        <section key={letter} className={styles.letter} aria-labelledby={letterAnchor(letter)}>
          <h2 id={letterAnchor(letter)} className={styles.heading}>
            {letter}
          </h2>
          <Names lang={lang} names={entries} />
        </section>
      ))}
    </>
  );
}

function Names({ lang, names }: { lang: Language; names: readonly NameLine[] }) {
  const number = new Intl.NumberFormat(lang);
  return (
    <ul className={styles.names}>
      {names.map(({ name, address, articles }) => (
        <li key={address}>
          <a href={address}>{name}</a>
          <span className={styles.count}>{words[lang].articlesCounted(number.format(articles))}</span>
        </li>
      ))}
    </ul>
  );
}
