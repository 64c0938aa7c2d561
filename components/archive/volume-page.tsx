import { ListHead } from '@/components/list/list-head';
import { Pager } from '@/components/list/pager';
import { Page } from '@/components/page/page';
import { archiveAddress, articleAddress } from '@/lib/content/addresses';
import { volumeAddress, type Volume } from '@/lib/site/archive';
import type { Headline as Line } from '@/lib/content/summary';
import { dateInWords } from '@/lib/language/dates';
import type { PageOf } from '@/lib/pages/model';
import { keepTogether } from '@/lib/language/line-breaks';
import { words, type Words } from '@/lib/language/words';
import styles from './volume-page.module.css';

/** The headlines of a month, or of what has no date, page by page. */
export function VolumePage({ page: { imprint, month, list } }: { page: PageOf<'volume'> }) {
  const labels = words[imprint.lang];
  const archive = { name: labels.archive, address: archiveAddress };
  const title = volumeTitle(month, labels);
  const way = list.number === null ? [archive] : [archive, { name: title, address: volumeAddress(month) }];
  const unknown = list.entries.some(({ published }) => published?.precision === 'month');
  return (
    <Page imprint={imprint}>
      <ListHead
        lang={imprint.lang}
        way={way}
        title={title}
        number={list.number}
        note={unknown ? labels.dayUnknown : null}
      />
      <ul className={styles.headlines}>
        {list.entries.map((article) => (
          <Headline key={article.slug} article={article} />
        ))}
      </ul>
      <Pager lang={imprint.lang} list={list} />
    </Page>
  );
}

/** “Tháng 1/2021”. */
export function volumeTitle(month: Volume['month'], labels: Words): string {
  const { monthTitle, articlesUndated } = labels;
  return month === null ? articlesUndated : monthTitle(month.year, month.month);
}

/** The day stands beside it where it is known: the month is the page's own. */
function Headline({ article: { slug, lang, title, published } }: { article: Line }) {
  return (
    <li lang={lang}>
      <a href={articleAddress(slug)}>{keepTogether(title, lang)}</a>
      {published && published.precision !== 'month' && (
        <time className={styles.day} dateTime={published.date}>
          {dateInWords(published, words[lang])}
        </time>
      )}
    </li>
  );
}
