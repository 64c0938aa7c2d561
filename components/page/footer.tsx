import { pageAnchors } from '@/lib/content/anchors';
import type { Article } from '@/lib/article/article';
import type { Imprint } from '@/lib/content/site';
import { words } from '@/lib/language/words';
import { accountName } from './account-name';
import styles from './footer.module.css';

/** The foot of every page: who publishes the paper, and how to reach them. */
export function Footer({ imprint, lang }: { imprint: Imprint; lang: Article['lang'] }) {
  const { name, tagline, publisher, principles, social } = imprint;
  const { toFrontPage, toTop, publishedBy, ourPrinciples } = words[lang];
  return (
    <footer className={styles.footer}>
      <p className={styles.name} lang={imprint.lang}>
        {name}
      </p>
      <p lang={imprint.lang}>{tagline}</p>
      {publisher !== name && (
        <p>
          {publishedBy} <span lang={imprint.lang}>{publisher}</span>
        </p>
      )}
      <Contacts imprint={imprint} />
      <p className={styles.ways}>
        <a href="/">{toFrontPage}</a>
        {principles !== null && <a href={principles}>{ourPrinciples}</a>}
        {social.map((address) => (
          <a key={address} href={address} rel="me noopener">
            {accountName(address)}
          </a>
        ))}
        <a href={`#${pageAnchors.top}`}>{toTop}</a>
      </p>
    </footer>
  );
}

function Contacts({ imprint }: { imprint: Pick<Imprint, 'lang' | 'contacts'> }) {
  const { address, phone, email } = imprint.contacts;
  if (address === null && phone === null && email === null) return null;
  return (
    <address className={styles.contacts}>
      {address !== null && <span lang={imprint.lang}>{address}</span>}
      {phone !== null && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
      {email !== null && <a href={`mailto:${email}`}>{email}</a>}
    </address>
  );
}
