import type { Language } from '@/lib/language/languages';
import { words } from '@/lib/language/words';
import type { PageOf } from '@/lib/pages/model';
import styles from './calendar.module.css';

interface Props {
  lang: Language;
  month: { year: number; month: number };
  days: PageOf<'volume'>['days'];
}

/** Vietnamese calendars begin on Monday. */
const WEEK = [1, 2, 3, 4, 5, 6, 0];

/** A month's calendar; each day with articles links to them. */
export function Calendar({ lang, month: { year, month }, days }: Props) {
  if (days.length === 0) return null;
  const labels = words[lang];
  const byDay = new Map(days.map((each) => [each.day, each]));
  const number = new Intl.NumberFormat(lang);
  return (
    <table className={styles.calendar}>
      <caption>{labels.calendar}</caption>
      <thead>
        <tr>
          {WEEK.map((weekday) => (
            <th key={weekday} scope="col" abbr={labels.weekdays[weekday]}>
              {labels.weekdaysShort[weekday]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, index) => (
          <tr key={index}>
            {week.map((day, at) => {
              const found = day === null ? undefined : byDay.get(day);
              return (
                <td key={at}>
                  {found ? (
                    <a
                      href={found.address}
                      aria-label={`${labels.day(year, month, found.day)}, ${labels.articlesCounted(number.format(found.articles))}`}
                    >
                      {day}
                    </a>
                  ) : (
                    day
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The days of a month in weeks of seven, with null for days of other months. */
function weeksOf(year: number, month: number): (number | null)[][] {
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: Math.ceil((before + count) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => {
      const day = week * 7 + at - before + 1;
      return day < 1 || day > count ? null : day;
    }),
  );
}
