import { pageAnchors } from '@/lib/content/anchors';
import type { Article } from '@/lib/article/article';
import type { Imprint } from '@/lib/content/imprint';
import { dateInWords } from '@/lib/language/dates';
import { articleAddress, frontAddress } from '@/lib/content/addresses';
import { words } from '@/lib/language/words';
import { accountName } from './account-name';
import { FollowLink } from './follow-link';
import { Phone } from './phone';
import styles from './footer.module.css';

/** The foot of every page: publisher and contacts. */
export function Footer({ imprint, lang }: { imprint: Imprint; lang: Article['lang'] }) {
  const { name, tagline, publisher, principles, pages, social } = imprint;
  const { toFrontPage, toTop, publishedBy, ourPrinciples } = words[lang];
  const own = imprint.lang;
  return (
    <footer className={styles.footer}>
      <p className={styles.name} lang={own}>
        {name}
      </p>
      <p lang={own}>{tagline}</p>
      {publisher !== name && (
        <p>
          {publishedBy} <span lang={own}>{publisher}</span>
        </p>
      )}
      <Legal imprint={imprint} lang={lang} />
      <Contacts imprint={imprint} />
      <p className={styles.ways}>
        <a href="/">{toFrontPage}</a>
        {principles !== null && <a href={principles}>{ourPrinciples}</a>}
        {pages
          .map((page) => ({ ...page, address: articleAddress(page.slug) }))
          .filter(({ address }) => address !== principles)
          .map((page) => (
            <a key={page.slug} href={page.address} lang={page.lang}>
              {page.title}
            </a>
          ))}
        {social.map((address) => (
          <a key={address} href={address} rel="me noopener">
            {accountName(address)}
          </a>
        ))}
        <a href={`#${pageAnchors.top}`}>{toTop}</a>
      </p>
      <FollowLink lang={lang} page={frontAddress} />
    </footer>
  );
}

/** What Vietnamese law requires on each page. */
function Legal({ imprint, lang }: { imprint: Imprint; lang: Article['lang'] }) {
  const { licence, licenceDate, editor, copyright } = imprint.legal;
  const labels = words[lang];
  const own = imprint.lang;
  return (
    <>
      {editor !== null && (
        <p>
          {labels.editorInChief} <span lang={own}>{editor}</span>
        </p>
      )}
      {licence !== null && (
        <p>
          {/^(?:số )?\d/i.test(licence) && `${labels.licence} `}
          <span lang={own}>{licence}</span>
          {licenceDate !== null && `, ${labels.licensedOn(dateInWords({ date: licenceDate }, labels))}`}
        </p>
      )}
      {copyright !== null && <p lang={own}>{copyright}</p>}
    </>
  );
}

function Contacts({ imprint }: { imprint: Imprint }) {
  const { address, phone, email } = imprint.contacts;
  if (address === null && phone === null && email === null) return null;
  return (
    <address className={styles.contacts}>
      {address !== null && <span lang={imprint.lang}>{address}</span>}
      {phone !== null && <Phone phone={phone} />}
      {email !== null && <a href={`mailto:${email}`}>{email}</a>}
    </address>
  );
}
