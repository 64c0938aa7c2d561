import { Page } from '@/components/page/page';
import { archiveAddress } from '@/lib/content/addresses';
import type { PageOf } from '@/lib/pages/model';
import { words } from '@/lib/language/words';
import { FrontMasthead } from './front-masthead';
import styles from './front-page.module.css';
import { HonoursInBrief } from './honours-in-brief';
import { LeadStory } from './lead-story';
import { Teaser } from './teaser';
import { TopicBlock } from './topic-block';

/** The front page: the newest articles, one of them in the lead; below them the topics. */
export function FrontPage({ page }: { page: PageOf<'front'> }) {
  const { imprint, day, lead, beside, blocks, latest } = page;
  return (
    <Page imprint={imprint} masthead={<FrontMasthead imprint={imprint} now={day} />}>
      {lead ? (
        <div className={styles.top}>
          <LeadStory lead={lead} />
          <div className={styles.rail}>
            <HonoursInBrief lead={lead} />
            {beside.length > 0 && (
              <section className={styles.beside} aria-label={words.vi.moreNews}>
                {beside.map((teaser) => (
                  <Teaser key={teaser.article.slug} {...teaser} />
                ))}
              </section>
            )}
          </div>
        </div>
      ) : (
        <Empty />
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
            {words.vi.latest}
          </h2>
          <div className={styles.below}>
            {latest.map((teaser) => (
              <Teaser key={teaser.article.slug} {...teaser} summary />
            ))}
          </div>
          <p className={styles.all}>
            <a href={archiveAddress}>{words.vi.seeArchive}</a>
          </p>
        </section>
      )}
    </Page>
  );
}

/** Before the first article is there. */
function Empty() {
  return (
    <div className={styles.empty}>
      <h2>{words.vi.noArticles}</h2>
      <p>{words.vi.noArticlesNote}</p>
    </div>
  );
}
