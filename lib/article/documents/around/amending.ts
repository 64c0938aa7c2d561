import type { Line } from '../line';
import type { Mention } from '../mention';
import { codes } from '../tables/kinds';

/**
 * Moves the last mention's day to the law that amends it: "Luật sửa đổi, bổ sung một số điều của Luật A ngày
 * 19/6/2013", "Luật số 31/2013/QH13 sửa đổi Luật A, được thông qua ngày 19/6/2013". If several are amended, the number
 * after their list is the amending law's, too; a number after a single one is its own. So it is with a day of the year of
 * the document that amends, but not of the one that is amended.
 */
export function passToAmending(line: Line, mentions: readonly Mention[]): void {
  const last = mentions.at(-1);
  if (!last) return;
  const law = mentions.at(-2);
  const amending = mentions.findLast(
    (each, at) => each.amending > 0 && mentions.length - 1 - at === each.amending,
  );
  if (amending && amending.amending > 1) {
    amending.number = last.number;
    amending.year = last.year;
    amending.date = last.date;
    [last.number, last.year, last.date] = [null, null, null];
  } else if (amending?.to === last.from) {
    if (last.number === null && last.year === null) [amending.date, last.date] = [last.date, null];
  } else if (law && isEnacted(line, law, last)) [law.date, last.date] = [last.date, null];
}

/** Whether a numbered document amends one of another year, or a law by name, and the day is in the number's year. */
function isEnacted({ things }: Line, law: Mention, amended: Mention): boolean {
  if (law.number?.year == null || law.date !== null || amended.date === null) return false;
  const isNamed = codes.has(law.kind) && amended.name !== null && amended.number === null;
  const isOfOtherYear = amended.number?.year != null && amended.number.year !== law.number.year;
  if (!isNamed && !isOfOtherYear) return false;
  const acts = things.some(({ type, from, to }) => type === 'act' && from >= law.tail && to <= amended.from);
  return acts && Number(amended.date.slice(0, 4)) === law.number.year;
}
