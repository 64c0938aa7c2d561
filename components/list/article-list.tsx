import type { ReactNode } from 'react';
import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import type { ListedArticle } from '@/lib/pages/models/shared';
import { Entries } from './entries';
import styles from './article-list.module.css';

interface Props {
  /** Of the page. */
  lang: Language;
  articles: readonly Pick<ListedArticle, 'article'>[];
  /** An entry for each. */
  children: ReactNode;
}

/** Articles newest first, with a note if some days are unknown. */
export function ArticleList({ lang, articles, children }: Props) {
  const isUnsure = articles.some(
    ({ article: { published } }) => (published?.precision ?? 'month') === 'month',
  );
  return (
    <>
      {isUnsure && articles.length > 1 && <p className={styles.note}>{words[lang].dayUnknown}</p>}
      <Entries>{children}</Entries>
    </>
  );
}
