import { nameKey } from '../../language/name-key';
import type { SettledDocument } from '../../content/document-table';
import type { ArticleSummary } from '../../content/summary';
import type { Citation, Cited } from './citations';

/** Facts in which articles may contradict each other. */
export const doubtfulFacts = ['date', 'agency', 'inForceFrom'] as const;
type DoubtfulFact = (typeof doubtfulFacts)[number];

/** A value that differs from that of most articles. */
interface Contradiction {
  fact: DoubtfulFact;
  value: string;
  /** The oldest article with this value. */
  article: ArticleSummary;
  anchor: string;
}

/** What all articles together say of a document. */
export interface DocumentFacts extends Pick<Cited, 'name' | 'title' | 'date' | 'agency' | 'inForceFrom'> {
  kind: Cited['kind'];
  contradictions: Contradiction[];
}

/** Words that announce the next lines of the article: such a title says nothing of the document. */
const NO_TITLE = /như sau|tại đây|sau đây|[=>→]/iu;

/**
 * Takes the most frequent value of each fact; if several are equally frequent, the oldest.
 * @param citations of one document, oldest first; never empty
 * @param settled the row of the editor's table, which takes precedence
 */
export function factsOf(
  citations: readonly [Citation, ...Citation[]],
  settled: SettledDocument | null = null,
): DocumentFacts {
  const [first] = citations;
  const most = (fact: 'kind' | 'name' | 'title' | DoubtfulFact) =>
    settled?.[fact] ?? mostFrequent(citations.map(({ cited }) => cited[fact]));
  const facts = { date: most('date'), agency: most('agency'), inForceFrom: most('inForceFrom') };
  const kind = most('kind');
  return {
    ...facts,
    kind: settled?.kind ?? citations.find(({ cited }) => cited.kind === kind)?.cited.kind ?? first.cited.kind,
    name: most('name'),
    title:
      settled?.title ??
      mostFrequent(citations.map(({ cited }) => cited.title).filter((title) => !NO_TITLE.test(title ?? ''))),
    contradictions: doubtfulFacts.flatMap((fact) => contradictionsOf(citations, fact, facts[fact])),
  };
}

function mostFrequent(values: readonly (string | null)[]): string | null {
  if (values.length === 1) return values[0] ?? null;
  const counts = new Map<string, { value: string; count: number }>();
  for (const value of values) {
    if (value === null) continue;
    const known = counts.get(nameKey(value));
    if (known) known.count += 1;
    else counts.set(nameKey(value), { value, count: 1 });
  }
  const [best] = [...counts.values()].sort((one, other) => other.count - one.count);
  return best?.value ?? null;
}

function contradictionsOf(
  citations: readonly Citation[],
  fact: DoubtfulFact,
  most: string | null,
): Contradiction[] {
  if (most === null) return [];
  const met = new Set<string>();
  return citations.flatMap(({ cited, article }) => {
    const value = cited[fact];
    if (value === null || agree(value, most) || met.has(nameKey(value))) return [];
    met.add(nameKey(value));
    return [{ fact, value, article, anchor: cited.anchor }];
  });
}

/** "UBND" does not contradict "UBND tỉnh Long An". */
function agree(value: string, most: string): boolean {
  const [one, other] = [nameKey(value), nameKey(most)];
  return one.includes(other) || other.includes(one);
}
