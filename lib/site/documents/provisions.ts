import { groupBy } from '../../base/group';
import { compareNames } from '../../language/sorting';
import type { Citation } from './citations';

/** A part of a document, and the articles that cite it. */
export interface CitedProvision {
  /** "Điều 16", "Phụ lục 4". */
  name: string;
  citations: Citation[];
}

/** The cited articles and annexes of a document, in order; "Điều 16 khoản 2" counts as "Điều 16". */
export function provisionsOf(citations: readonly Citation[]): CitedProvision[] {
  const cited = citations.flatMap((citation) =>
    [...new Set(citation.cited.provisions.map(outermost))].map((name) => ({ name, citation })),
  );
  return [...groupBy(cited, ({ name }) => name)]
    .map(([name, all]) => ({ name, citations: all.map(({ citation }) => citation) }))
    .sort((one, other) => compareNames(one.name, other.name));
}

/** The kind and number of a provision: "Phụ lục 04" is "Phụ lục 4". */
function outermost(provision: string): string {
  const whole = /^(?:Phụ lục|\S+) \S+/u.exec(provision)?.[0] ?? provision;
  return whole.replace(/ 0+(?=\d)/, ' ');
}
