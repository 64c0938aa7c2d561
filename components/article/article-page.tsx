import { Breadcrumbs } from '@/components/page/breadcrumbs';
import { Page } from '@/components/page/page';
import { topicAddress } from '@/lib/content/addresses';
import type { PageOf } from '@/lib/pages/model';
import { words } from '@/lib/language/words';
import { ReadNext } from './read-next';
import styles from './article-page.module.css';
import { AuthorBox } from './author-box';
import { Byline } from './byline';
import { ReaderTools } from './reader-tools';
import { Contents, ToContents } from './contents';
import { Headline } from './headline';
import { Hero } from './hero';
import { Lede } from './lede';
import { Corrections } from './corrections';
import { Honours } from './honours';
import { DocumentsBox } from './documents-box';
import { HonoursJump } from './honours-jump';
import { KeyPoints } from './key-points';
import { PartsNav } from './parts-nav';
import { Sections } from './sections';
import { SourceBox } from './source-box';
import { SupersededNote } from './superseded-note';
import { TagLinks } from './tag-links';
import { VersionsBox } from './versions-box';

/** An article in reading order; on wide screens the styles move parts of it to the side. */
export function ArticlePage({ page }: { page: PageOf<'article'> }) {
  const { imprint, article, topic, versions, parts } = page;
  const elsewhere = new Map(page.elsewhere);
  const people = new Map(page.people);
  const personAddress = (name: string) => people.get(name) ?? null;
  const pictures = new Map(page.pictures);
  const url = page.base + page.address;
  const labels = words[article.lang];
  return (
    <Page imprint={imprint} lang={article.lang} topic={topic.slug}>
      <article className={styles.article}>
        <header className={styles.head}>
          <Breadcrumbs
            way={[{ name: topic.name, address: topicAddress(topic) }]}
            lang={article.lang}
            names={imprint.lang}
          />
          <Headline article={article} />
          <Lede article={article} />
        </header>
        <div className={styles.byline}>
          <Byline article={article} personAddress={personAddress} translations={page.translations} />
          <ReaderTools article={article} url={url} />
        </div>
        <Hero article={article} pictures={pictures} />
        <div className={styles.contents}>
          <Contents article={article} parts={parts} address={page.address} />
        </div>
        <div className={styles.body}>
          <SupersededNote documents={page.documents} lang={article.lang} />
          <HonoursJump article={article} />
          <KeyPoints article={article} />
          <Sections article={article} pictures={pictures} sources={imprint.sources} />
          <PartsNav parts={parts} address={page.address} article={article} />
          <Corrections article={article} />
          <ToContents article={article} />
        </div>
        <div className={styles.honours}>
          <Honours article={article} elsewhere={elsewhere} />
        </div>
        <footer className={styles.foot}>
          <DocumentsBox article={article} documents={page.documents} elsewhere={elsewhere} />
          <TagLinks tags={page.tags} lang={article.lang} />
          <AuthorBox article={article} personAddress={personAddress} />
          <VersionsBox versions={versions} lang={article.lang} />
          <SourceBox article={article} />
        </footer>
        <p className={styles.address}>
          {labels.addressOf} {url}
        </p>
      </article>
      <ReadNext page={page} />
    </Page>
  );
}
