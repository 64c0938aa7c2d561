import { feedAddress, feedFormats } from '@/lib/content/addresses';
import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import styles from './follow-link.module.css';

interface Props {
  lang: Language;
  /** The page whose list the feed holds. */
  page: string;
}

/** A link to a list's feed, with an explanation. */
export function FollowLink({ lang, page }: Props) {
  const { follow, followNote } = words[lang];
  return (
    <p className={styles.follow}>
      <a href={feedAddress('rss', page)} type={feedFormats.rss.type}>
        {follow}
      </a>
      : {followNote}
    </p>
  );
}
