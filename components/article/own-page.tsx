import { Page } from '@/components/page/page';
import { dateInWords } from '@/lib/language/dates';
import { words } from '@/lib/language/words';
import type { PageOf } from '@/lib/pages/model';
import styles from './article-page.module.css';
import { Contents, ToContents } from './contents';
import { Headline } from './headline';
import { Hero } from './hero';
import { Lede } from './lede';
import { Corrections } from './corrections';
import { Sections } from './sections';
import { TranslationLinks } from './translation-links';

/** A page of the site's own (about, contact, principles), without byline, topic and further reading. */
export function OwnPage({ page }: { page: PageOf<'own-page'> }) {
  const { imprint, article, translations } = page;
  const { lang, updated } = article;
  const pictures = new Map(page.pictures);
  const labels = words[lang];
  return (
    <Page imprint={imprint} lang={lang}>
      <article className={styles.article}>
        <header className={styles.head}>
          <Headline article={article} />
          <Lede article={article} />
        </header>
        {(updated || translations.length > 0) && (
          <div className={styles.byline}>
            {updated && (
              <p className={styles.updated}>
                {labels.updated} <time dateTime={updated.date}>{dateInWords(updated, labels)}</time>
              </p>
            )}
            <TranslationLinks translations={translations} lang={lang} />
          </div>
        )}
        <Hero article={article} pictures={pictures} />
        <div className={styles.contents}>
          <Contents article={article} />
        </div>
        <div className={styles.body}>
          <Sections article={article} pictures={pictures} sources={imprint.sources} />
          <Corrections article={article} />
          <ToContents article={article} />
        </div>
      </article>
    </Page>
  );
}
