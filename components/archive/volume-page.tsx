import { Entries } from '@/components/list/entries';
import { Entry } from '@/components/list/entry';
import { Kicker } from '@/components/list/kicker';
import { ListHead } from '@/components/list/list-head';
import { Pager } from '@/components/list/pager';
import { Page } from '@/components/page/page';
import { groupBy } from '@/lib/base/group';
import { archiveAddress } from '@/lib/content/addresses';
import type { Language } from '@/lib/language/languages';
import { dayInWords } from '@/lib/language/dates';
import { earliestMoment } from '@/lib/language/moments';
import { words, type Words } from '@/lib/language/words';
import type { PageOf } from '@/lib/pages/model';
import type { Teaser } from '@/lib/pages/models/front';
import { dayAnchor, dayOf, volumeAddress, type Volume } from '@/lib/site/archive';
import { Calendar } from './calendar';
import styles from './volume-page.module.css';

/** The articles of a month by day, or those without a date, in pages. */
export function VolumePage({ page: { imprint, month, days, list } }: { page: PageOf<'volume'> }) {
  const { lang } = imprint;
  const labels = words[lang];
  const archive = { name: labels.archive, address: archiveAddress };
  const title = volumeTitle(month, labels);
  const way = list.number === null ? [archive] : [archive, { name: title, address: volumeAddress(month) }];
  const byDay = [...groupBy(list.entries, ({ article }) => dayOf(article.published))];
  const isDated = byDay.some(([day]) => day !== null);
  return (
    <Page imprint={imprint}>
      <ListHead
        lang={lang}
        way={way}
        title={title}
        number={list.number}
        note={month !== null && byDay.some(([day]) => day === null) ? labels.dayUnknown : null}
      />
      {month !== null && <Calendar lang={lang} month={month} days={days} />}
      {isDated ? (
        byDay.map(([day, entries]) => <Day key={day} day={day} entries={entries} lang={lang} />)
      ) : (
        <List entries={list.entries} lang={lang} level={2} />
      )}
      <Pager lang={lang} list={list} />
    </Page>
  );
}

/** “Tháng 1/2021”. */
export function volumeTitle(month: Volume['month'], labels: Words): string {
  const { monthTitle, articlesUndated } = labels;
  return month === null ? articlesUndated : monthTitle(month.year, month.month);
}

interface DayProps {
  /** Null if unknown. */
  day: number | null;
  entries: readonly Teaser[];
  lang: Language;
}

function Day({ day, entries, lang }: DayProps) {
  const published = entries[0]?.article.published;
  return (
    <section className={styles.day} aria-labelledby={dayAnchor(day)}>
      <h2 id={dayAnchor(day)} className={styles.heading}>
        {day === null || !published
          ? words[lang].dayNotKnown
          : dayInWords(earliestMoment(published) / 1000, words[lang])}
      </h2>
      <List entries={entries} lang={lang} level={3} />
    </section>
  );
}

function List({ entries, lang, level }: Omit<DayProps, 'day'> & { level: 2 | 3 }) {
  return (
    <Entries>
      {entries.map((entry) => (
        <Entry
          key={entry.article.slug}
          article={entry.article}
          thumbnail={entry.thumbnail}
          kicker={entry.topic && <Kicker topic={entry.topic} lang={lang} />}
          level={level}
        />
      ))}
    </Entries>
  );
}
