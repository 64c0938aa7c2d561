import { Letters } from '@/components/list/letters';
import { ListHead } from '@/components/list/list-head';
import { Page } from '@/components/page/page';
import { articleAddress, searchAddress } from '@/lib/content/addresses';
import { keepTogether } from '@/lib/language/line-breaks';
import { words } from '@/lib/language/words';
import type { PageOf } from '@/lib/pages/model';
import { letterAnchor } from '@/lib/site/alphabet';
import styles from './headlines-page.module.css';

/** All headlines from A to Z, on numbered pages: replaces the search in browsers without scripts. */
export function HeadlinesPage({ page }: { page: PageOf<'headlines'> }) {
  const { imprint, number, letters, groups, previous, next } = page;
  const labels = words[imprint.lang];
  return (
    <Page imprint={imprint}>
      <ListHead
        lang={imprint.lang}
        way={[{ name: labels.search, address: searchAddress }]}
        title={labels.headlines}
        number={number}
      />
      <Letters lang={imprint.lang} letters={letters} />
      {groups.map(({ letter, entries }) => (
        <section key={letter} className={styles.letter} aria-labelledby={letterAnchor(letter)}>
          <h2 id={letterAnchor(letter)} className={styles.heading}>
            {letter}
          </h2>
          <ul className={styles.headlines}>
            {entries.map(({ slug, lang, title }) => (
              <li key={slug} lang={lang}>
                <a href={articleAddress(slug)}>{keepTogether(title, lang)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {(previous !== null || next !== null) && (
        <nav className={styles.pages} aria-label={labels.pages}>
          {previous !== null && (
            <a href={previous} rel="prev">
              ← {labels.headlinesBefore}
            </a>
          )}
          {next !== null && (
            <a href={next} rel="next">
              {labels.headlinesAfter} →
            </a>
          )}
        </nav>
      )}
    </Page>
  );
}
