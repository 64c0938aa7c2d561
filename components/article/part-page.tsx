import { Breadcrumbs } from '@/components/page/breadcrumbs';
import { Page } from '@/components/page/page';
import { articleAddress, topicAddress } from '@/lib/content/addresses';
import { words } from '@/lib/language/words';
import type { PageOf } from '@/lib/pages/model';
import styles from './article-page.module.css';
import { Contents, ToContents } from './contents';
import { Headline } from './headline';
import { Hero } from './hero';
import { Lede } from './lede';
import { PartsNav } from './parts-nav';
import { Sections } from './sections';

/** A later page of an article that is too long for one, or all of its text for printing. */
export function PartPage({ page }: { page: PageOf<'article-part' | 'whole-article'> }) {
  const { imprint, article, topic, parts } = page;
  const { lang, title, slug } = article;
  const labels = words[lang];
  const pictures = new Map(page.pictures);
  const isWhole = page.kind === 'whole-article';
  const way = [
    { name: topic.name, address: topicAddress(topic) },
    { name: title, address: articleAddress(slug) },
  ];
  return (
    <Page imprint={imprint} lang={lang} topic={topic.slug}>
      <article className={styles.article}>
        <header className={styles.head}>
          <Breadcrumbs way={way} lang={lang} names={imprint.lang} />
          <Headline article={article} />
          <p className={styles.part}>
            {isWhole ? labels.wholeText : labels.partOf(page.number, parts.length)}
          </p>
          {isWhole && <Lede article={article} />}
        </header>
        {isWhole && <Hero article={article} pictures={pictures} />}
        <div className={styles.contents}>
          <Contents article={article} parts={isWhole ? [] : parts} address={page.address} />
        </div>
        <div className={styles.body}>
          <Sections article={article} pictures={pictures} sources={imprint.sources} />
          {!isWhole && <PartsNav parts={parts} address={page.address} article={article} />}
          <ToContents article={article} />
        </div>
      </article>
    </Page>
  );
}
