import { ArticleList } from '@/components/list/article-list';
import { Entry } from '@/components/list/entry';
import { ListHead } from '@/components/list/list-head';
import { Pager } from '@/components/list/pager';
import { Page } from '@/components/page/page';
import { peopleAddress } from '@/lib/content/addresses';
import { dateInWords } from '@/lib/language/dates';
import type { PageOf } from '@/lib/pages/model';
import type { WorkLine } from '@/lib/pages/models/lists';
import type { Office } from '@/lib/site/profiles';
import { words, type Words } from '@/lib/language/words';
import styles from './person-page.module.css';

/** A person: offices according to the articles, and everything they wrote or took pictures for. */
export function PersonPage({ page }: { page: PageOf<'person'> }) {
  const { imprint, name, profile, offices, mixed, list } = page;
  const labels = words[imprint.lang];
  const people = { name: labels.people, address: peopleAddress };
  const way = list.number === null ? [people] : [people, { name, address: profile }];
  return (
    <Page imprint={imprint}>
      <ListHead lang={imprint.lang} way={way} title={name} number={list.number} feedOf={profile} />
      {list.number === null && <Offices offices={offices} labels={labels} />}
      <ArticleList lang={imprint.lang} articles={list.entries}>
        {list.entries.map((work) => (
          <Entry
            key={work.article.slug}
            article={work.article}
            thumbnail={work.thumbnail}
            undated={labels.dayNotKnown}
            {...(mixed && { note: partIn(work, labels) })}
          />
        ))}
      </ArticleList>
      <Pager lang={imprint.lang} list={list} />
    </Page>
  );
}

function Offices({ offices, labels }: { offices: readonly Office[]; labels: Words }) {
  if (offices.length === 0) return null;
  return (
    <section className={styles.offices} aria-labelledby="chuc-vu">
      <h2 id="chuc-vu" className={styles.label}>
        {labels.offices}
      </h2>
      <ul>
        {offices.toReversed().map(({ title, first, last }, index) => (
          <li key={index}>
            {title}
            {first && last && (
              <span className={styles.period}>
                {labels.period(dateInWords(first, labels), dateInWords(last, labels))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** “Bài · 3 ảnh”. */
function partIn({ wrote, pictures }: WorkLine, labels: Words): string {
  const { wrote: article, tookPictures, picturesCounted } = labels;
  const credits = pictures > 0 ? picturesCounted(pictures) : wrote ? null : tookPictures;
  return [wrote ? article : null, credits].filter(Boolean).join(' · ');
}
