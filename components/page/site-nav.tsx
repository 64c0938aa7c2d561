import type { Article } from '@/lib/article/article';
import type { Imprint } from '@/lib/content/imprint';
import {
  archiveAddress,
  documentsAddress,
  peopleAddress,
  registerAddress,
  searchAddress,
  topicsAddress,
} from '@/lib/content/addresses';
import { words } from '@/lib/language/words';
import styles from './site-nav.module.css';

interface Props {
  imprint: Imprint;
  lang: Article['lang'];
}

/** The ways into the paper, on every page: its own menu where it has one, and the search. */
export function SiteNav({ imprint, lang }: Props) {
  const labels = words[lang];
  const isOwn = imprint.menu.length > 0;
  return (
    <nav className={styles.nav} aria-label={labels.sections}>
      {(isOwn ? imprint.menu : sections(imprint.registers, lang)).map(({ name, link }) => (
        <a key={link} href={link} lang={isOwn ? imprint.lang : undefined}>
          {name}
        </a>
      ))}
      <a href={searchAddress} className={styles.search} aria-label={labels.searchButton}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
      </a>
    </nav>
  );
}

/** The menu of a paper that has none of its own. */
function sections(registers: Imprint['registers'], lang: Article['lang']): Imprint['menu'] {
  const { topics, register, documents, archive, people } = words[lang];
  const has = (each: Imprint['registers'][number]) => registers.includes(each);
  return [
    { name: topics, link: topicsAddress },
    ...(has('honours') ? [{ name: register, link: registerAddress }] : []),
    ...(has('documents') ? [{ name: documents, link: documentsAddress }] : []),
    { name: archive, link: archiveAddress },
    ...(has('people') ? [{ name: people, link: peopleAddress }] : []),
  ];
}
