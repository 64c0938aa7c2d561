import { newest, type fields } from '../parts/search';
import type { Traits } from './catalogue';
import type { Hit } from './tally';

/** The chosen filters and order: field values by name, empty if not chosen. */
export type Choice = Readonly<Record<keyof typeof fields, string>>;

type TraitsOf = (page: number) => Traits;

/** The filters whose values come from the results. */
export const listed = ['topic', 'author'] as const;

/** Whether an article passes all filters except `but`. */
function passes({ date, topic, authors }: Traits, choice: Choice, but?: (typeof listed)[number]): boolean {
  return (
    (but === 'topic' || choice.topic === '' || choice.topic === topic) &&
    (but === 'author' || choice.author === '' || authors.includes(choice.author)) &&
    isWithin(date, choice)
  );
}

/**
 * Whether a date lies within limits. A month counts from its first to its last day; an unknown date is outside any
 * limit.
 */
function isWithin(date: string, choice: Choice): boolean {
  const { from, until } = inOrder(choice);
  if (from === '' && until === '') return true;
  const [first, last] = date.length === 7 ? [`${date}-01`, `${date}-31`] : [date, date];
  return date !== '' && (from === '' || last >= from) && (until === '' || first <= until);
}

/** The limits, the earlier first, whichever field it is in. */
function inOrder({ from, until }: Choice): Pick<Choice, 'from' | 'until'> {
  return from !== '' && until !== '' && from > until ? { from: until, until: from } : { from, until };
}

/** The pages of the results that pass all filters, in the chosen order. */
export function narrow(hits: readonly Hit[], choice: Choice, traitsOf: TraitsOf): number[] {
  const kept = hits.map(({ page }) => page).filter((page) => passes(traitsOf(page), choice));
  if (choice.order !== newest) return kept;
  const dates = new Map(kept.map((page) => [page, traitsOf(page).date]));
  const dateOf = (page: number) => dates.get(page) ?? '';
  // Sorting is stable: on one day the best match comes first.
  return kept.sort((one, other) => (dateOf(one) < dateOf(other) ? 1 : dateOf(one) > dateOf(other) ? -1 : 0));
}

/** The values of a filter, most frequent first, each with the number of results under the other filters. */
export function valuesOf(
  filter: (typeof listed)[number],
  hits: readonly Hit[],
  choice: Choice,
  traitsOf: TraitsOf,
): [value: string, count: number][] {
  const counts = new Map<string, number>();
  if (choice[filter] !== '') counts.set(choice[filter], 0);
  for (const { page } of hits) {
    const traits = traitsOf(page);
    if (!passes(traits, choice, filter)) continue;
    const values = filter === 'topic' ? [traits.topic] : traits.authors;
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  // A page of the paper's own has no topic.
  counts.delete('');
  return [...counts].sort(([, one], [, other]) => other - one);
}
