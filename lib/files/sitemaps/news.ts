import { earliestMoment, type Moment } from '../../language/moments';

/** Age up to which Google News counts an article as news, in milliseconds. */
const NEWS_SPAN = 2 * 24 * 3_600_000;

interface Dated {
  published: Moment | null;
}

/** @param now in milliseconds since 1970 */
export function isNews(article: Dated, now: number): boolean {
  const moment = momentOf(article);
  return moment !== null && moment > now - NEWS_SPAN && moment <= now;
}

/** When an article next becomes or ceases to be news; null if none does. Moments in milliseconds since 1970. */
export function nextNewsChange(articles: readonly Dated[], now: number): number | null {
  let next: number | null = null;
  for (const article of articles) {
    const moment = momentOf(article);
    if (moment === null) continue;
    for (const each of [moment, moment + NEWS_SPAN])
      if (each > now && (next === null || each < next)) next = each;
  }
  return next;
}

/** When an article was published; null if only the month is known. */
function momentOf({ published }: Dated): number | null {
  return published === null || published.precision === 'month' ? null : earliestMoment(published);
}
