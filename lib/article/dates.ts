import type { Moment } from '../language/moments';

const year = '(?<year>[12]\\d{3})';
const month = '(?<month>\\d{1,2})';
const day = '(?<day>\\d{1,2})';
const time =
  '(?:[T\\s,|-]+(?<hour>\\d{1,2})[:h](?<minute>\\d{2})(?::\\d{2}(?:\\.\\d+)?)?\\s*(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?';

/** Year first, as machines write; day before month always, as Vietnamese writes. */
const forms = [
  new RegExp(`^${year}-${month}-${day}${time}$`),
  new RegExp(`^${day}[/.-]${month}[/.-]${year}${time}$`),
  new RegExp(`^ngày\\s+${day}\\s+tháng\\s+${month}\\s+năm\\s+${year}$`, 'i'),
  new RegExp(`^${year}-${month}$`),
  new RegExp(`^(?:tháng\\s+)?${month}/${year}$`, 'i'),
];

/** Viet Nam keeps UTC+7 all year (Asia/Ho_Chi_Minh). */
const home = '+07:00';

/**
 * A written date as `2021-01`, `2021-01-05` or `2021-01-05T08:30:00+07:00`. Without a zone, Viet Nam's is meant.
 * Null where it is no date, or one that no calendar has.
 */
export function readDate(written: string): Moment | null {
  const text = written.trim();
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (parts !== undefined) return toMoment(parts);
  }
  return null;
}

function toMoment(parts: Partial<Record<string, string>>): Moment | null {
  const two = (value: string | undefined) => (value ?? '').padStart(2, '0');
  const date = `${parts['year'] ?? ''}-${two(parts['month'])}`;
  if (parts['day'] === undefined) return isDay(`${date}-01`) ? { date, precision: 'month' } : null;
  const whole = `${date}-${two(parts['day'])}`;
  if (!isDay(whole)) return null;
  if (parts['hour'] === undefined) return { date: whole, precision: 'day' };
  const [hour, minute] = [Number(parts['hour']), Number(parts['minute'])];
  if (hour > 23 || minute > 59) return null;
  const zone = (parts['zone'] ?? home).replace('Z', '+00:00').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return { date: `${whole}T${two(parts['hour'])}:${two(parts['minute'])}:00${zone}`, precision: 'minute' };
}

/** Whether the calendar has that day: no 30 February. */
function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
