import { Page } from '@/components/page/page';
import { archiveAddress } from '@/lib/content/addresses';
import type { PageOf } from '@/lib/pages/model';
import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import { FrontMasthead } from './front-masthead';
import styles from './front-page.module.css';
import { HonoursInBrief } from './honours-in-brief';
import { LeadStory } from './lead-story';
import { Teaser } from './teaser';
import { TopicBlock } from './topic-block';

/** The front page: lead and newest articles, then the topics. */
export function FrontPage({ page }: { page: PageOf<'front'> }) {
  const { imprint, day, lead, beside, blocks, latest } = page;
  const labels = words[imprint.lang];
  return (
    <Page imprint={imprint} masthead={<FrontMasthead imprint={imprint} now={day} />}>
      {lead ? (
        <div className={styles.top}>
          <LeadStory lead={lead} paperLang={imprint.lang} />
          <div className={styles.rail}>
            <HonoursInBrief lead={lead} />
            {beside.length > 0 && (
              <section className={styles.beside} aria-label={labels.moreNews}>
                {beside.map((teaser) => (
                  <Teaser key={teaser.article.slug} paperLang={imprint.lang} {...teaser} />
                ))}
              </section>
            )}
          </div>
        </div>
      ) : (
        <Empty lang={imprint.lang} />
      )}
      {blocks.length > 0 && (
        <div className={styles.blocks}>
          {blocks.map((block) => (
            <TopicBlock key={block.topic.slug} {...block} />
          ))}
        </div>
      )}
      {latest.length > 0 && (
        <section className={styles.latest} aria-labelledby="tin-moi">
          <h2 id="tin-moi" className={styles.heading}>
            {labels.latest}
          </h2>
          <div className={styles.below}>
            {latest.map((teaser) => (
              <Teaser key={teaser.article.slug} paperLang={imprint.lang} {...teaser} summary />
            ))}
          </div>
          <p className={styles.all}>
            <a href={archiveAddress}>{labels.seeArchive}</a>
          </p>
        </section>
      )}
    </Page>
  );
}

/** Shown while there are no articles. */
function Empty({ lang }: { lang: Language }) {
  const { noArticles, noArticlesNote } = words[lang];
  return (
    <div className={styles.empty}>
      <h2>{noArticles}</h2>
      <p>{noArticlesNote}</p>
    </div>
  );
}
